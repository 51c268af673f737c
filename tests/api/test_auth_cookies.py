"""Sessions in cookies: what a browser may do with them, and other sites may not (S30)."""

import httpx
import pytest

from core.settings import ApiSettings
from tests.api.auth_api import FRONT_END, Api, Visitor, code_of

REFRESH, CSRF = "tyohaarify_refresh", "tyohaarify_csrf"


@pytest.fixture
def browser(auth_api: Api) -> httpx.Client:
    """A browser that shows the front end, signed in by cookie."""
    return browser_of(auth_api.member())


def browser_of(person: Visitor) -> httpx.Client:
    http = person.api.client()
    http.headers["Origin"] = FRONT_END
    body = {"email": person.email, "password": person.password}
    answer = http.post("/login", params={"session": "cookie"}, json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["refresh_token"] is None
    return http


def csrf(http: httpx.Client) -> dict[str, str]:
    return {"X-CSRF-Token": http.cookies[CSRF]}


def test_the_refresh_token_is_out_of_reach_of_scripts_and_of_other_addresses(auth_api: Api) -> None:
    asha = auth_api.member()
    body = {"email": asha.email, "password": asha.password}
    answer = asha.http.post(
        "/login", params={"session": "cookie"}, json=body, headers={"Origin": FRONT_END}
    )
    refresh, readable = answer.headers.get_list("set-cookie")
    assert refresh.startswith(f"{REFRESH}=")
    for part in ("HttpOnly", "Path=/api/v1/auth", "SameSite=lax", "Max-Age=2592000"):
        assert part in refresh
    assert readable.startswith(f"{CSRF}=")
    assert "HttpOnly" not in readable
    assert "Secure" not in refresh  # the API of the tests is plain http


def test_a_browser_refreshes_and_signs_out_by_cookie(browser: httpx.Client) -> None:
    before = browser.cookies[REFRESH]
    token = csrf(browser)
    for _ in range(2):  # the CSRF token stays, the refresh token rotates
        answer = browser.post("/refresh", headers=token)
        assert answer.status_code == 200, answer.text
        assert answer.json()["refresh_token"] is None
        assert answer.headers["access-control-allow-credentials"] == "true"
        assert answer.headers["access-control-allow-origin"] == FRONT_END
    assert browser.cookies[REFRESH] != before
    kept = dict(browser.cookies)
    assert browser.post("/logout", headers=token).status_code == 204
    assert not browser.cookies
    browser.cookies.update(kept)
    assert code_of(browser.post("/refresh", headers=token)) == (401, "session_ended")
    assert browser.post("/logout", headers=token).status_code == 204


def test_signing_out_everywhere_by_cookie_ends_the_other_sessions(auth_api: Api) -> None:
    asha = auth_api.member()
    session = asha.sign_in()
    http = browser_of(asha)
    assert http.post("/logout", params={"scope": "global"}, headers=csrf(http)).status_code == 204
    body = {"refresh_token": session["refresh_token"]}
    assert code_of(asha.http.post("/refresh", json=body)) == (401, "session_ended")


def test_the_cookie_without_the_header_or_with_another_is_refused(
    auth_api: Api, browser: httpx.Client
) -> None:
    foreign = csrf(browser_of(auth_api.member()))
    odd = httpx.Headers([(b"X-CSRF-Token", "कुंजी".encode())])
    for headers in ({}, {"X-CSRF-Token": "0" * 64}, odd, foreign):
        for path in ("/refresh", "/logout"):
            assert code_of(browser.post(path, headers=headers)) == (403, "csrf_refused")


def test_a_planted_csrf_cookie_does_not_fit_the_session(
    auth_api: Api, browser: httpx.Client
) -> None:
    planted = csrf(browser_of(auth_api.member()))["X-CSRF-Token"]
    cookies = f"{REFRESH}={browser.cookies[REFRESH]}; {CSRF}={planted}"
    with httpx.Client() as bare:
        answer = bare.post(
            f"{auth_api.url}/api/v1/auth/refresh",
            headers={"Cookie": cookies, "X-CSRF-Token": planted, "Origin": FRONT_END},
        )
    assert code_of(answer) == (403, "csrf_refused")


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", f"{FRONT_END}.evil.example", ""]
)
@pytest.mark.parametrize("path", ["/refresh", "/logout"])
def test_a_page_of_another_site_cannot_use_the_cookie(
    browser: httpx.Client, path: str, origin: str
) -> None:
    answer = browser.post(path, headers={**csrf(browser), "Origin": origin})
    assert code_of(answer) == (403, "origin_refused")
    assert "access-control-allow-origin" not in answer.headers


def test_a_form_of_another_site_is_refused_whatever_it_carries(browser: httpx.Client) -> None:
    del browser.headers["Origin"]
    body, kind = b'{"refresh_token": "x"}', {"Content-Type": "text/plain"}
    for path in ("/refresh", "/logout"):
        assert code_of(browser.post(path, content=body, headers=kind)) == (403, "origin_refused")
    evil = {"Referer": "https://evil.example/page"}
    assert code_of(browser.post("/refresh", headers=evil)) == (403, "origin_refused")
    ours = {"Referer": f"{FRONT_END}/page", **csrf(browser)}
    assert browser.post("/refresh", headers=ours).status_code == 200


def test_another_site_signs_nobody_in_by_cookie(auth_api: Api) -> None:
    mallory = auth_api.member()
    body = {"email": mallory.email, "password": mallory.password}
    for headers in ({}, {"Origin": "https://evil.example"}):
        answer = auth_api.client().post(
            "/login", params={"session": "cookie"}, json=body, headers=headers
        )
        assert code_of(answer) == (403, "origin_refused")
        assert "set-cookie" not in answer.headers


def test_the_pages_of_the_api_itself_may_use_the_cookie(
    auth_api: Api, browser: httpx.Client
) -> None:
    own = {**csrf(browser), "Origin": auth_api.url}
    assert browser.post("/refresh", headers=own).status_code == 200


def test_preflights_are_granted_to_the_front_end_only(auth_api: Api) -> None:
    wanted = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-csrf-token",
    }
    ours = auth_api.client().options("/refresh", headers={**wanted, "Origin": FRONT_END})
    assert ours.headers["access-control-allow-credentials"] == "true"
    assert "X-CSRF-Token" in ours.headers["access-control-allow-headers"]
    other = auth_api.client().options(
        "/refresh", headers={**wanted, "Origin": "https://evil.example"}
    )
    assert other.status_code == 400
    assert "access-control-allow-origin" not in other.headers


def settings(**values: object) -> ApiSettings:
    return ApiSettings.model_validate(
        {
            "redis_url": "redis://127.0.0.1",
            "supabase_url": "http://127.0.0.1",
            "database_url": "postgresql://127.0.0.1/x",
            "supabase_publishable_key": "k",
            **values,
        }
    )


def test_origins_are_those_of_the_settings() -> None:
    found = settings(api_url="https://api.example/", cors_origins=["https://app.example"])
    assert found.own_origins == {"https://api.example", "https://app.example"}
    assert settings(api_url="http://api.example:8080").own_origins == {"http://api.example:8080"}
