"""The process that handles pictures for a `PictureDesk`: `python -m core.pictures.imaging_child`.

A request's head is `{"format"}` for a picture to clean or `{"purpose"}` for an original to make
variants of. The answer's is the same picture's or variants' facts, or `{"code", "problem"}`.
"""

import io

from PIL import Image

from core.confined import serve
from core.pictures.formats import MAX_PIXELS
from core.pictures.imaging import RefusedError, clean, variants
from core.pictures.wire import pack, unpack

# Four bytes a pixel, as it was decoded, turned upright and in another colour space; and the code.
MAX_MEMORY = 3 * 4 * MAX_PIXELS + 768 * 1024 * 1024
_EXHAUSTED = pack({"code": "picture_too_large", "problem": "The picture takes too much memory."})
_WARM_UP = ("WEBP", "JPEG", "PNG", "AVIF", "GIF")


def main() -> None:
    """Serve until standard input ends."""
    for name in _WARM_UP:
        file = io.BytesIO()
        Image.new("RGB", (32, 32)).save(file, format=name)
        original = clean(file.getvalue(), name)
    list(variants(original.content, "avatar"))
    serve(_answer, _EXHAUSTED, max_memory=MAX_MEMORY)


def _answer(request: bytes) -> bytes:
    head, [content] = unpack(request)
    try:
        if "format" in head:
            picture = clean(content, head["format"])
            return pack({"width": picture.width, "height": picture.height}, picture.content)
        made = list(variants(content, head["purpose"]))
    except RefusedError as error:
        code, problem = error.args
        return pack({"code": code, "problem": problem})
    facts = [(one.name, one.media_type, one.width, one.height) for one in made]
    return pack({"variants": facts}, *(one.content for one in made))


if __name__ == "__main__":
    main()
