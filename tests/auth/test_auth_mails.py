"""The branded mails: language, both parts, and what mail programs can show."""

import re
import subprocess
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pytest
from supabase_auth.errors import AuthApiError

from local.home import ROOT, Home
from local.packages import NODE, supabase_cli
from tests.auth import second_host
from tests.auth.accounts import new_account
from tests.support import Stack

TEMPLATES = sorted((ROOT / "supabase" / "templates").glob("*.html"))
RENDER = ROOT / "supabase" / "functions" / "_shared" / "templates.mjs"
MESSAGE = re.compile(r"<!-- message -->.*<!-- /message -->", re.DOTALL)
# Sends one e-mail whose subject names its reader, as the template of an installation may.
SEND_NAMED = """
import {{ Mailer }} from "./local/supabase/auth/mailer.mjs";
const [smtp, to, name] = process.argv.slice(1);
const one = {{ subject: "Hello {{{{ .Data.first_name }}}}", content_path: {path!r} }};
const names = ["confirmation", "magic_link", "recovery", "email_change", "reauthentication"];
const template = Object.fromEntries(names.map((name) => [name, one]));
const env = {{ SMTP_PORT: Number(smtp), ORIGIN: "http://127.0.0.1", SITE_URL: "http://127.0.0.1" }};
const mailer = new Mailer({{ auth: {{ email: {{ template }} }} }}, env, (path) => path);
const user = {{ email: to, raw_user_meta_data: {{ first_name: name }} }};
await mailer.send("signup", {{ to, user, redirectTo: "" }});
"""
WITHOUT_LINK = {"reauthentication", "password_changed"}
DEVANAGARI = re.compile(r"[\u0900-\u097f]")
KNOWN = {".ConfirmationURL", ".Token", ".Email", ".NewEmail", 'if eq .Data.locale "hi" "hi-IN"'}


def language(source: str, *, hindi: bool) -> str:
    """One language of a template."""
    kept = r"\1" if hindi else r"\2"
    pattern = r'\{\{ if eq \.Data\.locale "hi" "hi-IN" \}\}(.*?)\{\{ else \}\}(.*?)\{\{ end \}\}'
    return re.sub(pattern, kept, source, flags=re.DOTALL)


class Tags(HTMLParser):
    """What a document asks a mail program to do."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.addresses: list[str] = []
        self.depth = 0
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.depth += tag not in {"meta", "br"}
        self.addresses += [v for k, v in attrs if k in {"href", "src", "background"} and v]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  the base class's name
        self.depth -= 1


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_mail_speaks_one_language_and_fetches_nothing(path: Path) -> None:
    source = path.read_text("utf-8")
    assert set(re.findall(r"\{\{ (.*?) \}\}", source)) <= KNOWN | {"else", "end"}
    hindi, english = language(source, hindi=True), language(source, hindi=False)
    assert len(DEVANAGARI.findall(MESSAGE.search(hindi)[0])) > 100  # type: ignore[index]  # it is there
    assert not DEVANAGARI.search(english)
    for text, code in ((hindi, "hi"), (english, "en")):
        tags = Tags(text)
        assert f'<html lang="{code}">' in text
        assert not {"img", "script", "link", "iframe", "form"} & set(tags.names)
        assert set(tags.addresses) <= {"{{ .ConfirmationURL }}"}
        assert bool(tags.addresses) is (path.stem not in WITHOUT_LINK)
        assert tags.depth == 0
        assert "max-width:600px" in text
        assert "prefers-color-scheme: dark" in text


def test_all_mails_have_the_same_frame() -> None:
    preview = re.compile(r"<div data-preview.*?</div>", re.DOTALL)
    frames = {preview.sub("", MESSAGE.sub("", path.read_text("utf-8"))) for path in TEMPLATES}
    assert len(frames) == 1


def test_every_mail_is_in_the_configuration() -> None:
    auth = tomllib.loads((ROOT / "supabase" / "config.toml").read_text("utf-8"))["auth"]["email"]
    named = auth["template"] | auth["notification"]
    assert {ROOT / one["content_path"] for one in named.values()} == set(TEMPLATES)
    assert all(DEVANAGARI.search(one["subject"]) for one in named.values())


@pytest.mark.parametrize("locale", ["hi", "hi-IN", "en", "fr", None])
def test_a_mail_is_in_the_language_of_its_reader(stack: Stack, locale: str | None) -> None:
    asha = new_account(stack, **({"locale": locale} if locale else {}))
    asha.sign_up()
    mail = asha.mailbox.next()
    hindi = (locale or "").startswith("hi")
    for part in (mail.subject, mail.text, mail.html):
        assert bool(DEVANAGARI.search(part)) is hindi
    assert asha.email in mail.text
    assert mail.link in mail.text
    assert "{{" not in mail.html + mail.text + mail.subject


@pytest.mark.parametrize(
    "source",
    ["{{ if .A }}", "{{ end }}", "{{ else }}", "{{ range .A }}{{ end }}", "{{ printf .A }}"],
)
def test_a_template_the_host_does_not_understand_stops_it(source: str) -> None:
    code = (
        f"import {{ compile }} from '{RENDER}';"
        "compile(process.argv[1], { html: true, name: 'the.html' })({});"
    )
    program = [str(NODE), "--input-type=module", "-e", code, source]
    done = subprocess.run(program, capture_output=True, text=True, check=False)  # noqa: S603  fixed
    assert "the.html" in done.stderr


def test_without_a_mail_there_is_no_account(
    stack: Stack, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, nobody_listens = tmp_path_factory.mktemp("mute"), second_host.free_port()
    asha = new_account(stack)
    with second_host.running_host(stack, folder, nobody_listens) as mute:
        asha.client = mute.supabase()
        with pytest.raises(AuthApiError, match="Error sending signup email"):
            asha.sign_up()
    asha.client = stack.supabase()
    asha.sign_up()  # once mails go out again
    asha.confirm()


def test_the_official_cli_takes_the_configuration_without_a_warning(stack: Stack) -> None:
    program = [*supabase_cli(), "migration", "list", f"--remote={stack.db_url}?sslmode=disable"]
    done = subprocess.run(  # noqa: S603  fixed program
        program, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not re.search(r"warn|unknown|deprecated|unset", done.stdout + done.stderr, re.IGNORECASE)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028"])
def test_a_name_in_a_subject_adds_no_header(home: Home, stack: Stack, end: str) -> None:
    account, thief = new_account(stack), new_account(stack)
    script = SEND_NAMED.format(path=str(TEMPLATES[0]))
    name = f"Asha{end}Reply-To: {thief.email}{end}{end}A body"
    arguments = (str(home.ports().smtp), account.email, name)
    command = [str(NODE), "--input-type=module", "--eval", script, *arguments]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  fixed
    mail = account.mailbox.next()
    assert mail.subject == f"Hello Asha Reply-To: {thief.email} A body"
    assert "A body" not in mail.text
