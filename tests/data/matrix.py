"""How expectations are written down, and the probes they stand for."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.data.world import ACTORS, DENIED, REFUSED, Probe

# One outcome for each actor: anon owner other moderator admin suspended worker auth.
NOBODY = "- - - - - - - -"
OWNER = "- 1 0 0 0 0 - -"
OWNER_AND_WORKER = "- 1 0 0 0 0 1 -"
ADMIN = "- 0 0 0 1 0 - -"
WORKER = "- - - - - - 1 -"
EVERYBODY = "1 1 1 1 1 1 - -"
EVERYBODY_AND_WORKER = "1 1 1 1 1 1 1 -"
ADDED_BY_WORKER = "- - - - - - 1 -"
ADDED_BY_ANYONE = "- 1 1 1 1 x - -"
FORGED = "- x x x x x - -"
ADDED_BY_ADMIN = "- x x x 1 x - -"


@dataclass(frozen=True)
class Row:
    """A row, and how many rows each actor gets to read, change and delete when asking for it.

    `move` is what would take the row out of the hands of those who may change it: a policy has to
    refuse that even where the column is granted, to all but the `movers`.
    """

    where: str
    select: str
    update: str = NOBODY
    delete: str = NOBODY
    move: str = ""
    movers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Insert:
    """What follows `insert into <table>`; `granted` is a column that is granted just for it."""

    values: str
    outcomes: str
    granted: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of a table, what a change of it is, and what may be added.

    `worker_change` is a change of the first row by which only workers change it; `worker_never` one
    that a policy refuses them. A view only shows what tables have.
    """

    rows: tuple[Row, ...]
    change: str
    inserts: tuple[Insert, ...] = (Insert("default values", NOBODY),)
    worker_change: str = ""
    worker_never: str = ""
    truncatable: bool = False
    is_view: bool = False


def probes(name: str, table: Table) -> Iterator[Probe]:
    """Every statement that the expectations of a table say something about."""
    for row in table.rows:
        yield from _reads(name, row)
        update = f"update {name} set {table.change}"  # noqa: S608 - constants
        delete = f"delete from {name}"  # noqa: S608 - constants
        yield from _writes(name, row, update, row.update)
        yield from _writes(name, row, delete, row.delete)
        if row.move:
            yield from _moves(name, row)
    for change, expected in ((table.worker_change, "1"), (table.worker_never, REFUSED)):
        if change:
            statement = f"update {name} set {change} where {table.rows[0].where}"  # noqa: S608 - constants
            yield Probe(name, "worker", statement, expected)
    for insert in table.inserts:
        given = f"grant insert ({insert.granted}) on {name} to authenticated"
        for actor, expected in _outcomes(insert.outcomes):
            statement = f"insert into {name} {insert.values}"
            yield Probe(name, actor, statement, expected, given if insert.granted else "")
    if not (table.truncatable or table.is_view):
        for actor in ACTORS:
            yield Probe(name, actor, f"truncate {name} cascade", DENIED)


def _outcomes(outcomes: str) -> list[tuple[str, str]]:
    return list(zip(ACTORS, outcomes.split(), strict=True))


def _reads(name: str, row: Row) -> Iterator[Probe]:
    for actor, expected in _outcomes(row.select):
        statement = f"select from {name} where {row.where}"
        yield Probe(name, actor, statement, expected)


def _writes(name: str, row: Row, statement: str, outcomes: str) -> Iterator[Probe]:
    for actor, expected in _outcomes(outcomes):
        yield Probe(name, actor, f"{statement} where {row.where}", expected)
        # A suspended account is refused over a row of its own: test_suspended looks at that.
        if expected == "0" and actor != "suspended":
            # With a condition, the policies for reading protect the row too; without, only its own.
            yield Probe(name, actor, statement, expected, watched=row.where)


def _moves(name: str, row: Row) -> Iterator[Probe]:
    column = row.move.split(" ", 1)[0]
    for actor, expected in _outcomes(row.update):
        if expected not in {DENIED, "0"} and actor not in row.movers:
            given = f"grant update ({column}) on {name} to authenticated, tyohaarify_worker"
            # Without a condition: with one, the policies for reading would refuse the new row too.
            statement = f"update {name} set {row.move}"  # noqa: S608 - constants
            yield Probe(name, actor, statement, REFUSED, given)
