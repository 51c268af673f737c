"""The official security and performance lints of Supabase, run against a database."""

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from local.home import ROOT
from tools import supabase_cli

WAIVERS = ROOT / "supabase" / "advisor-waivers.toml"

Finding = dict[str, Any]


@dataclass(frozen=True)
class Waiver:
    """A kind of finding that is accepted, or only one whose text holds `detail`."""

    name: str
    reason: str
    detail: str = ""

    def covers(self, finding: Finding) -> bool:
        """Whether this is what it accepts."""
        return bool(finding["name"] == self.name and self.detail in finding["detail"])


def advisors(db_url: str) -> list[Finding]:
    """The findings of `supabase db advisors`, of all types and levels, as the CLI gives them."""
    options = ("--type=all", "--level=info", "--fail-on=none", "--output-format=json")
    answer = supabase_cli.run(db_url, "db", "advisors", *options)
    results: list[Finding] = json.loads(answer)["results"]
    return results


def waivers() -> list[Waiver]:
    """What supabase/advisor-waivers.toml accepts."""
    return [Waiver(**entry) for entry in tomllib.loads(WAIVERS.read_text()).get("waiver", [])]


def problems(findings: Sequence[Finding], accepted: Sequence[Waiver]) -> list[str]:
    """One line for each finding that no waiver covers and each waiver that covers none."""
    open_findings = [
        f"{finding['level']} {finding['name']}: {finding['detail']}\n  {finding['remediation']}"
        for finding in findings
        if not any(waiver.covers(finding) for waiver in accepted)
    ]
    idle = [
        f"the waiver of {waiver.name} {waiver.detail!r} covers nothing; take it out"
        for waiver in accepted
        if not any(waiver.covers(finding) for finding in findings)
    ]
    return open_findings + idle
