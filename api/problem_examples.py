"""Which problems an operation may answer with, each as it would be sent."""

import re
from http import HTTPStatus
from typing import Any

from api.errors import responses

REQUEST_ID = "6f1e0c5a9d1b4c0f8a7e3b2d5c4f6a10"

DETAILS = {
    "account_suspended": "This account is suspended.",
    "already_reviewed": "You have already reviewed this template. Update your review.",
    "already_subscribed": "You already have a subscription. Change it in the billing portal.",
    "request_timeout": "The body did not arrive in time. Send the request again.",
    "body_too_large": "The body may have at most 65,536 bytes.",
    "card_not_allowed": "This account or this template does not allow it.",
    "card_not_ready": "The card is not ready yet. Wait for its job to succeed.",
    "card_rejected": "The card was rejected and cannot be shared. Appeal the decision, or make"
    " another card.",
    "case_changed": "It was changed since you read it. Read it again.",
    "case_decided": "The case has already been decided.",
    "characters_not_drawable": "No font of the cards has U+E000. Leave it out or write it in other"
    " letters.",
    "code_invalid": "The code or link is wrong, expired or already used. Request a new one.",
    "collection_not_allowed": "Your account may not change collections.",
    "dates_overlap": "These dates overlap another occurrence of the festival in this country.",
    "deletion_not_requested": "The account is not scheduled for deletion.",
    "delivery_not_replayable": "The delivery is already queued.",
    "email_not_confirmed": "Confirm your e-mail address first, with the link or code in the"
    " e-mail.",
    "email_taken": "Another account has this e-mail address.",
    "export_not_ready": "The export is not ready. Wait for its job to succeed.",
    "festival_in_use": "Cards exist for this festival. Hide it instead: set is_active to false.",
    "forbidden": "Your account may not do this.",
    "idempotency_answer_not_kept": "This request has been carried out. Its answer contained secrets"
    " and was not stored.",
    "idempotency_in_progress": "This request is still in progress. Try again shortly.",
    "image_in_use": "Your cards use this image. Change or delete them first.",
    "invalid_credentials": "The e-mail address, username or password is wrong.",
    "invalid_input": "The request has fields that are not valid.",
    "invalid_json": "The body is not valid JSON.",
    "job_not_cancellable": "The job has already ended.",
    "job_not_retryable": "Only a failed or cancelled job can be retried, and only while no other"
    " job renders its card.",
    "not_a_customer": "You have no billing account. Start a checkout first.",
    "not_appealable": "Only a rejection can be appealed, once.",
    "own_account": "You cannot do this to your own account.",
    "picture_quota_exceeded": "You have reached your limit of images. Delete some first.",
    "picture_too_large": "An image may have at most 10 MB.",
    "picture_type_unsupported": "Unsupported image type. Send JPEG, PNG, WebP, AVIF or GIF.",
    "precondition_failed": "It has changed since you read it. Read it again.",
    "premium_required": "This template is for premium accounts.",
    "rate_limited": "Too many requests. Try again in 30 s.",
    "reauthentication_needed": "This session is more than a day old. Request a code with"
    " /auth/reauthenticate and send it as nonce.",
    "report_not_ready": "The report is not ready yet. Wait for its job to succeed.",
    "review_not_allowed": "Your account may not write reviews.",
    "service_unavailable": "The database does not answer right now. Try again shortly.",
    "session_ended": "This session has ended. Sign in again.",
    "signup_disabled": "Registration is closed.",
    "slug_taken": "This slug is taken. Choose another one.",
    "template_not_allowed": "Your account may not add templates.",
    "template_not_yours": "Only the author of the template and editors may change it.",
    "unauthenticated": "Sign in: a valid access token is needed.",
    "username_taken": "This username is taken. Choose another one.",
    "webhook_inactive": "The webhook is disabled. Set is_active to true first.",
}

_USUAL = {
    400: ("invalid_json",),
    401: ("unauthenticated",),
    403: ("forbidden",),
    408: ("request_timeout",),
    412: ("precondition_failed",),
    413: ("body_too_large",),
    415: ("picture_type_unsupported",),
    422: ("invalid_input",),
    429: ("rate_limited",),
    503: ("service_unavailable",),
}
_ONCE = ("idempotency_in_progress", "idempotency_answer_not_kept")

