"""What the commands that run the stack say and ask."""

import sys
from typing import Any

import typer

from local.home import Home, StackError
from local.progress import Progress
from tools import stack

LABELS = {
    "api_url": "API URL",
    "supabase_url": "Supabase URL",
    "studio_url": "Studio URL",
    "mail_url": "Mail URL",
    "db_url": "DB URL",
    "publishable_key": "Publishable key",
    "secret_key": "Secret key",
}


def up(home: Home, *, detach: bool) -> bool:
    """Start the stack, or find it running; in the foreground, stay until it is stopped.

    Return whether every service is ready.
    """
    progress = Progress()
    if detach or stack.state(home) is not None:
        status = stack.start(home, progress)
        print_status(status)
        return bool(status["ready"])
    # Imported late: it brings the database client, which no other command should wait for.
    from local.stack import run  # noqa: PLC0415

    shown = False

    def on_change(snapshot: dict[str, Any]) -> None:
        nonlocal shown
        progress(snapshot)
        if snapshot["phase"] == "ready" and not shown:
            shown = True
            print_status(stack.status(home))
            print("Ctrl-C stops everything.", flush=True)

    run(home, on_change)
    return True


def print_status(status: dict[str, Any]) -> None:
    """Print URLs, keys and services for people."""
    if not status["services"]:
        print("Not running; start with ./dev up")
        return
    for key, label in LABELS.items():
        print(f"{label:>16}: {status[key]}")
    for name, service in status["services"].items():
        again = f", restarted {service['restarts']}x" if service["restarts"] else ""
        why = f": {service['problem']}" if service["problem"] else ""
        print(f"{name:>16}: {service['state']}{again}{why}")
    sys.stdout.flush()


def reset(home: Home, *, yes: bool) -> None:
    """Stop the stack and delete its data, after asking unless `yes`."""
    doomed = stack.data_paths(home)
    if not doomed:
        print("There is no data.")
        return
    print("This deletes:", *doomed, sep="\n  ")
    if not yes:
        if not sys.stdin.isatty():
            raise StackError("cannot ask here whether to delete it; say so by --yes")
        typer.confirm("Delete it?", abort=True)
    stack.stop(home)
    stack.delete_data(home)
    print("Deleted.")
