"""Exports hold everything that is kept about somebody: the declared list against the catalogue."""

from tests.data.world import World

# Every table with a reference to a user, by a foreign key or a column of that name, and every part
# of one that leads to such a table.
PERSONAL = """
  with recursive tables as (
    select c.oid, format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relispartition
  ), personal as (
    select t.oid, t.name from tables t where exists (
      select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f'
        and k.confrelid = 'auth.users'::regclass
    ) or exists (
      select from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        and a.attname in ('user_id', 'owner_id', 'actor_id', 'caller', 'visitor_id', 'email')
    )
    union
    select t.oid, t.name from personal p
    join pg_constraint k on k.confrelid = p.oid and k.contype = 'f'
    join tables t on t.oid = k.conrelid
    -- What leads to a festival or a public template is about that, not about who made it.
    where p.name not in ('public.festivals', 'public.templates', 'public.template_versions')
  )
  select distinct name from personal
"""
NOT_EXPORTED = {
    "private.outbox": "which rows changed and when; the rows themselves are exported",
    "private.idempotency_keys": "answers of the last day, which the caller has had",
    "private.deleted_accounts": "empty minutes after an account is gone",
    "private.unsubscribe_tokens": "secrets of the links in mails",
    "private.user_search": "words of the profile and the address, which are exported",
    "private.webhook_secrets": "secrets, shown once",
    "private.plugin_secrets": "secrets of the platform",
    "public.plugin_settings": "how the platform is run",
    "public.reports": "figures of the platform",
    "private.report_files": "figures of the platform",
}


async def test_every_table_about_people_is_exported_or_says_why_not(world: World) -> None:
    personal = {row["name"] for row in await world.catalogue(PERSONAL)}
    declared = {
        row["relation"]
        for row in await world.catalogue("select relation from private.personal_data")
    }
    assert len(personal) > 25
    assert personal - declared - NOT_EXPORTED.keys() == set()


async def test_every_declared_table_is_there_and_gives_rows_of_that_user_only(world: World) -> None:
    # Rows that name somebody else beside their owner, in columns that say so.
    counted = "select count(*)::integer as rows from private.export_personal_data(:{}, $1)"
    for row in await world.catalogue("select relation from private.personal_data order by 1"):
        relation = row["relation"]
        assert await world.connection.fetchval("select to_regclass($1)::text", relation), relation
        nobody = await world.connection.fetchval(
            world.fill(counted.format("nobody_at_all")), relation
        )
        assert nobody == 0, relation
    for relation in ("public.profiles", "public.user_cards", "public.webhooks", "auth.users"):
        mine = await world.connection.fetchval(world.fill(counted.format("owner")), relation)
        assert mine >= 1, relation


async def test_no_secret_is_exported(world: World) -> None:
    rows = await world.connection.fetch(
        world.fill(
            "select exported::text from private.personal_data d,"
            " lateral private.export_personal_data(:owner, d.relation) as exported"
        )
    )
    text = "\n".join(row[0] for row in rows)
    assert "whsec_" not in text
    for secret in ("token_hash", "encrypted_password", "confirmation_token", "lease_token"):
        assert secret not in text, secret
