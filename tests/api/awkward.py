"""The largest and most awkward requests that the API's description allows, for any route in it."""

import json
from collections.abc import Iterator
from typing import Any

from api.bodies import MAX_VALUES
from tools.route_table import openapi

Schema = dict[str, Any]

# Texts that make parsers slow: delimiters, escapes, marks, what regular expressions go back in.
UNITS = [
    *("a", "{{", "[[", "((", "a,", "..", "%", "%2", '\\"', "@", "=?", "?=", "/../", " ", "\n", "-"),
    *("<", "&#", "://", "a.", "१", "e\u0301", "\u0301", "\U0001f468\u200d", "\ud800", "\ufdfa"),
]
HEAD_SIZE = 16_000
# With the rest of the head below the limit of 32 kB.
QUERY_SIZE = 28_000
# Of the texts over the limit of their field, each route gets every fourth, the next route others.
TOO_LONG_STEP = 4


def operations(*, with_body: bool) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and description of each operation."""
    for path, item in openapi()["paths"].items():
        for verb, operation in item.items():
            if ("requestBody" in operation) is with_body:
                yield verb, path, operation


def resolved(schema: Schema) -> Schema:
    """Return the schema itself or, for a reference or what may be null, the one meant."""
    for option in schema.get("anyOf", []):
        if option.get("type") != "null":
            return resolved(option)
    if "$ref" in schema:
        kind, name = schema["$ref"].split("/")[-2:]
        found: Schema = openapi()["components"][kind][name]
        return found
    return schema


def filled(schema: Schema, unit: str, size: int) -> Any:
    """Return a value of the schema in which each text repeats ``unit`` to ``size`` at most.

    Texts, lists and objects have as many characters and items as the schema allows.
    """
    schema = resolved(schema)
    value: Any = (unit * size)[: size // 2]
    if "const" in schema or "enum" in schema:
        value = schema.get("const", schema.get("enum", [None])[0])
    elif schema.get("type") == "string":
        length = min(size, schema.get("maxLength", size))
        value = (unit * (length // len(unit) + 1))[:length]
    elif schema.get("type") == "array":
        count = min(schema.get("maxItems", 50), 50)
        value = [filled(schema.get("items", {}), unit, max(size // count, 1))] * count
    elif "properties" in schema:
        fields = schema["properties"]
        share = size // max(len(fields), 1)
        value = {name: filled(field, unit, share) for name, field in fields.items()}
    elif schema.get("type") == "object":
        value = {f"n{index}": (unit * 500)[:500] for index in range(min(50, size // 600))}
    elif schema.get("type") == "boolean":
        value = True
    elif schema.get("type") in {"integer", "number"}:
        value = schema.get("maximum", 1)
    return value


def takes_tokens(operation: dict[str, Any]) -> bool:
    """Return whether the operation knows signed-in callers."""
    return any(operation.get("security", []))


def json_bodies(schema: Schema, limit: int, turn: int) -> Iterator[tuple[str, bytes]]:
    """Yield bodies of up to ``limit`` bytes, each with a name; ``turn`` numbers the route."""
    field = next(iter(resolved(schema).get("properties", {"x": {}})))
    yield from _shapes(field, limit - 100)
    for unit in UNITS:
        yield f"{unit!a}, as long as may be", _body(schema, unit, limit // 8, limit)
    for unit in UNITS[turn % TOO_LONG_STEP :: TOO_LONG_STEP]:
        yield f"{unit!a}, too long", _body(schema, unit, limit, limit)
    for field in resolved(schema).get("properties", {}):
        yield f"many items in {field}", json.dumps({field: ["a"] * (MAX_VALUES - 10)}).encode()
        yield (
            f"many names in {field}",
            json.dumps(
                {field: {f"n{index}": index for index in range(min(MAX_VALUES, limit // 16))}}
            ).encode(),
        )


def _body(schema: Schema, unit: str, size: int, limit: int) -> bytes:
    body = json.dumps(filled(schema, unit, size)).encode()
    if len(body) > limit:
        body = json.dumps(filled(schema, unit, size * limit // len(body) - 200)).encode()
    return body


def _shapes(field: str, size: int) -> Iterator[tuple[str, bytes]]:
    names = ",".join(f'"n{index}":1' for index in range(size // 13))
    few = ",".join(f'"{index:012d}":1' for index in range(min(size // 17, MAX_VALUES) - 3))
    shapes = {
        "many names": f"{{{names}}}",
        "many names, one repeated": f"{{{names},{names[: names.index(',')]}}}",
        "names, the last repeated": f"{{{few},{few[few.rindex(',') + 1 :]}}}",
        "names": f"{{{few}}}",
        "deep arrays": f'{{"{field}":{"[" * (size // 2)}{"]" * (size // 2)}}}',
        "deep objects": '{"a":' * (size // 6) + "1" + "}" * (size // 6),
        "a long integer": f'{{"{field}":{"9" * size}}}',
        "integers": f'{{"{field}":[{",".join(["9" * 399] * (size // 400))}]}}',
        "a long float": f'{{"{field}":1.{"9" * size}}}',
        "exponents": f'{{"{field}":[{",".join(["1e-300"] * (size // 7))}]}}',
        "many items": f'{{"{field}":[{",".join(["1"] * (size // 2))}]}}',
        "objects": f'{{"{field}":[{",".join(["{}"] * (size // 3))}]}}',
        "half a text": f'{{"{field}":"{"a" * size}',
        "spaces": " " * size,
    }
    for name, text in shapes.items():
        yield name, text.encode()


def forms(limit: int) -> Iterator[tuple[str, str, bytes]]:
    """Yield multipart bodies of up to ``limit`` bytes: name, content type, body."""
    content_type = "multipart/form-data; boundary=b"
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    end = b"\r\n--b--\r\n"
    size = limit - 1000
    field = b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'
    long = b'--b\r\nContent-Disposition: form-data; name="%s"\r\n\r\n1' % (b"a" * (size // 2))
    quoted = b'--b\r\nContent-Disposition: form-data; name="%s' % (b'\\"' * 100_000)
    parameters = b"--b\r\nContent-Disposition: form-data; %s\r\n\r\n1" % (b'a=";";' * 50_000)
    many = b"--b\r\n" + b"x: y\r\n" * 100_000 + b"\r\n1"
    yield "many fields", content_type, field * (size // len(field)) + b"--b--\r\n"
    yield "a long name", content_type, long + end
    yield "a name without an end", content_type, quoted + end
    yield "parameters", content_type, parameters + end
    yield "headers", content_type, many + end
    for unit in (b"\r\n--", b"\r\n--b", b"\r", b"\r\n", b"-", b"\x00"):
        yield f"a file of {unit!r}", content_type, head + unit * (size // len(unit)) + end
    yield "a long boundary", f"multipart/form-data; boundary={'b' * 8000}", b"--b" * (size // 3)
    yield "no boundary", "multipart/form-data", b"a" * size
    yield "semicolons", 'multipart/form-data; a="' + ";" * 8000, b"a" * 1000


def queries(operation: dict[str, Any]) -> Iterator[str]:
    """Yield query strings for the operation, each near ``QUERY_SIZE``, with all its parameters."""
    parameters = map(resolved, operation.get("parameters", []))
    names = [one["name"] for one in parameters if one["in"] == "query"]
    if names:
        share = QUERY_SIZE // len(names) - max(map(len, names)) - 2
        for unit in ("a", "a,", "%25", "%F0%9F", "..", "%5B", "+", "9", "-", "%22", "/"):
            yield "&".join(f"{name}={unit * (share // len(unit))}" for name in names)
        repeated = "&".join(f"{name}=a" for name in names)
        yield "&".join([repeated] * (QUERY_SIZE // (len(repeated) + 1)))
    yield "&" * QUERY_SIZE
    yield "&".join(f"n{index}=1" for index in range(QUERY_SIZE // 8))


HEADERS: dict[str, list[str]] = {
    "Accept": ["a/b,", "*/*;q=0.1,", ";"],
    "Accept-Language": ["a,", "en;q=0.1,", "-"],
    "Authorization": ["Bearer a.", "Bearer ", "."],
    "Content-Type": ["application/json;", 'a=";', "/", '"'],
    "Cookie": ["a=1; ", 'tyohaarify_refresh="\\"', '\\"', "\\1", ";", "="],
    "Forwarded": ["for=1.2.3.4,", 'for="[::1]";', '"'],
    "Idempotency-Key": ["a"],
    "If-Match": ['"a",', "W/", ","],
    "If-None-Match": ['"a",', "W/", ",", '"'],
    "Origin": ["http://", "a", "."],
    "Range": ["bytes=0-1,", "-"],
    "Referer": ["http://", "[", "@", ":"],
    "X-CSRF-Token": ["a"],
    "X-Forwarded-For": ["1.2.3.4, ", "::1, ", "a,", ",", ":"],
    "X-Forwarded-Proto": ["https,"],
    "X-Request-Id": ["a", "."],
}


def headers() -> Iterator[dict[str, str]]:
    """Yield one header at a time, each near ``HEAD_SIZE``."""
    for name, units in HEADERS.items():
        for unit in units:
            value = (unit * (HEAD_SIZE // len(unit) + 1))[:HEAD_SIZE].strip()
            if name == "Cookie" and unit in {'\\"', "\\1"}:
                value = f'tyohaarify_refresh="{value[:-20]}"'
            yield {name: value}
