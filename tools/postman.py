"""Writes the Postman collection, from the API's description: clients/postman/collection.json.

Sent in its order it is one user's visit: signing up, looking around, making things, taking them
away again. Each request is tested for its documented answer, and keeps what later ones need.
"""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from local.home import ROOT
from tools.route_table import openapi

Json = dict[str, Any]
FILE = ROOT / "clients" / "postman" / "collection.json"
SCRIPTS = ROOT / "clients" / "postman" / "scripts"

FIRST = ("register", "verify_email", "login")
LAST = ("delete_account", "restore_account", "revoke_session", "logout")

# What of an answer later requests use, by the operation that gives it.
KEPT: dict[str, dict[str, str]] = {
    "login": {"token": "access_token", "refresh_token": "refresh_token"},
    "refresh": {"token": "access_token", "refresh_token": "refresh_token"},
    "get_me": {"username": "username", "user_id": "id"},
    "list_sessions": {"session_id": "0.id"},
    "list_festivals": {"festival_id": "items.0.id"},
    "list_featured": {"public_template": "items.0.id"},
    "create_template": {"template_id": "id", "slug": "slug"},
    "generate_card": {"card_id": "card.id", "job_id": "job.id"},
    "share_card": {"share_token": "token"},
    "list_shares": {"share_id": "items.0.id"},
    "add_recipient": {"recipient_id": "id"},
    "add_review": {"review_id": "id"},
    "create_collection": {"collection_id": "id"},
    "list_notifications": {"notification_id": "items.0.id"},
    "upload_custom_image": {"image_id": "id"},
    "create_webhook": {"webhook_id": "id"},
    "send_test": {"delivery_id": "id"},
    "list_cases": {"case_id": "items.0.id"},
    "export_cards": {"export_id": "id"},
    "export_account": {"account_export_id": "id"},
}
# Where a parameter stands for another variable than the one of its name.
OTHERWISE = {
    "get_card_export": {"job_id": "export_id"},
    "get_account_export": {"job_id": "account_export_id"},
    "add_review": {"template_id": "public_template"},
    "list_reviews": {"template_id": "public_template"},
    "update_review": {"template_id": "public_template"},
    "delete_review": {"template_id": "public_template"},
    "remix_template": {"template_id": "public_template"},
    "like_template": {"template_id": "public_template"},
}
OTHERWISE |= {
    name: {"token": "share_token"} for name in ("get_shared_card", "record_share_view", "react")
}
# What this visit is answered where that is no success.
_UNPERMITTED = (
    *("create_festival", "update_festival", "delete_festival", "override_occurrence"),
    "delete_occurrence",
    *("translate_festival", "upload_festival_image", "delete_festival_image"),
)
EXPECTED: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(_UNPERMITTED, (403,)),
    # Nobody came back from a provider, and no such mail was sent.
    **dict.fromkeys(("exchange_oauth", "reset_password"), (403,)),
    **dict.fromkeys(("start_oauth", "ask_unsubscribe", "unsubscribe"), (404,)),
    # The card is drawn, nothing was rejected, and the message waits to be sent.
    **dict.fromkeys(("cancel_job", "retry_job", "appeal", "replay_delivery"), (409,)),
    # The local stack sells nothing.
    **dict.fromkeys(("start_checkout", "open_portal", "receive_stripe_event"), (409,)),
    # Files take their time.
    **dict.fromkeys(("get_card_export", "get_account_export"), (307, 409)),
}
# In place of what the examples say.
BODIES: dict[str, Json] = {
    "register": {"email": "{{email}}", "password": "{{password}}"},
    "verify_email": {"email": "{{email}}", "token": "{{code}}"},
    "login": {"email": "{{email}}", "password": "{{password}}"},
    "refresh": {"refresh_token": "{{refresh_token}}"},
    "forgot_password": {"email": "{{email}}"},
    "resend": {"email": "{{email}}"},
    "change_password": {"password": "{{password}}2", "old_password": "{{password}}"},
    "change_email": {"email": "new-{{email}}"},
    "generate_card": {"template_id": "{{public_template}}", "variables": {}},
    "update_template": {"slug": "{{slug}}"},
}


