"""Reports as pages: HTML with charts in SVG, which a browser prints."""

from collections.abc import Awaitable
from datetime import UTC, date, datetime
from decimal import Decimal
from math import ceil
from pathlib import Path
from typing import Any, Protocol

from liquid import Environment

from core.reports.models import Report
from core.reports.tables import Cell, Content, Series, Table, money

# A longer table is for a spreadsheet.
ROWS_ON_PAPER = 60
# Nobody reads these on paper.
_NOT_ON_PAPER = {"user_id", "is_visible", "author"}

# Ends the names of columns that hold amounts in the smallest unit of the row's currency.
MINOR = "_minor"

TITLES = {
    "usage": "How the platform is used",
    "users": "New accounts",
    "templates": "Templates",
    "revenue": "Revenue",
}

CHART_WIDTH, CHART_HEIGHT = 680.0, 150.0
_GRID_LINES = 4
_LABELLED_DAYS = 8

_template = Environment(autoescape=True).from_string(
    Path(__file__).with_name("report.html").read_text()
)


class PrintSheets(Protocol):
    """Prints documents."""

    def __call__(self, html: str) -> Awaitable[bytes]:
        """A PDF; raises RenderError."""


async def write_pdf(report: Report, content: Content, print_sheets: PrintSheets) -> bytes:
    """The report as a PDF of A4 pages."""
    return await print_sheets(render_html(report, content))


def render_html(report: Report, content: Content) -> str:
    """The report as one document that needs nothing but itself."""
    tables = [content.table, *content.more]
    if report.kind in {"usage", "users"}:
        tables.reverse()
    return _template.render(
        title=TITLES[report.kind],
        first_day=_day(report.first_day),
        last_day=_day(report.last_day),
        made_at=datetime.now(UTC).strftime("%-d %B %Y, %H:%M UTC"),
        figures=[{"name": name, "value": value} for name, value in content.figures],
        charts=[chart(series) for series in content.series],
        tables=[_on_paper(table) for table in tables],
        rows_on_paper=ROWS_ON_PAPER,
    )


def chart(series: Series) -> dict[str, Any]:
    """Where the bars, lines and words of a bar chart stand, in its own units."""
    highest, lowest = max(*series.values, 1), min(*series.values, 0)
    step = _round_up((highest - lowest) / _GRID_LINES)
    above, below = ceil(highest / step), ceil(-lowest / step)
    scale = CHART_HEIGHT / (step * (above + below))
    zero = above * step * scale
    width = CHART_WIDTH / len(series.values)
    labelled = max(1, len(series.days) // _LABELLED_DAYS)
    return {
        "title": series.title,
        "unit": series.unit,
        "bars": [
            {
                "x": round(n * width + width * 0.14, 2),
                "y": round(zero - max(value, 0) * scale, 2),
                "width": round(width * 0.72, 2),
                "height": round(abs(value) * scale, 2),
            }
            for n, value in enumerate(series.values)
        ],
        "grid": [
            {"y": round(zero - n * step * scale, 2), "label": _number(n * step)}
            for n in range(-below, above + 1)
        ],
        "days": [
            {"x": round((n + 0.5) * width, 2), "label": day.strftime("%-d %b")}
            for n, day in enumerate(series.days)
            if n % labelled == 0
        ],
    }


def _round_up(value: float) -> float:
    """The next number that is easy to read, 1 at least."""
    power: float = 10.0 ** (len(str(int(value))) - 1)
    return max(1.0, next(power * n for n in (1, 1.5, 2, 2.5, 3, 4, 5, 10) if power * n >= value))


def _on_paper(table: Table) -> dict[str, Any]:
    kept = [n for n, name in enumerate(table.columns) if name not in _NOT_ON_PAPER]
    shown = table.rows[:ROWS_ON_PAPER]
    numbers = {n for n in kept if _is_number(table, n)}
    return {
        "title": table.title,
        "columns": [{"name": _words(table.columns[n]), "is_number": n in numbers} for n in kept],
        "rows": [
            [{"text": _shown(table, row, n), "is_number": n in numbers} for n in kept]
            for row in shown
        ],
        "hidden": len(table.rows) - len(shown),
    }


def _shown(table: Table, row: tuple[Cell, ...], column: int) -> str:
    if table.columns[column].endswith(MINOR):
        currency = str(row[table.columns.index("currency")])
        return money(int(str(row[column])), currency)
    return _text(row[column])


def _is_number(table: Table, column: int) -> bool:
    values = [row[column] for row in table.rows[:ROWS_ON_PAPER]]
    numbers = [v for v in values if isinstance(v, int | float | Decimal) and v is not True]
    return bool(numbers) or any(isinstance(v, str) and v.endswith("%") for v in values)


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return "-"
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return cell.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
        case date():
            return cell.isoformat()
        case int() | float() | Decimal():
            return _number(cell)
        case _:
            return str(cell)


def _number(value: float | Decimal) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _words(name: str) -> str:
    return name.removesuffix(MINOR).replace("_", " ").capitalize()


def _day(day: date) -> str:
    return day.strftime("%-d %B %Y")
