"""What schemathesis is told about the API beside its description (SCHEMATHESIS_HOOKS)."""

import re
from typing import Any
from uuid import uuid4

import schemathesis
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.core.failures import Failure
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi.checks import negative_data_rejection

from tests.docs.test_reference import first_column, section

CODES = first_column(section("Error codes"))
# Fields whose rules no JSON Schema can tell.
RULES = {
    "body": "some fields depend on each other",
    "category_id, festival_id": "they must exist",
    "date_end": "depends on date_start",
    "date_start": "must be of the year in the address, and neither long past nor far ahead",
    "email": "the domain must be one that an e-mail can be sent to",
    "cursor": "made by the page before, and of that list",
    "expires_in_days": "depends on the card",
    "format": "plugins say which there are",
    "from": "periods are bounded",
    "locale": "null is for names only",
    "nonce": "which proof is needed depends on the session's age",
    "old_password": "which proof is needed depends on the session's age",
    "owner": "`me` is for those who are signed in",
    "password": "Auth knows the one there is",
    "recipient_ids": "must be the card's",
    "redirect_to": "must mean the same to every parser of addresses",
    "refresh_token": "in the body or in the cookie",
    "since": "periods are bounded",
    "template_code": "must be a Liquid template",
    "template_config": "must describe its variables",
    "time_zone": "an IANA name; null is for names only",
    "title": "not every template has one of its own",
    "to": "not in the future",
    "url": "a public https address",
    "username": "null is for names only",
    "variables": "the template says which there are",
}


class RefusedWithoutReason(Failure):
    """A 422 for input that the description allows, or a problem that is not documented."""


@schemathesis.hook
def before_load_schema(_: HookContext, description: dict[str, Any]) -> None:
    """Whole items are shown first where some of their fields will do, too: ids are learnt there.

    Schemathesis looks for ids in the first of several schemas, but not behind a reference.
    """
    for item in description["paths"].values():
        for operation in item.values():
            content = operation["responses"].get("200", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema", {})
            if "anyOf" in schema:
                name = schema["anyOf"][0]["$ref"].rpartition("/")[2]
                schema["anyOf"][0] = description["components"]["schemas"][name]


@schemathesis.hook
def before_call(_: HookContext, case: Case[Any], __: dict[str, Any]) -> None:
    """Each request is one of its own: the same key again is tested elsewhere."""
    if "Idempotency-Key" in (case.headers or {}) and is_positive(case):
        case.headers["Idempotency-Key"] = str(uuid4())


@schemathesis.check
def invalid_input_is_refused(context: CheckContext, response: Response, case: Case[Any]) -> None:
    """The built-in check, but for what pydantic takes beside what a schema says."""
    if not is_lenient(case):
        negative_data_rejection(context, response, case)


def is_lenient(case: Case[Any]) -> bool:
    """Whether it has seconds for a day or moment."""
    query = case.query or {}
    days = ("created_from", "created_before", "since", "until", "from", "to")
    return any(re.match(r"^-?[\d.]+$", str(query.get(name, ""))) for name in days)


@schemathesis.check
def problems_are_documented(_: CheckContext, response: Response, case: Case[Any]) -> None:
    if response.headers.get("content-type", [""])[0] != "application/problem+json":
        return
    code = response.json()["code"]
    if code not in CODES:
        raise RefusedWithoutReason(operation=case.operation.label, message=f"{code} is no code")


@schemathesis.check
def valid_input_is_refused_only_for_rules_no_schema_can_tell(
    _: CheckContext, response: Response, case: Case[Any]
) -> None:
    # What one answer gives the next request may be no id at all: null, of a job without a card.
    if response.status_code != 422 or not is_positive(case) or is_stateful(case):
        return
    for error in response.json()["errors"]:
        if error["field"].partition(".")[0] not in RULES:
            message = f"{error['field']}: {error['message']}"
            raise RefusedWithoutReason(operation=case.operation.label, message=message)


def is_positive(case: Case[Any]) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


def is_stateful(case: Case[Any]) -> bool:
    return case.meta is not None and case.meta.phase.name is TestPhase.STATEFUL
