"""Writes ``supabase/seed.sql`` from what is in ``supabase/seeds/``."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "supabase" / "seeds"
FILE = ROOT / "supabase" / "seed.sql"

COLUMNS = ("name", "description", "festival", "category", "tags", "is_featured", "is_premium")

HEADER = """\
-- Festivals, template categories and starter templates.
-- Made by `python -m tools.build_seed` from supabase/seeds/; do not edit by hand.
-- Running it again changes only the rows that differ. The worker fills in when festivals fall.
"""

FESTIVALS = """\
insert into public.festivals
  (slug, name, description, category, country, regions, is_moon_sighted, default_message,
   is_active, created_by)
values
{rows}
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, category = excluded.category,
  country = excluded.country, regions = excluded.regions,
  is_moon_sighted = excluded.is_moon_sighted, default_message = excluded.default_message,
  is_active = excluded.is_active
where (festivals.name, festivals.description, festivals.category, festivals.country,
       festivals.regions, festivals.is_moon_sighted, festivals.default_message, festivals.is_active)
  is distinct from
      (excluded.name, excluded.description, excluded.category, excluded.country,
       excluded.regions, excluded.is_moon_sighted, excluded.default_message, excluded.is_active);
"""

TRANSLATIONS = """\
insert into public.festival_translations (festival_id, language, name, default_message)
select f.id, seed.language, seed.name, seed.default_message
from (values
{rows}
) as seed (slug, language, name, default_message)
join public.festivals f on f.slug = seed.slug
on conflict (festival_id, language) do update set
  name = excluded.name, default_message = excluded.default_message
where (festival_translations.name, festival_translations.default_message)
  is distinct from (excluded.name, excluded.default_message);
"""

ALIASES = """\
insert into public.festival_aliases (festival_id, alias)
select f.id, seed.alias
from (values
{rows}
) as seed (slug, alias)
join public.festivals f on f.slug = seed.slug
on conflict do nothing;
"""

CATEGORIES = """\
insert into public.template_categories (slug, name, description, icon, sort_order, is_active)
values
{rows}
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, icon = excluded.icon,
  sort_order = excluded.sort_order, is_active = excluded.is_active
where (template_categories.name, template_categories.description, template_categories.icon,
       template_categories.sort_order, template_categories.is_active)
  is distinct from
      (excluded.name, excluded.description, excluded.icon, excluded.sort_order, excluded.is_active);
"""

TEMPLATE = """\
insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  {slug}, {name}, {description},
  (select id from public.festivals where slug = {festival}),
  (select id from public.template_categories where slug = {category}),
  {tags}, {language}, {is_featured}, {is_premium}, true, 'approved', null,
  {config}::jsonb,
  {code})
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);
"""


def seed() -> str:
    """The whole file."""
    parts = [
        HEADER,
        CATEGORIES.format(rows=_rows(_categories())),
        FESTIVALS.format(rows=_rows(_festivals())),
        TRANSLATIONS.format(rows=_rows(_translations())),
        ALIASES.format(rows=_rows(_aliases())),
        *(_template(path) for path in sorted((SOURCES / "templates").glob("*.json"))),
    ]
    return "\n".join(parts)


def _categories() -> Iterator[tuple[object, ...]]:
    for position, row in enumerate(_read(SOURCES / "categories.json"), start=1):
        yield row["slug"], row["name"], row["description"], row["icon"], position * 10, True


def _festivals() -> Iterator[tuple[object, ...]]:
    columns = ("slug", "name", "description", "category", "country", "regions", "is_moon_sighted")
    for row in _read(SOURCES / "festivals.json"):
        yield (*map(row.get, columns), row["default_message"], row.get("is_active", True), None)


def _translations() -> Iterator[tuple[object, ...]]:
    for slug, languages in _read(SOURCES / "translations.json").items():
        for language, texts in languages.items():
            yield slug, language, texts["name"], texts.get("default_message")


def _aliases() -> Iterator[tuple[object, ...]]:
    for slug, names in _read(SOURCES / "aliases.json").items():
        yield from ((slug, name) for name in names)


def _template(path: Path) -> str:
    source: Mapping[str, Any] = _read(path)
    config = json.dumps(source["config"], ensure_ascii=False, indent=2)
    return TEMPLATE.format(
        slug=_literal(path.stem),
        **{name: _literal(source[name]) for name in COLUMNS},
        language=_literal(source["config"]["sample"]["language"]),
        config=_quoted(config),
        code=_quoted(path.with_suffix(".html").read_text(encoding="utf-8")),
    )


def _rows(rows: Iterator[tuple[object, ...]]) -> str:
    return ",\n".join(f"  ({', '.join(map(_literal, row))})" for row in rows)


def _literal(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool | int):
        return str(value).lower()
    if isinstance(value, list):
        return f"'{{{','.join(value)}}}'"
    return "'" + str(value).replace("'", "''") + "'"


def _quoted(text: str) -> str:
    tag = "$seed$"
    if tag in text:
        sys.exit(f"A template may not contain {tag}: seed.sql quotes templates with it.")
    return f"{tag}{text}{tag}"


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    """Writes the file; with ``--check`` only compares, and fails when it is out of date."""
    wanted = seed()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted, encoding="utf-8")
    elif not FILE.is_file() or FILE.read_text(encoding="utf-8") != wanted:
        sys.exit("supabase/seed.sql is out of date; run python -m tools.build_seed.")


if __name__ == "__main__":
    main()
