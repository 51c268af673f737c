"""Every flow through supabase-js, with the tokens each one gives."""

import json
import subprocess
from pathlib import Path

from local.packages import NODE
from tests.auth.accounts import claims_of, new_account
from tests.support import Stack

CLIENT = Path(__file__).with_name("auth_client.mjs")
METHODS = {
    "registered": "email/signup",
    "password": "password",
    "refreshed": "password",
    "magic_link": "magiclink",
    "code": "otp",
    "recovery": "recovery",
    "email_change": "recovery",  # the session of the recovery, refreshed
}


def test_the_javascript_client_goes_through_every_flow(stack: Stack) -> None:
    asha, new = new_account(stack), new_account(stack)
    addresses = [stack.supabase_url, stack.publishable_key, stack.mail_url, asha.email, new.email]
    done = subprocess.run(  # noqa: S603  fixed program
        [str(NODE), str(CLIENT), *addresses, asha.username],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    claims = {
        flow: claims_of(told["tokens"][flow], stack, method) for flow, method in METHODS.items()
    }
    assert {one["username"] for one in claims.values()} == {asha.username}
    assert claims["recovery"]["email"] == asha.email
    assert claims["email_change"]["email"] == new.email
    assert (told["profile"]["first_name"], told["profile"]["locale"]) == ("आशा", "hi")
    assert (told["sessions"], told["revoked"]) == (2, True)
    assert told["after_revoking"] == told["after_signing_out"] == "refresh_token_not_found"
    assert told["notice"] == "आपका पासवर्ड बदल दिया गया है"
    assert "proceed to confirm" in told["first"]
