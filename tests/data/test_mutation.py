"""The mutation of rules weakens every one of them, and is not fooled by probes that do not look."""

from tests.data.world import Probe, World
from tools import mutation

HIDDEN = "select from public.festivals where id = :hidden_festival"
ASLEEP = Probe("public.festivals", "other", "select where false", "0")
AWAKE = Probe("public.festivals", "other", HIDDEN, "0")
OPEN = (
    'alter policy "Signed-in people read active festivals, editors all" on public.festivals'
    " using (true)"
)


async def test_a_weaker_policy_survives_probes_that_do_not_look(world: World) -> None:
    assert not await mutation.noticed(world, mutation.Mutant(OPEN, (ASLEEP,)))
    assert await mutation.noticed(world, mutation.Mutant(OPEN, (ASLEEP, AWAKE)))
    # Nothing of the mutant stays.
    assert await world.outcome(AWAKE) == AWAKE.expected


async def test_every_policy_is_weakened_in_every_way_it_can_be(world: World) -> None:
    policies = await world.catalogue(mutation.POLICIES)
    mutants = [mutant.statement for mutant in await mutation.weaker_policies(world, {})]
    assert len([mutant for mutant in mutants if mutant.startswith("drop ")]) == len(policies)
    using = [policy for policy in policies if policy["qual"] not in {None, "true"}]
    assert len([mutant for mutant in mutants if mutant.endswith(" using (true)")]) == len(using)
    check = [policy for policy in policies if policy["with_check"] not in {None, "true"}]
    assert len([mutant for mutant in mutants if mutant.endswith(" check (true)")]) == len(check)
    assert OPEN in mutants


async def test_every_closed_column_and_function_is_opened(world: World) -> None:
    opened = {mutant.statement for mutant in await mutation.open_doors(world)}
    for grant in (
        "grant update (is_premium) on public.profiles to authenticated",
        "grant insert (user_id) on public.user_cards to authenticated",
        "grant select (token_hash) on public.card_shares to authenticated",
        "grant select (email) on public.card_recipients to anon",
        "grant execute on function private.find_share(text) to anon",
    ):
        assert grant in opened
    assert "grant update (first_name) on public.profiles to authenticated" not in opened
