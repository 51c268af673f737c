"""A gallery on a phone: only the fields that a tile shows."""

import json
import os

from tyohaarify_client import AuthenticatedClient, Client
from tyohaarify_client.api.auth import login
from tyohaarify_client.api.templates import list_templates, list_trending, search_templates
from tyohaarify_client.models import (
    ListTemplatesFieldsItem,
    ListTrendingFieldsItem,
    LoginRequest,
    PartialTemplatePage,
    PartialTemplateSearchResultPage,
    PartialTrendingTemplateList,
    Session,
    TemplatePage,
    TemplateSearchQuery,
    TemplateSearchQueryFieldsItem,
    TemplateSearchResultPage,
    TrendingTemplateList,
)

URL = os.environ["TYOHAARIFY_URL"]

login_data = LoginRequest(email=os.environ["EMAIL"], password=os.environ["PASSWORD"])
session = login.sync(client=Client(base_url=URL), body=login_data)
assert isinstance(session, Session), session
api = AuthenticatedClient(base_url=URL, token=session.access_token)

# Fields that were not requested are UNSET. An empty list has the type of the full page.
newest = list_templates.sync(
    client=api,
    fields=[ListTemplatesFieldsItem.NAME, ListTemplatesFieldsItem.PREVIEW_IMAGE_URL],
    limit=6,
)
assert isinstance(newest, PartialTemplatePage | TemplatePage), newest

trending = list_trending.sync(
    client=api, fields=[ListTrendingFieldsItem.NAME, ListTrendingFieldsItem.SCORE], limit=6
)
assert isinstance(trending, PartialTrendingTemplateList | TrendingTemplateList), trending

words = TemplateSearchQuery(query="diwali", fields=[TemplateSearchQueryFieldsItem.SLUG], limit=6)
found = search_templates.sync(client=api, body=words)
assert isinstance(found, PartialTemplateSearchResultPage | TemplateSearchResultPage), found

lists = {"newest": newest.items, "trending": trending.items, "found": found.items}
tiles = {name: [item.to_dict() for item in items] for name, items in lists.items()}
print(json.dumps(tiles, ensure_ascii=False))
