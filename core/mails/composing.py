"""A mail made of its texts and facts: subject, HTML and plain text."""

from dataclasses import asdict, dataclass

from core.mails.facts import Facts
from core.mails.localised import Local, one_line
from core.mails.wording import fill, frame, languages

LONGEST_SUBJECT = 150


@dataclass(frozen=True)
class Content:
    """What is inside a mail."""

    subject: str
    html: str
    text: str


def compose(
    template: str, facts: Facts, local: Local, *, button_url: str, stop: tuple[str, str] | None
) -> Content:
    """The mail in the reader's language.

    ``stop`` is the kind of mail and the address that ends mails of this kind, for what nobody must
    be told.
    """
    all_texts = languages()[local.language]
    texts = all_texts[template]

    def line(name: str) -> str:
        return fill(texts.get(name, ""), facts.values)

    subject = one_line(line("subject"), LONGEST_SUBJECT)
    values = {
        "language": local.language,
        "direction": local.direction,
        "subject": subject,
        "preview": line("preview"),
        "heading": line("heading"),
        "paragraphs": [fill(paragraph, facts.values) for paragraph in texts["paragraphs"]],
        # To Liquid an empty text is as true as any other.
        "note": line("note") or None,
        "button": {"label": line("button"), "url": button_url},
        "picture": asdict(facts.picture) if facts.picture else None,
        "figures": [
            {"number": number, "label": texts["figures"][name]}
            for name, number in facts.figures.items()
        ],
        "list_title": texts.get("festivals", ""),
        "list": [{"name": name, "day": day} for name, day in facts.festivals],
        "frame": all_texts["frame"],
        "stop": {"why": all_texts["why"][stop[0]], "url": stop[1]} if stop else None,
    }
    return Content(subject, frame("frame.html", values), frame("frame.txt", values))