# What an operation refuses in words of its own, by its operationId.
REFUSALS: dict[str, tuple[str, ...]] = {
    "register": ("signup_disabled",),
    "login": ("invalid_credentials", "email_not_confirmed", "account_suspended"),
    "refresh": ("session_ended", "account_suspended"),
    "reset_password": ("code_invalid",),
    "verify_email": ("code_invalid", "email_taken"),
    "change_me": ("username_taken",),
    "change_profile": ("username_taken",),
    "change_password": ("reauthentication_needed",),
    "change_email": ("email_taken",),
    "exchange_oauth": ("code_invalid",),
    "generate_card": (
        "card_not_allowed",
        "premium_required",
        "template_not_found",
        "invalid_input",
        "characters_not_drawable",
    ),
    "suggest_messages": ("festival_not_found",),
    "update_card": ("card_not_allowed", "invalid_input", "characters_not_drawable"),
    "duplicate_card": (
        "card_not_allowed",
        "premium_required",
        "card_not_ready",
        "invalid_input",
        "characters_not_drawable",
    ),
    "get_card_image": ("card_not_ready",),
    "share_card": ("card_rejected", "card_not_ready"),
    "send_card": ("card_rejected", "card_not_ready"),
    "export_cards": ("card_not_allowed", "card_not_found"),
    "get_card_export": ("export_not_found", "export_not_ready"),
    "get_account_export": ("export_not_found", "export_not_ready"),
    "create_festival": ("slug_taken",),
    "update_festival": ("slug_taken", "dates_overlap"),
    "override_occurrence": ("dates_overlap",),
    "delete_occurrence": ("festival_not_found", "occurrence_not_found"),
    "delete_festival": ("festival_in_use",),
    "create_template": (
        *("template_not_allowed", "slug_taken", "invalid_input", "characters_not_drawable"),
    ),
    "update_template": (
        *("template_not_yours", "slug_taken", "invalid_input", "characters_not_drawable"),
    ),
    "delete_template": ("template_not_yours",),
    "remix_template": ("template_not_allowed", "slug_taken"),
    "roll_back": ("template_not_yours",),
    "add_review": ("review_not_allowed", "already_reviewed"),
    "update_review": ("review_not_allowed",),
    "create_collection": ("collection_not_allowed",),
    "update_collection": ("collection_not_allowed",),
    "add_item": ("collection_not_allowed", "template_not_found"),
    "cancel_job": ("job_not_cancellable",),
    "retry_job": ("job_not_retryable",),
    "get_preferences": ("account_not_found",),
    "set_preferences": ("account_not_found",),
    "upload_avatar": ("picture_quota_exceeded", "picture_too_large"),
    "upload_custom_image": ("picture_quota_exceeded", "picture_too_large"),
    "delete_custom_image": ("image_in_use",),
    "restore_account": ("deletion_not_requested",),
    "start_checkout": ("already_subscribed",),
    "open_portal": ("not_a_customer",),
    "send_test": ("webhook_inactive",),
    "replay_delivery": ("delivery_not_replayable",),
    "appeal": ("not_appealable",),
    "admin_approve_case": ("case_changed", "case_decided"),
    "admin_reject_case": ("case_changed", "case_decided"),
    "admin_update_user": ("own_account",),
    "admin_delete_user": ("own_account",),
    "admin_get_report_file": ("report_not_ready",),
}
_STATUS_OF = {
    400: ("invalid_json",),
    401: ("unauthenticated", "invalid_credentials", "session_ended"),
    409: (
        *("already_reviewed", "already_subscribed", "card_not_ready", "card_rejected"),
        *("case_changed", "case_decided", "dates_overlap", "deletion_not_requested"),
        *("delivery_not_replayable", "email_taken"),
        *("export_not_ready", "festival_in_use", "image_in_use", "job_not_cancellable"),
        *("job_not_retryable", "not_a_customer", "not_appealable", "own_account"),
        *("report_not_ready", "slug_taken", "username_taken", "webhook_inactive"),
    ),
    413: ("body_too_large", "picture_too_large", "picture_quota_exceeded"),
    422: ("invalid_input", "characters_not_drawable"),
}
# Parameters of a path that are named otherwise than what they lead to.
_THINGS = {
    "token": "share",
    "item": "item",
    "username": "user",
    "year": "festival",
    "country": "festival",
    "language": "festival",
}


def problem_examples(
    operation: str, status: int, path: str, method: str, *, needs_session: bool
) -> dict[str, Any]:
    """The problems this operation answers with under ``status``, by their codes."""
    codes = [code for code in REFUSALS.get(operation, ()) if status_of(code) == status]
    if status == HTTPStatus.NOT_FOUND and not codes:
        codes = [_missing(path)]
    if status == HTTPStatus.UNAUTHORIZED and needs_session:
        codes = ["unauthenticated", "session_ended"]
    if status == HTTPStatus.CONFLICT and method == "POST":
        codes += _ONCE
    return {code: _problem(code, status) for code in codes or _USUAL.get(status, ("unknown",))}


def status_of(code: str) -> int:
    """The status that goes with a code of REFUSALS."""
    if code.endswith("_not_found"):
        return 404
    return next((status for status, codes in _STATUS_OF.items() if code in codes), 403)


def _missing(path: str) -> str:
    names = re.findall(r"{(\w+)}", path) or ["template_id"]
    thing = names[-1].removesuffix("_id")
    return f"{_THINGS.get(thing, thing)}_not_found"


def _problem(code: str, status: int) -> dict[str, Any]:
    thing = code.removesuffix("_not_found").replace("_", " ")
    body = {
        "type": f"urn:tyohaarify:problem:{code}",
        "title": responses(status)[status]["description"],
        "status": status,
        "code": code,
        "detail": DETAILS.get(code, f"There is no such {thing}."),
        "request_id": REQUEST_ID,
    }
    if code == "invalid_input":
        body["errors"] = [{"field": "message", "message": "Field required"}]
    return body
