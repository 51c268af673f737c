"""Conditions of lists, joined from constant SQL; values are always parameters."""

from typing import Any


class Conditions:
    """Collects what a list is filtered by, with the values of its parameters."""

    def __init__(self, *values: Any) -> None:
        self.values: list[Any] = list(values)
        self._parts: list[str] = []

    def add(self, sql: str, value: Any) -> None:
        """A condition on a value, which stands where ``sql`` says ``?``; none for None."""
        if value is not None:
            self.values.append(value)
            self._parts.append(sql.replace("?", f"${len(self.values)}"))

    def require(self, sql: str) -> None:
        """A condition without a value."""
        self._parts.append(sql)

    def put_into(self, statement: str) -> str:
        """The statement with ``{conditions}`` filled in."""
        return statement.replace("{conditions}", " and ".join(self._parts) or "true")
