"""The world that the tests of access act in."""

import pytest

from local.addresses import database_url
from local.home import Home
from tests.data.world import ACTORS, World
from tests.support import Stack, generate


@pytest.fixture(scope="module")
async def world(stack: Stack, home: Home) -> World:
    people = {actor: stack.person() for actor in ACTORS if actor != "anon"}
    for role in ("moderator", "admin"):
        await stack.sql(
            "insert into user_roles values ($1, $2::text::app_role)", people[role].id, role
        )
    await stack.sql(
        "insert into festivals (slug, name) values ('access-test', 'A') on conflict do nothing"
    )
    await stack.sql(
        "insert into template_categories (slug, name) values ('access-test', 'Access test')"
        " on conflict do nothing"
    )
    owner = people["owner"]
    template = stack.template("diwali-night-of-lamps")
    owner.supabase.table("templates").insert(
        {
            "slug": f"mine-{owner.id}",
            "name": "Mine",
            "template_code": template["template_code"],
            "template_config": template["template_config"],
        }
    ).execute()
    card = generate(owner, template["id"])["card"]
    owner.api.post(f"/cards/{card['id']}/share", json={})
    url = database_url(home, "tyohaarify_api", home.secrets().api_password)
    return World(url, people)
