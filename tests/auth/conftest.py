"""A provider to sign in with, and a host that knows it."""

from collections.abc import Iterator

import pytest

from local.home import Home
from tests.auth import openid_provider, second_host
from tests.auth.openid_provider import CLIENT_ID, SECRET, Provider
from tests.support import Stack

PROVIDERS = ("google", "facebook", "github", "apple")


@pytest.fixture(scope="session")
def _provider() -> Iterator[Provider]:
    with openid_provider.running(second_host.free_port()) as provider:
        yield provider


@pytest.fixture
def provider(_provider: Provider) -> Provider:
    """The provider with nobody at its consent page yet, and nothing wrong with it."""
    _provider.account, _provider.consents = {}, True
    _provider.audience, _provider.issuer = CLIENT_ID, ""
    return _provider


@pytest.fixture(scope="session")
def social_stack(
    stack: Stack, home: Home, _provider: Provider, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    """The stack, with the four providers enabled by the environment."""
    settings = {
        f"SUPABASE_AUTH_EXTERNAL_{name.upper()}_{key}": value
        for name in PROVIDERS
        for key, value in (("CLIENT_ID", CLIENT_ID), ("SECRET", SECRET), ("URL", _provider.url))
    }
    folder = tmp_path_factory.mktemp("social")
    with second_host.running_host(stack, folder, home.ports().smtp, **settings) as social:
        yield social
