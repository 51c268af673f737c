"""A card from sign-in to share link."""

import json
import os
import time
import uuid

from tyohaarify_client import AuthenticatedClient, Client
from tyohaarify_client.api.auth import login
from tyohaarify_client.api.cards import generate_card
from tyohaarify_client.api.festivals import list_festivals
from tyohaarify_client.api.jobs import get_job
from tyohaarify_client.api.sharing import get_shared_card, share_card
from tyohaarify_client.api.templates import list_templates
from tyohaarify_client.models import (
    CardCreate,
    CardGeneration,
    FestivalPage,
    Job,
    LoginRequest,
    Session,
    SharedCard,
    ShareLinkCreate,
    ShareLinkCreated,
    TemplatePage,
)

URL = os.environ["TYOHAARIFY_URL"]

# Sign in. The token is valid for half an hour.
visitor = Client(base_url=URL)
login_data = LoginRequest(email=os.environ["EMAIL"], password=os.environ["PASSWORD"])
session = login.sync(client=visitor, body=login_data)
assert isinstance(session, Session), session
api = AuthenticatedClient(base_url=URL, token=session.access_token)

# Choose a featured template for Diwali.
festivals = list_festivals.sync(client=api, q="diwali")
assert isinstance(festivals, FestivalPage), festivals
festival = next(each for each in festivals.items if each.slug == "diwali")
templates = list_templates.sync(
    client=api, festival_id=festival.id, is_featured=True, is_premium=False
)
assert isinstance(templates, TemplatePage), templates
template = templates.items[0]

# Generate a card. A second request with the same key creates no second card.
accepted = generate_card.sync(
    client=api,
    body=CardCreate(template_id=template.id, message="शुभ दीपावली, दादी!", language="hi"),
    idempotency_key=str(uuid.uuid4()),
)
assert isinstance(accepted, CardGeneration), accepted

# Wait until it is rendered.
job = accepted.job
while job.status in ("queued", "running"):
    time.sleep(0.2)
    answer = get_job.sync(job.id, client=api)
    assert isinstance(answer, Job), answer
    job = answer
assert job.status == "succeeded", job.error_message

# Share it, and read it as a visitor with the link.
share = share_card.sync(accepted.card.id, client=api, body=ShareLinkCreate(expires_in_days=30))
assert isinstance(share, ShareLinkCreated), share
shared = get_shared_card.sync(share.token, client=visitor)
assert isinstance(shared, SharedCard), shared
print(json.dumps({"link": share.share_url, "message": shared.message}, ensure_ascii=False))
