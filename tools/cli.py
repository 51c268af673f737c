"""The commands of `./dev`."""

import importlib
import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any, ParamSpec

import typer

from local.home import Home, StackError

P = ParamSpec("P")
NOT_RUNNING, NOT_READY = 3, 1
PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Tyohaarify for developers: one command runs the whole platform.",
)


def _command(**options: Any) -> Callable[[Callable[P, int | None]], Callable[P, None]]:
    """A command whose return value is its exit status and whose StackErrors are one clear line."""

    def decorate(function: Callable[P, int | None]) -> Callable[P, None]:
        @wraps(function)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
            try:
                raise typer.Exit(function(*args, **kwargs) or 0)
            except StackError as error:
                typer.secho(f"error: {error}", err=True, fg="red" if sys.stderr.isatty() else None)
                raise typer.Exit(1) from error

        return app.command(**options)(guarded)

    return decorate


def _tool(module: str) -> Any:
    # Each command loads its own module only, so that none waits for the others' imports.
    return importlib.import_module(f"tools.{module}")


@_command()
def up(
    detach: Annotated[bool, typer.Option("--detach", "-d", help="Run in the background.")] = False,
) -> int:
    """Start everything and print its URLs and keys. Exit status 1: a service is not ready."""
    return 0 if _tool("commands").up(Home.default(), detach=detach) else NOT_READY


@_command()
def down() -> None:
    """Stop everything."""
    stopped = _tool("stack").stop(Home.default())
    print("Stopped." if stopped else "Nothing was running.")


@_command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Show URLs, keys and services. Exit status: 0 ready, 1 running but not ready, 3 stopped."""
    current = _tool("stack").status(Home.default())
    if as_json:
        print(json.dumps(current, indent=2))
    else:
        _tool("commands").print_status(current)
    if current["ready"]:
        return 0
    return NOT_READY if current["services"] else NOT_RUNNING


@_command()
def logs(
    service: Annotated[str | None, typer.Argument(help="One service; all by default.")] = None,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Print new lines as they come.")
    ] = False,
    lines: Annotated[
        int, typer.Option("--lines", "-n", min=0, help="Number of lines of each service.")
    ] = 50,
) -> None:
    """Show what the services print."""
    try:
        _tool("logs").show(Home.default(), service, lines=lines, follow=follow)
    except KeyboardInterrupt:
        return


@_command()
def reset(
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Stop everything and delete its data; secrets, ports and the cache stay."""
    _tool("commands").reset(Home.default(), yes=yes)


@_command()
def demo(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Make a real greeting card through the public interfaces and print its share link."""
    return int(_tool("demo").run(as_json=as_json) or 0)


@_command(context_settings=PASS_ON)
def test(context: typer.Context) -> int:
    """Run the tests; arguments go to pytest."""
    return int(_tool("quality").test(context.args))


@_command()
def check(
    mutation: Annotated[
        bool,
        typer.Option("--mutation", help="Only weaken each access rule in turn; a test must fail."),
    ] = False,
    faults: Annotated[
        bool, typer.Option("--faults", help="Only kill, freeze and disconnect each service.")
    ] = False,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Only run the README's commands in a fresh clone.")
    ] = False,
    newest: Annotated[
        bool, typer.Option("--newest", help="With --fresh: lock the newest releases first.")
    ] = False,
) -> int:
    """Run every check: style, types, layers, generated files, advisors, tests with coverage."""
    if sum((mutation, faults, fresh)) > 1:
        raise StackError(
            "--mutation, --faults and --fresh are runs of their own; ask for one at a time"
        )
    if newest and not fresh:
        raise StackError("--newest goes with --fresh")
    if fresh:
        return int(_tool("fresh").main(newest=newest))
    if mutation:
        return int(_tool("mutation").main())
    quality = _tool("quality")
    return int(quality.faults() if faults else quality.check())


@_command()
def fix() -> int:
    """Fix lint and formatting, and write the generated files."""
    return int(_tool("quality").fix())


@_command()
def clients() -> None:
    """Generate the TypeScript and Python clients from the OpenAPI description."""
    _tool("clients").make()


@_command()
def bench(
    name: Annotated[str, typer.Argument(help="A module of benchmarks/.")],
    short: Annotated[
        bool, typer.Option("--short", help="Check that it runs; its figures mean nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Run a benchmark."""
    _tool("bench").run(name, short=short, as_json=as_json)


@_command()
def lock(
    upgrade: Annotated[bool, typer.Option("--upgrade", help="Take the newest versions.")] = False,
) -> None:
    """Write the locks from what pyproject.toml and package.json ask for."""
    _tool("lock").run(upgrade=upgrade)


if __name__ == "__main__":
    app(prog_name="./dev")
