"""Tables as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet."""

import csv
import io
from datetime import datetime

from core.reports.tables import Cell, Table

BOM = b"\xef\xbb\xbf"
# A spreadsheet would take these for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}")


def write_csv(table: Table) -> bytes:
    """The table with its columns' names in the first row; no byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode()


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    text = str(cell)
    # Only what people wrote: a negative number is no formula.
    is_formula = isinstance(cell, str) and text.lstrip(" ").startswith(_FORMULA)
    return f"'{text}" if is_formula else text
