"""The process that fills in templates for a `Composer`: `python -m core.rendering.composing_child`.

Requests are `[template_code, variables]`, answers
`{"html": text, "spans": [[names, start, end]]}` or `{"problem": text}`, both JSON. Without
variables (null) the template is checked as on save, and the HTML is empty.
"""

from __future__ import annotations

import json

from core.confined import serve
from core.rendering.errors import TemplateError
from core.rendering.recipe import check_template
from core.rendering.template import fill_template

MAX_MEMORY = 1024 * 1024 * 1024
_EXHAUSTED = b'{"problem": "The template takes too much memory; simplify it."}'

# Loads what filters import when they are first used: without rights it cannot be read any more.
_WARM_UP = "{{ '2026-11-22' | date: '%Y' }}{{ 'a' | base64_encode }}{{ 1 | divided_by: 3.0 }}"


def main() -> None:
    """Serve until standard input ends."""
    check_template(_WARM_UP)
    fill_template(_WARM_UP, {"message": "e\u0301"})
    serve(_answer, _EXHAUSTED, max_memory=MAX_MEMORY)


def _answer(request: bytes) -> bytes:
    template_code, variables = json.loads(request)
    try:
        if variables is None:
            check_template(template_code)
            answer: dict[str, object] = {"html": "", "spans": []}
        else:
            filled = fill_template(template_code, variables)
            answer = {"html": filled.html, "spans": filled.spans}
    except TemplateError as error:
        answer = {"problem": str(error)}
    return json.dumps(answer).encode("ascii")


if __name__ == "__main__":
    main()
