"""Examples for the API's description, made from the models' schemas.

A model's own example wins; then what ``VALUES`` says for a field's name; then what its type allows.
"""

import json
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from jsonschema import Draft202012Validator

Json = dict[str, Any]

_MOMENT, _DAY = "2026-10-20T09:00:00Z", "2026-11-08"
_PICTURE = "https://project.example.com/storage/v1/object/public"

# By field, or by model and field where the name alone does not tell.
VALUES: Json = {
    "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1YzJmIn0.c2lnbmF0dXJl",
    "alt_text": "A row of clay lamps",
    "authorize_url": "https://project.example.com/auth/v1/authorize?provider=google",
    "avatar_url": f"{_PICTURE}/avatars/asha.png",
    "average_rating": 4.6,
    "category": "religious",
    "code": "9f2a4c1e",
    "code_challenge": "E9Melhoa2OwvFrEMTdqGo5MdYXwDXPsB1c1bD8NQ2Xk",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "country": "IN",
    "cursor": None,
    "next_cursor": None,
    "total": None,
    "description": "A row of clay lamps on a window sill.",
    "default_message": "दीपों का यह पर्व मंगलमय हो।",
    "email": "asha@example.com",
    "expires_at": _MOMENT,
    "Session.expires_at": 1792490400,
    "festival_name": "Diwali",
    "field": "message",
    "first_name": "Asha",
    "icon": "lamp",
    "image_url": f"{_PICTURE}/festivals/diwali.png",
    "language": "hi",
    "last_name": "Kulkarni",
    "locale": "hi",
    "message": "दीपों का यह पर्व आपके घर में सुख और शांति लाए।",
    "name": "Lamps at dusk",
    "Festival.name": "Diwali",
    "FestivalDetails.name": "Diwali",
    "UpcomingFestival.name": "Diwali",
    "FestivalTranslation.name": "दीपावली",
    "Recipient.name": "दादी",
    "nonce": "482915",
    "old_password": "correct horse battery",
    "preview_image_url": f"{_PICTURE}/templates/lamps-at-dusk.png",
    "profile_image_url": f"{_PICTURE}/avatars/asha.png",
    "recipient_name": "दादी",
    "redirect_to": "http://127.0.0.1:3000/welcome",
    "refresh_token": "v1.Mr5BhTFZ0q2",
    "review_text": "Beautiful, and quick to fill in.",
    "sender_name": "आरव",
    "share_url": "https://project.example.com/functions/v1/share-page/Zk3vR8qLw0aYx7bN2mTc5d",
    "slug": "lamps-at-dusk",
    "Festival.slug": "diwali",
    "FestivalDetails.slug": "diwali",
    "UpcomingFestival.slug": "diwali",
    "tags": ["lamps", "evening"],
    "template_code": "<!doctype html><h1>{{ title }}</h1><p>{{ message }}</p>",
    "TemplateVersionDiff.template_code": "-<h1>{{ title }}</h1>\n+<h2>{{ title }}</h2>",
    "template_name": "Lamps at dusk",
    "text": "दीपों का यह पर्व आपके घर में सुख और शांति लाए।",
    "time_zone": "Asia/Kolkata",
    "title": "शुभ दीपावली",
    "token": "Zk3vR8qLw0aYx7bN2mTc5d",
    "user_agent": "Mozilla/5.0",
    "username": "asha_k",
    "width": 1080,
    "height": 1350,
    "url": "https://hooks.example.com/tyohaarify",
}
_FORMATS: Json = {
    "date-time": _MOMENT,
    "date": _DAY,
    "uri": "https://example.com/",
    "email": "asha@example.com",
    "password": "correct horse battery",
}


def sample(media_type: str, content: Json, schemas: Json) -> Any:
    """An example body of this media type, valid for its schema."""
    examples = content.get("examples")
    if isinstance(examples, dict):
        return next(iter(examples.values()))["value"]
    if media_type == "text/event-stream":
        schema = content["itemSchema"]["properties"]["data"].get("contentSchema", {})
        body = json.dumps(_Sampler(schemas).of(schema), ensure_ascii=False)
        return f"data: {body}\n\n"
    if media_type in _DOCUMENTS:
        return _DOCUMENTS[media_type]
    return _Sampler(schemas).of(content.get("schema", {}))


_DOCUMENTS = {
    "text/csv": "day,cards\r\n2026-11-08,1204\r\n",
    "text/html": "<!doctype html><title>Tyohaarify</title><p>Done.</p>",
    "application/pdf": "%PDF-1.7",
    "application/zip": "PK",
}


def parameter_example(parameter: Json, schemas: Json) -> Any:
    """An example of a parameter that must be given; None for others and where there is one."""
    if not parameter.get("required") or "example" in parameter or "examples" in parameter:
        return None
    return _Sampler(schemas).of(parameter["schema"], parameter["name"])


class _Sampler:
    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas

    def of(self, schema: Json, name: str = "", model: str = "") -> Any:
        """A value that ``schema`` allows, for the field ``name`` of ``model``."""
        if "examples" in schema:
            return schema["examples"][0]
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[-1]
            return self.of(self._schemas[target], name, target)
        for key in (f"{model}.{name}", name):
            if key in VALUES and self._allows(schema, VALUES[key]):
                return VALUES[key]
        for choices in (schema.get("anyOf"), schema.get("oneOf")):
            if choices:
                return self.of(choices[0], name, model)
        if "const" in schema or "enum" in schema:
            return schema.get("const", *schema.get("enum", [])[:1])
        return self._by_type(schema, name, model)

    def _by_type(self, schema: Json, name: str, model: str) -> Any:
        match schema.get("type"):
            case "object":
                return self._object(schema, model)
            case "array":
                return [self.of(schema.get("items", {}), name.removesuffix("s"), model)]
            case "boolean":
                return schema.get("default", False)
            case "integer" | "number":
                return schema.get("default", max(schema.get("minimum", 1), 1))
            case "string":
                return self._string(schema, name)
            case _:
                return None

    def _object(self, schema: Json, model: str) -> Json:
        properties: Json = schema.get("properties", {})
        # What callers send is shown as short as it may be, what they get as a whole.
        closed = schema.get("additionalProperties") is False
        names = schema.get("required", []) if closed else properties
        return {name: self.of(properties[name], name, model) for name in names}

    @staticmethod
    def _string(schema: Json, name: str) -> Any:
        if schema.get("format") == "uuid":
            return str(uuid5(NAMESPACE_URL, f"tyohaarify:{name}"))
        if schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        return schema.get("default") or name.replace("_", " ").capitalize()

    def _allows(self, schema: Json, value: Any) -> bool:
        whole = {**schema, "components": {"schemas": self._schemas}}
        return Draft202012Validator(whole).is_valid(value)
