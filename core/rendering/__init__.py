"""Cards as pictures: templates, fonts, and the browser that draws them."""

from core.rendering.browser_pool import RenderSettings
from core.rendering.composing import Composer
from core.rendering.errors import RenderCode, RenderError, TemplateError
from core.rendering.renderer import Renderer
from core.rendering.template import FilledTemplate, fill_template, render_template
from core.rendering.visibility import CardTexts

__all__ = [
    "CardTexts",
    "Composer",
    "FilledTemplate",
    "RenderCode",
    "RenderError",
    "RenderSettings",
    "Renderer",
    "TemplateError",
    "fill_template",
    "render_template",
]
