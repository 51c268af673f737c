"""The hooks a plugin may implement, and the markers to declare them with."""

from collections.abc import Sequence
from typing import Protocol

import pluggy

from tyohaarify_plugin_api.models import Manifest
from tyohaarify_plugin_api.providers import Exporter, MessageWriter, Scanner

PROJECT_NAME = "tyohaarify"
ENTRY_POINT_GROUP = "tyohaarify.plugins"
API_VERSION = 1

hookspec = pluggy.HookspecMarker(PROJECT_NAME)
hookimpl = pluggy.HookimplMarker(PROJECT_NAME)


class Hooks(Protocol):
    """Every hook takes no argument and is called once, when the host starts."""

    @hookspec
    def manifest(self) -> Manifest:
        """Say who the plugin is. Required."""

    @hookspec
    def register_message_writers(self) -> Sequence[MessageWriter]:
        """Give the message writers, in the order in which they are to be asked."""

    @hookspec
    def register_exporters(self) -> Sequence[Exporter]:
        """Give the exporters; of several for one format the first that answers is used."""

    @hookspec
    def register_scanners(self) -> Sequence[Scanner]:
        """Give the scanners, none while they are not set up: all that are given must answer."""
