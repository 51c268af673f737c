"""The e-mails of Auth, by either way, arrive to the character for parsers of other makers."""

import asyncio
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from deno import find_deno_bin  # type: ignore[import-untyped]  # ships no types

from core.mails.localised import one_line
from local.home import CACHE, ROOT
from local.packages import NODE
from tests.mails.test_mail_server import ADDRESS, Answers, serving
from tests.mails.test_mail_wire import LINES, NAMES
from tests.mails.wire import as_lines, parse, safe_lines
from tools.functions_check import AS_SERVED

HERE = ROOT / "tests" / "mails"
BODY = "<p>{{ .Data.name }}</p>\nFrom here\n.\n<p>x  \n</p>"


async def run(program: Sequence[str | Path], given: object, **environment: str) -> Any:
    """The JSON that a program writes."""
    process = await asyncio.create_subprocess_exec(
        *program,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate(json.dumps(given).encode())
    assert process.returncode == 0
    return json.loads(output) if output else None


async def check(raw: list[bytes], meant: list[dict[str, str]]) -> None:
    for one in raw:
        safe_lines(one)
    for parsers, sent in zip(await parse(raw), meant, strict=True):
        for parsed in parsers:
            assert parsed.recipients == [("", ADDRESS)]
            assert parsed.subject == sent["subject"]
            assert parsed.text == as_lines(sent["text"])
            assert parsed.html == as_lines(sent["html"])


async def test_emails_of_the_embedded_auth_arrive_to_the_character(tmp_path: Path) -> None:
    (tmp_path / "named.html").write_text(BODY)
    handler = Answers()
    async with serving(handler) as port:
        program = (NODE, HERE / "send_auth_emails.mjs", str(port), tmp_path)
        meant = await run(program, list(NAMES.values()))
    assert len(meant) == 2 * 6 + len(NAMES)
    await check(handler.contents, meant)


async def test_emails_of_the_function_arrive_to_the_character() -> None:
    meant = [
        {"to": ADDRESS, "subject": one_line(name), "html": f"<p>{name}</p>", "text": name}
        for name in NAMES.values()
    ] + [
        {"to": ADDRESS, "subject": "Hi", "html": f"<p>{text}</p>", "text": text}
        for text in LINES.values()
    ]
    handler = Answers()
    async with serving(handler) as port:
        rights = ("--allow-env", "--allow-net=127.0.0.1", "--allow-read=supabase/functions")
        program = (find_deno_bin(), "run", "--quiet", *AS_SERVED, *rights)
        await run(
            (*program, HERE / "deliver_emails.ts"),
            meant,
            DENO_DIR=str(CACHE / "deno"),
            DENO_NO_UPDATE_CHECK="1",
            SMTP_HOST="127.0.0.1",
            SMTP_PORT=str(port),
            SUPABASE_URL="http://127.0.0.1:1",
        )
    await check(handler.contents, meant)
