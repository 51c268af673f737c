"""The errors of rendering."""

from __future__ import annotations

from typing import Literal

RenderCode = Literal[
    "render_browser_missing",
    "render_crashed",
    "render_failed",
    "render_fonts_missing",
    "render_timeout",
    "render_too_large",
    "text_not_visible",
]


class RenderError(Exception):
    """A card could not be drawn.

    `code` is stable and meant for programs, the message for people. `retryable` says whether the
    same request may succeed when it is tried again.
    """

    def __init__(self, code: RenderCode, message: str, *, retryable: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.retryable = retryable


class TemplateError(ValueError):
    """A template cannot be used: the message names the line and what is wrong with it."""
