"""The stack's own worker sends: here, to an address it must refuse."""

from tests.support import Stack, eventually
from tests.webhooks.hooks import make
from tests.webhooks.test_webhooks import collect, deliveries


async def test_the_running_worker_sends_within_seconds_and_refuses_this_machine(
    stack: Stack,
) -> None:
    person = stack.person()
    webhook = make(person, "https://hooks.example.com/hook")
    await stack.sql(
        "update webhooks set url = 'https://localhost:9/hook' where id = $1::text::uuid",
        webhook["id"],
    )
    collect(person)
    refused = eventually(lambda: deliveries(person, webhook, status="failed"))[0]
    assert refused["error"] == "localhost leads to an address that is not public."
