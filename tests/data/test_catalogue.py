"""What holds for every table, read from the catalogue."""

from tests.support import Stack


async def test_every_table_has_row_level_security(stack: Stack) -> None:
    rows = await stack.sql(
        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
        " where c.relkind in ('r', 'p') and n.nspname in ('public', 'private')"
        # Nobody but its owner has any privilege on a partition (test_access).
        " and not c.relispartition and not c.relrowsecurity"
    )
    assert rows == []


async def test_every_table_and_column_says_what_it_is(stack: Stack) -> None:
    rows = await stack.sql(
        "select c.relname, a.attname from pg_class c"
        " join pg_namespace n on n.oid = c.relnamespace"
        " join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped"
        " where c.relkind in ('r', 'p') and n.nspname in ('public', 'private')"
        " and not c.relispartition"
        " and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)"
    )
    assert [f"{row['relname']}.{row['attname']}" for row in rows] == []
