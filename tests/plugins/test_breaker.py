"""The circuit breaker, by its own clock."""

from plugins.breaker import Breaker


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_opens_after_failures_in_a_row_only() -> None:
    breaker = Breaker(threshold=3, clock=Clock())
    for _ in range(5):
        breaker.failed()
        breaker.failed()
        breaker.succeeded()
    assert breaker.state == "closed"
    assert breaker.allow()


def test_one_trial_goes_through_per_cooldown() -> None:
    clock = Clock()
    breaker = Breaker(threshold=1, cooldown=10, clock=clock)
    breaker.failed()
    assert (breaker.state, breaker.allow()) == ("open", False)
    clock.now += 10
    assert breaker.state == "half-open"
    assert [breaker.allow(), breaker.allow()] == [True, False]
    clock.now += 10
    assert breaker.allow()  # a trial that was never heard of again does not block the next


def test_a_failed_trial_opens_it_again_and_a_good_one_closes_it() -> None:
    clock = Clock()
    breaker = Breaker(threshold=2, cooldown=10, clock=clock)
    breaker.failed()
    breaker.failed()
    clock.now += 10
    assert breaker.allow()
    clock.now += 5
    breaker.failed()
    clock.now += 9
    assert breaker.state == "open"
    clock.now += 1
    assert breaker.allow()
    breaker.succeeded()
    assert (breaker.state, breaker.allow()) == ("closed", True)
