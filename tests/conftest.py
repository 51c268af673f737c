"""A whole stack for the tests, with data of its own, beside whatever the developer runs."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from local.home import ROOT, Home
from tests.api.things import unlimited_api
from tests.support import Person, Stack
from tools import stack as stacks


@pytest.fixture(scope="session")
def home() -> Home:
    """Where the tests' stack lives; TYOHAARIFY_TEST_HOME lets two test runs go side by side.

    Each process of pytest-xdist has one of its own.
    """
    place = os.environ.get("TYOHAARIFY_TEST_HOME", f"{ROOT}/.tyohaarify/test")
    return Home(Path(place + os.environ.get("PYTEST_XDIST_WORKER", "")))


@pytest.fixture(scope="session")
def stack(home: Home) -> Iterator[Stack]:
    """The running stack, fresh at the start of the session."""
    stacks.stop(home)
    stacks.delete_data(home)
    with stacks.running(home) as status, ExitStack() as closing:
        yield Stack(
            api_url=status["api_url"],
            supabase_url=status["supabase_url"],
            mail_url=status["mail_url"],
            db_url=status["db_url"],
            publishable_key=status["publishable_key"],
            secret_key=status["secret_key"],
            jwt_secret=home.secrets().jwt_secret,
            closing=closing,
        )


@pytest.fixture(scope="session")
def unlimited(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an API on the stack's data that refuses nobody for asking too often."""
    with unlimited_api(stack, home, tmp_path_factory.mktemp("unlimited")) as url:
        yield url


# Anew for each file: a token lives half an hour, and all the tests may take longer.
@pytest.fixture(scope="module")
def owner(stack: Stack) -> Person:
    """Somebody who owns things."""
    return stack.person()


@pytest.fixture(scope="module")
def other(stack: Stack) -> Person:
    """Somebody else."""
    return stack.person()
