"""How the host starts, stops, and lives through a database that goes away."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from local.home import ROOT
from local.packages import NODE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.local.conftest import Stack

HOST = [str(NODE), str(ROOT / "local/supabase/host.mjs")]


def run_host(environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  fixed programs
        HOST, env=environment, cwd=folder, check=False, capture_output=True, text=True, timeout=30
    )


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"SECRET_KEY": "", "SITE_URL": ""}, "missing environment: SECRET_KEY, SITE_URL"),
        ({"HOST_PORT": "http"}, "HOST_PORT is not a port number: http"),
        ({"JWT_SECRET": "short"}, "JWT_SECRET is shorter than 32 characters"),
        ({"DATABASE_URL": "postgresql://postgres@127.0.0.1:1/x"}, "ECONNREFUSED"),
    ],
)
def test_a_host_that_cannot_start_says_why_in_one_line(
    stack: Stack, tmp_path: Path, change: dict[str, str], complaint: str
) -> None:
    done = run_host({**stack.environment, **change}, tmp_path)
    assert done.returncode == 1
    complaints = [line for line in done.stderr.splitlines() if line.startswith("supabase host:")]
    assert len(complaints) == 1
    assert complaint in complaints[0]
    for name in ("JWT_SECRET", "PUBLISHABLE_KEY"):
        assert stack.environment[name] not in done.stderr


def test_a_port_that_is_taken_ends_a_second_host(stack: Stack, tmp_path: Path) -> None:
    done = run_host(stack.environment, tmp_path)
    assert done.returncode == 1
    assert "EADDRINUSE" in done.stderr


def test_the_host_ends_cleanly_with_a_connection_open(stack: Stack) -> None:
    with httpx.Client() as client:
        client.get(f"{stack.url}/health")  # keeps its connection
        try:
            assert stack.stop("host") == 0
        finally:
            stack.start_host()


def test_the_host_outlives_its_database(stack: Stack) -> None:
    client = stack.signed_in("radha")
    session = client.auth.get_session()
    assert session is not None
    headers = {"apikey": stack.public_key, "authorization": f"Bearer {session.access_token}"}
    login = {"email": session.user.email, "password": "correct horse battery"}
    share_page = f"{stack.url}/functions/v1/share-page/{'x' * 43}"
    assert httpx.get(share_page).status_code == httpx.codes.NOT_FOUND
    stack.cluster.stop()
    try:
        for _ in range(3):
            answers = [
                httpx.get(f"{stack.url}/rest/v1/members", headers=headers),
                httpx.get(f"{stack.url}/auth/v1/user", headers=headers),
                httpx.post(
                    f"{stack.url}/auth/v1/token?grant_type=password", json=login, headers=headers
                ),
                httpx.get(f"{stack.url}/storage/v1/bucket", headers=headers),
                httpx.get(f"{stack.url}/health"),
                httpx.get(share_page),
            ]
            assert [answer.status_code for answer in answers] == [503] * len(answers)
            assert all("retry-after" in answer.headers for answer in answers[:4] + answers[5:])
    finally:
        stack.cluster.start()
    stack.wait_until_ok(f"{stack.url}/health")
    assert client.table("members").select("username").execute().data == [{"username": "radha"}]
    assert httpx.get(share_page).status_code == httpx.codes.NOT_FOUND
    stack.cluster.query("create table public.after_restart (id int)")
    service = {"apikey": stack.secret_key}
    for _ in range(50):  # the host listens for new tables again
        answer = httpx.get(f"{stack.url}/rest/v1/after_restart", headers=service)
        if answer.status_code == httpx.codes.OK:
            break
        time.sleep(0.1)
    else:
        pytest.fail(answer.text)
