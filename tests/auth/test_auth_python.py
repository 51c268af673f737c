"""The way through an account with supabase-py, as docs/auth.md shows it."""

from tests.auth.accounts import PASSWORD, WELCOME, new_account
from tests.support import Stack


def test_an_account_from_its_beginning_to_its_last_session(stack: Stack) -> None:
    account = new_account(stack)
    email, username, mailbox = account.email, account.username, account.mailbox
    supabase = account.client

    supabase.auth.sign_up(
        {
            "email": email,
            "password": PASSWORD,
            "options": {
                "data": {"username": username, "locale": "hi"},
                "email_redirect_to": WELCOME,
            },
        }
    )
    code = mailbox.next().code  # the six digits; or follow the link and exchange its code
    supabase.auth.verify_otp({"email": email, "token": code, "type": "email"})

    supabase.auth.sign_in_with_password({"email": email, "password": PASSWORD})
    profile = supabase.table("profiles").select("*").single().execute().data
    sessions = supabase.rpc("my_sessions").execute().data
    others = [row["id"] for row in sessions if not row["is_current"]]  # type: ignore[union-attr,index,call-overload]  # rows
    for session_id in others:
        supabase.rpc("revoke_session", {"session_id": session_id}).execute()
    supabase.auth.sign_out({"scope": "global"})

    assert isinstance(profile, dict)
    assert (profile["username"], profile["locale"]) == (username, "hi")
    assert len(others) == 1
    assert supabase.auth.get_session() is None
