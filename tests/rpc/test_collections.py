"""Collections: private, then shown once approved."""

from tests.rpc.conftest import MakeTemplate, Row, code, decide, rows, waiting
from tests.support import Person, Stack


def collect(person: Person, **columns: object) -> Row:
    wish = {"name": "For the family", **columns}
    [made] = rows(person.supabase.table("user_collections").insert(wish))
    return made


def add(person: Person, collection: Row, template: Row) -> Row:
    item = {"collection_id": collection["id"], "template_id": template["id"]}
    [made] = rows(person.supabase.table("collection_items").insert(item))
    return made


def seen(client: object, collection: Row) -> tuple[int, int]:
    """How many such collections and items of it a person or anybody sees."""
    supabase = client.supabase if isinstance(client, Person) else client
    of = supabase.table("user_collections").select("id").eq("id", collection["id"])  # type: ignore[attr-defined]  # a Client
    items = (
        supabase.table("collection_items")  # type: ignore[attr-defined]  # a Client
        .select("template_id")
        .eq("collection_id", collection["id"])
    )
    return len(rows(of)), len(rows(items))


async def test_a_collection_is_its_owners_until_it_is_shown_and_approved(
    stack: Stack,
    owner: Person,
    other: Person,
    moderator: Person,
    make_template: MakeTemplate,
) -> None:
    collection = collect(owner)
    add(owner, collection, await make_template("Kept"))
    everybody = (other, stack.supabase())
    assert seen(owner, collection) == (1, 1)
    assert [seen(one, collection) for one in everybody] == [(0, 0), (0, 0)]
    table = owner.supabase.table("user_collections")
    table.update({"is_public": True}).eq("id", collection["id"]).execute()
    assert [seen(one, collection) for one in everybody] == [(0, 0), (0, 0)]
    assert decide(moderator, waiting(moderator, collection["id"]), approve=True)
    assert [seen(one, collection) for one in everybody] == [(1, 1), (1, 1)]
    table.update({"name": "Renamed"}).eq("id", collection["id"]).execute()
    assert [seen(one, collection) for one in everybody] == [(0, 0), (0, 0)]


async def test_nobody_else_changes_a_collection(
    owner: Person, other: Person, make_template: MakeTemplate
) -> None:
    collection, template = collect(owner), await make_template("Kept")
    add(owner, collection, template)
    assert code(lambda: add(other, collection, template)) == "42501"
    items = other.supabase.table("collection_items").delete()
    assert rows(items.eq("collection_id", collection["id"])) == []
    mine = other.supabase.table("user_collections")
    assert rows(mine.update({"name": "X"}).eq("id", collection["id"])) == []
    assert rows(mine.delete().eq("id", collection["id"])) == []
    assert seen(owner, collection) == (1, 1)


async def test_only_templates_one_sees_are_collected_once(
    owner: Person, make_template: MakeTemplate
) -> None:
    collection = collect(owner)
    hidden = await make_template("Not yet", status="pending")
    assert code(lambda: add(owner, collection, hidden)) == "42501"
    template = await make_template("Kept")
    add(owner, collection, template)
    assert code(lambda: add(owner, collection, template)) == "23505"


def test_what_the_platform_decides_is_not_written_by_people(owner: Person) -> None:
    for forged in ({"moderation_status": "approved"}, {"user_id": str(owner.id)}):
        assert code(lambda: collect(owner, **forged)) == "42501"  # noqa: B023 - called now
    assert code(lambda: collect(owner, name="")) == "23514"
