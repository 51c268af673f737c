"""Cards as pictures: templates, fonts, and the browser that draws them."""

from core.rendering.composing import Composer
from core.rendering.errors import RenderCode, RenderError, TemplateError
from core.rendering.renderer import Renderer, RenderSettings
from core.rendering.template import render_template

__all__ = [
    "Composer",
    "RenderCode",
    "RenderError",
    "RenderSettings",
    "Renderer",
    "TemplateError",
    "render_template",
]
