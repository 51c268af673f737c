"""Names of schemas in the API's description, as clients show them to developers."""

import json
import re
from typing import Any

Json = dict[str, Any]

_REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')
# What pydantic makes of `Page[Card]`, and FastAPI of the form of `upload_avatar`.
_GENERIC = re.compile(r"(\w*?)(Page|List)_(\w+)_")
_FORM = re.compile(r"Body_([a-z]+)_(\w+)")


def rename_schemas(description: Json) -> Json:
    """Return the description with `CardPage` for `Page[Card]` and `AvatarUpload` for a form.

    Raises ValueError if two schemas would have the same name.
    """
    schemas = description["components"]["schemas"]
    names = {name: _name(name) for name in schemas}
    if len(set(names.values())) < len(names):
        raise ValueError("Two schemas of the API have the same name; rename one of the models.")
    description["components"]["schemas"] = {
        names[name]: {**schema, "title": names[name]} for name, schema in schemas.items()
    }
    text = json.dumps(description)
    renamed: Json = json.loads(
        _REFERENCE.sub(
            lambda found: f'"#/components/schemas/{names.get(found[1], found[1])}"', text
        )
    )
    return renamed


def _name(name: str) -> str:
    if generic := _GENERIC.fullmatch(name):
        return generic[3] + generic[2]
    if form := _FORM.fullmatch(name):
        verb, noun = form[1], form[2].replace("_", " ").title().replace(" ", "")
        return noun + verb.capitalize()
    return name
