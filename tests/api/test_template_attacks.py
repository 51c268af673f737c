"""Templates written to keep the API busy: reading and comparing them ends, and holds up nothing."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.core.test_comparing import interleaved
from tests.support import Person, Stack

CONFIG = {"width": 400, "height": 400}
LARGEST = 262_144
# How Liquid reads these takes a time that grows with the square of their length.
SLOW = {
    "braces": "{{" * 8_192,
    "braces at the largest": "{{" * (LARGEST // 2),
    "spaces in an output": "{{" + " " * 100_000,
    "raw": "{% raw %}" * (LARGEST // 9),
    "doc": "{% doc %}" * (LARGEST // 9),
}
UNUSUAL = {
    "tags": "{% if x %}" * 20_000,
    "cases": "{% case x %}" * 20_000,
    "comments": "{% comment %}" * 20_000,
    "filters": "{{ a" + " | upcase" * 20_000 + " }}",
    "dots": "{{ a" + ".b" * 100_000 + " }}",
    "brackets": "{{ a" + "[" * 100_000 + " }}",
    "parentheses": "{% if " + "(" * 100_000 + " %}",
    "a long number": "{{ " + "9" * 200_000 + " }}",
    "ranges": "{% for i in " + "(1.." * 50_000 + " %}",
    "quotes": "{{ '" * 50_000,
    "percent signs": "{%" * (LARGEST // 2),
}


def template(code: str, **values: Any) -> dict[str, Any]:
    body = {"name": "Mine", "template_code": code, "template_config": CONFIG, "is_public": False}
    return body | values


@pytest.fixture(scope="module")
def own(owner: Person) -> dict[str, Any]:
    made: dict[str, Any] = owner.api.post("/templates", json=template("<p>1</p>")).json()
    return made


def put(client: httpx.Client, own: dict[str, Any], code: str) -> httpx.Response:
    body = template(code, slug=own["slug"])
    return client.put(f"/templates/{own['id']}", json=body)


@pytest.mark.parametrize("code", SLOW.values(), ids=SLOW)
def test_a_template_that_takes_too_long_to_read_is_422(
    owner: Person, own: dict[str, Any], code: str
) -> None:
    answer = put(owner.api, own, code)
    assert answer.status_code == 422, answer.text
    [error] = answer.json()["errors"]
    assert error["field"] == "template_code"
    assert error["message"].endswith("simplify it.")


@pytest.mark.parametrize("code", UNUSUAL.values(), ids=UNUSUAL)
def test_an_unusual_template_is_saved_or_422(owner: Person, own: dict[str, Any], code: str) -> None:
    answer = put(owner.api, own, code)
    assert answer.status_code in {200, 422}, answer.text


def post(client: httpx.Client, own: dict[str, Any], code: str) -> httpx.Response:
    del own
    key = {"Idempotency-Key": str(uuid4())}
    return client.post("/templates", json=template(code), headers=key)


@pytest.mark.parametrize("save", [put, post], ids=["update", "create with a key"])
async def test_no_transaction_is_open_while_a_template_is_read(
    stack: Stack,
    owner: Person,
    own: dict[str, Any],
    save: Callable[[httpx.Client, dict[str, Any], str], httpx.Response],
) -> None:
    answers = []
    saving = threading.Thread(
        target=lambda: answers.append(save(owner.api, own, SLOW["braces"]).status_code)
    )
    saving.start()
    states = []
    while saving.is_alive():
        rows = await stack.sql(
            "select state from pg_stat_activity where application_name = 'tyohaarify-api'"
            " and clock_timestamp() - xact_start > interval '0.5 s'"
        )
        states += [row["state"] for row in rows]
        time.sleep(0.05)  # noqa: ASYNC251  nothing else runs in this loop
    assert (answers, states) == ([422], [])


async def test_a_template_sent_twice_at_once_with_a_key_is_created_once(
    stack: Stack, owner: Person
) -> None:
    key, name = {"Idempotency-Key": str(uuid4())}, f"Twice {uuid4()}"

    def create(_: int) -> httpx.Response:
        body = template("<p>{{ title }}</p>", name=name)
        return owner.api.post("/templates", json=body, headers=key)

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(create, range(4)))
    created = [answer for answer in answers if answer.status_code == 201]
    others = {answer.json()["code"] for answer in answers if answer not in created}
    assert others <= {"idempotency_in_progress"}
    assert len({answer.text for answer in created}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in created) == 1
    again = create(0)
    assert (again.text, again.headers["idempotency-replayed"]) == (created[0].text, "true")
    # A known answer counts towards no limit.
    assert "ratelimit-remaining" not in again.headers
    rows = await stack.sql("select count(*) from templates where name = $1", name)
    assert rows[0][0] == 1


def test_others_save_templates_while_one_user_sends_many_slow_ones(
    stack: Stack, owner: Person, own: dict[str, Any]
) -> None:
    slow = [
        threading.Thread(target=put, args=(stack.api(owner.token), own, SLOW["braces"]))
        for _ in range(8)
    ]
    other = stack.person()
    for request in slow:
        request.start()
    answer = other.api.post("/templates", json=template("<p>{{ title }}</p>"))
    were_waiting = [request.is_alive() for request in slow]
    for request in slow:
        request.join()
    assert answer.status_code == 201, answer.text
    assert sum(were_waiting) >= 4


def test_two_versions_of_any_content_are_compared(owner: Person, own: dict[str, Any]) -> None:
    versions = []
    for seed in range(2):
        changed = put(owner.api, own, interleaved(seed))
        assert changed.status_code == 200, changed.text
        versions.append(changed.json()["version"])
    answer = owner.api.get(
        f"/templates/{own['id']}/diff",
        params={"from_version": versions[0], "to_version": versions[1]},
    )
    assert answer.status_code == 200
    assert answer.json()["template_code"].startswith(f"--- version {versions[0]}\n")
    assert answer.json()["template_config"] == ""


def test_versions_too_different_to_compare_have_a_null_diff(
    owner: Person, own: dict[str, Any]
) -> None:
    first = put(owner.api, own, "a\n" * 20_000).json()["version"]
    second = put(owner.api, own, "b\n" * 20_000).json()["version"]
    answer = owner.api.get(
        f"/templates/{own['id']}/diff", params={"from_version": first, "to_version": second}
    )
    assert (answer.status_code, answer.json()["template_code"]) == (200, None)