def collection() -> Json:
    """The collection, in Postman's format 2.1."""
    description = openapi()
    operations = list(_operations(description))
    taken_away = [one for one in operations if one["verb"] == "DELETE"]
    folders = [_folder("Sign up", [_named(operations, name) for name in FIRST])]
    for tag in description["tags"]:
        members = [one for one in operations if tag["name"] in one["tags"][:1]]
        members = [one for one in members if one["name"] not in (*FIRST, *LAST)]
        kept = [one for one in members if one not in taken_away]
        folders.append(_folder(tag["name"], sorted(kept, key=_order), tag["description"]))
    deepest_first = sorted(taken_away, key=lambda one: -one["path"].count("/"))
    away = [one for one in deepest_first if one["name"] not in LAST]
    folders.append(_folder("Take away", [*away, *(_named(operations, name) for name in LAST)]))
    return {
        "info": {
            "name": "Tyohaarify",
            "description": "Made by ./dev fix from the API's description; see docs/postman.md.",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
        "event": [_event("prerequest", (SCRIPTS / "before.js").read_text())],
        "variable": [
            {"key": "baseUrl", "value": "http://127.0.0.1:8000"},
            {"key": "mailUrl", "value": "http://127.0.0.1:8025"},
        ],
        "item": folders,
    }


def _operations(description: Json) -> Iterator[Json]:
    for path, item in description["paths"].items():
        for verb, operation in item.items():
            yield {
                **operation,
                "verb": verb.upper(),
                "path": path,
                "name": operation["operationId"],
            }


def _named(operations: list[Json], name: str) -> Json:
    return next(one for one in operations if one["name"] == name)


def _order(operation: Json) -> tuple[bool, bool, bool]:
    """What makes a thing comes before what asks for it by its id."""
    needs_id = "{" in operation["path"]
    return needs_id, operation["name"] not in KEPT, operation["verb"] != "POST"


def _folder(name: str, operations: list[Json], description: str = "") -> Json:
    return {"name": name, "description": description, "item": [_item(one) for one in operations]}


def _item(operation: Json) -> Json:
    return {
        "name": operation["summary"],
        "request": {
            "method": operation["verb"],
            "description": operation["description"],
            "url": _url(operation),
            "header": [{"key": "Accept", "value": "application/json"}],
            **_body(operation),
        },
        "event": [_event("test", _test(operation))],
        "protocolProfileBehavior": {"followRedirects": False},
    }


def _url(operation: Json) -> Json:
    renamed = OTHERWISE.get(operation["name"], {})
    parameters = [each for each in operation.get("parameters", []) if each.get("required")]
    path = re.sub(r"{(\w+)}", r":\1", operation["path"])
    query = [
        {"key": each["name"], "value": str(each["example"])}
        for each in parameters
        if each["in"] == "query"
    ]
    asked = "&".join(f"{each['key']}={each['value']}" for each in query)
    return {
        "raw": f"{{{{baseUrl}}}}{path}{'?' if asked else ''}{asked}",
        "host": ["{{baseUrl}}"],
        "path": path.strip("/").split("/"),
        "query": query,
        "variable": [
            {"key": each["name"], "value": _value(each, renamed)}
            for each in parameters
            if each["in"] == "path"
        ],
    }


def _value(parameter: Json, renamed: dict[str, str]) -> str:
    name = renamed.get(parameter["name"], parameter["name"])
    return f"{{{{{name}}}}}" if name in _variables() else str(parameter["example"])


def _variables() -> set[str]:
    return {name for kept in KEPT.values() for name in kept}


def _body(operation: Json) -> Json:
    content = operation.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        file = {"key": "file", "type": "file", "src": "cards.jpg"}
        return {"body": {"mode": "formdata", "formdata": [file]}}
    if "application/json" not in content:
        return {}
    example = _about(content["application/json"]["example"])
    if isinstance(example, dict):
        example |= BODIES.get(operation["name"], {})
    raw = json.dumps(example, ensure_ascii=False, indent=2)
    return {"body": {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}}


def _about(example: Any) -> Any:
    """The example, about what earlier requests made."""
    if not isinstance(example, dict):
        return example
    known = {
        name: f"{{{{{name}}}}}" for name in example if name.endswith("_id") and name in _variables()
    }
    lists = {
        name: [f"{{{{{name[:-1]}}}}}"]
        for name in example
        if name.endswith("_ids") and name[:-1] in _variables()
    }
    return {**example, **known, **lists}


def _test(operation: Json) -> str:
    name = operation["name"]
    documented = tuple(int(status) for status in operation["responses"] if status < "400")
    usual = (403,) if "admin" in operation["tags"] else documented
    lines = [
        f"const expected = {json.dumps(EXPECTED.get(name, usual))};",
        f"const kept = {json.dumps(KEPT[name]) if name in KEPT else 'undefined'};",
        (SCRIPTS / "after.js").read_text(),
    ]
    own = SCRIPTS / f"{name}.js"
    return "\n".join([*lines, own.read_text()] if own.exists() else lines)


def _event(moment: str, script: str) -> Json:
    return {
        "listen": moment,
        "script": {"type": "text/javascript", "exec": script.strip().split("\n")},
    }


def main() -> None:
    """Writes the file; with ``--check`` only compares, and fails when it is out of date."""
    wanted = json.dumps(collection(), ensure_ascii=False, indent=1) + "\n"
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted, "utf-8")
    elif not FILE.is_file() or FILE.read_text("utf-8") != wanted:
        sys.exit(f"{FILE.relative_to(ROOT)} is out of date; run ./dev fix.")


if __name__ == "__main__":
    main()
