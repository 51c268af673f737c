"""What authors of templates tried from outside: what a card may not have does nothing in it."""

import re

import pytest

from core.rendering import CardTexts, Renderer, RenderError, fill_template
from tests.rendering.pictures import ink_box

SIZE = {"width": 400, "height": 300}


async def document_of(renderer: Renderer, template: str, **values: str) -> str:
    given = {
        "title": "Joy",
        "message": "Joy to all of you",
        "v": {"name": "http-equiv"},
        **values,
    }
    filled = fill_template(template, given)
    texts = CardTexts.of(filled, {})
    _, document = await renderer.capture_document(filled.html, texts=texts, **SIZE)
    return document


@pytest.mark.parametrize(
    "tag",
    [
        '<meta http-equiv="refresh" content="30;url=http://127.0.0.1:9/">',
        "<meta < http-equiv=refresh content='30;url=http://127.0.0.1:9/'>",
        "<meta a' HTTP-EQUIV=refresh content=30;url=http://127.0.0.1:9/>",
        '<meta a" http-Equiv=refresh content=30;url=http://127.0.0.1:9/>',
        "<meta/http-equiv=refresh/content=30;url=http://127.0.0.1:9/>",
        "<meta {{ v.name }}=refresh content=30;url=http://127.0.0.1:9/>",
        "{% capture tag %}<meta http-equiv=refresh content=30>{{ title }}{% endcapture %}{{ tag }}",
    ],
)
async def test_no_card_sends_its_reader_elsewhere(renderer: Renderer, tag: str) -> None:
    document = await document_of(renderer, f"{tag}<p>{{{{ message }}}}</p>")

    # The one that is left is the content policy of the renderer.
    assert len(re.findall(r"[\s/\"']http-equiv=", document, re.IGNORECASE)) == 1
    assert "30" in document


@pytest.mark.parametrize(
    "template",
    [
        '<div><template shadowrootmode="open"><p>{{ message }}</p></template></div>',
        "<div><template ShadowRootMode=closed><p>{{ message }}</p></template></div>",
        "<iframe style='border:0' srcdoc='<p>{{ message }}'></iframe>",
        "<iframe style='border:0' {{ v.frame }}='<p>{{ message }}'></iframe>",
    ],
)
async def test_a_card_has_no_shadow_trees_and_no_frames(renderer: Renderer, template: str) -> None:
    filled = fill_template(template, {"message": "Joy", "v": {"frame": "srcdoc"}})
    png = await renderer.capture(filled.html, texts=CardTexts.of(filled, {}), **SIZE)

    assert ink_box(png) is None


async def test_a_text_may_speak_of_such_attributes(renderer: Renderer) -> None:
    text = "I love srcdoc, http-equiv and shadowrootmode"

    assert text in await document_of(renderer, "<p>{{ message }}</p>", message=text)


async def test_a_page_of_very_many_boxes_is_drawn_soon(renderer: Renderer) -> None:
    # It ran into the deadline when each area was compared with all of the art.
    boxes = (
        "{% for i in (1..3000) %}<div data-text-area data-busy style='width:9px'>"
        "<p data-max-size='50'>a b c</p></div>{% endfor %}"
    )

    await document_of(renderer, "<p>{{ message }}</p>" + boxes)


async def test_names_of_controls_hide_nothing_from_the_script(renderer: Renderer) -> None:
    names = ("children", "style", "contains", "closest", "currentCSSZoom", "textContent")
    controls = "".join(f"<input name={name} hidden>" for name in names)

    await document_of(
        renderer,
        f"<form data-text-area style='height:200px'>{controls}"
        "<p data-max-size=40>{{ message }}</p></form>",
    )


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (
            "<p style='display:none'>{{ message }}</p><p>&#xfff0;&#xe0030;&#xfff1;other&#xfff2;",
            "hides it",
        ),
        (
            (
                "<div style='mask:linear-gradient(90deg,#000 20%,transparent 20%)'>"
                "<p style='font:20px Card Sans;white-space:nowrap'>{{ message }}</p></div>"
            ),
            "covers it",
        ),
    ],
    ids=["forged marks", "a mask over the last words"],
)
async def test_no_other_text_vouches_for_that_of_the_user(
    renderer: Renderer, template: str, said: str
) -> None:
    with pytest.raises(RenderError, match=said):
        await document_of(renderer, template)


async def test_drawings_and_images_of_other_kinds_do_not_stop_a_card(renderer: Renderer) -> None:
    odd = "<math><svg></svg><img></math><svg><img></img></svg><form><input name=decode></form>"

    assert "Joy to all of you" in await document_of(renderer, f"{odd}<p>{{{{ message }}}}</p>")
