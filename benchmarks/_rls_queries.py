"""What the interface lists: under row-level security, and as one would filter it by hand."""

from dataclasses import dataclass

USER = "md5('user7')::uuid"
ANON = "{}"
CARD = (
    "c.id, c.template_id, c.title, c.message, c.recipient_name, c.status, c.image_path,"
    " c.created_at, c.updated_at"
)
TEMPLATE = (
    "t.id, t.slug, t.name, t.description, t.festival_id, t.category_id, t.language, t.tags,"
    " t.is_premium, t.is_featured, t.preview_image_url, t.created_at"
)
SEEN = f"(t.is_visible or (t.created_by = {USER} and t.deleted_at is null))"
NEWEST = "order by t.created_at desc, t.id desc limit 20"
AFTER = (
    "t.created_at <= timestamptz '2026-05-01' and (t.created_at < timestamptz '2026-05-01'"
    " or t.id < '80000000-0000-0000-0000-000000000000')"
)
FESTIVAL = "t.festival_id = (select id from public.festivals where slug = 'holi')"


@dataclass(frozen=True)
class ListQuery:
    """One list: under policies, the same filtered by hand, and whether a signed-in user asks."""

    name: str
    policies: str
    by_hand: str
    signed_in: bool = True


def _templates(where: str) -> tuple[str, str]:
    asked = f"select {TEMPLATE} from public.templates t"
    return (
        f"{asked} where t.is_visible and {where} {NEWEST}",
        f"{asked} where t.is_visible and {where} and {SEEN} {NEWEST}",
    )


QUERIES = (
    ListQuery(
        "gallery, anonymous",
        f"select {TEMPLATE} from public.templates t {NEWEST}",
        f"select {TEMPLATE} from public.templates t where t.is_visible {NEWEST}",
        signed_in=False,
    ),
    ListQuery("gallery", *_templates("true")),
    ListQuery("gallery, a later page", *_templates(AFTER)),
    ListQuery("gallery of a festival", *_templates(FESTIVAL)),
    ListQuery(
        "my cards",
        f"select {CARD} from public.user_cards c order by c.created_at desc limit 20",
        f"select {CARD} from public.user_cards c where c.user_id = {USER}"
        " order by c.created_at desc limit 20",
    ),
    ListQuery(
        "my cards with their templates",
        f"select {CARD}, t.name from public.user_cards c"
        " left join public.templates t on t.id = c.template_id order by c.created_at desc limit 20",
        f"select {CARD}, t.name from public.user_cards c"
        f" left join public.templates t on t.id = c.template_id and {SEEN}"
        f" where c.user_id = {USER} order by c.created_at desc limit 20",
    ),
    ListQuery(
        "my jobs",
        "select j.* from public.jobs j order by j.created_at desc limit 20",
        f"select j.* from public.jobs j where j.user_id = {USER}"
        " order by j.created_at desc limit 20",
    ),
    ListQuery(
        "my notifications",
        "select n.* from public.notifications n order by n.created_at desc limit 20",
        f"select n.* from public.notifications n where n.user_id = {USER}"
        " order by n.created_at desc limit 20",
    ),
    ListQuery(
        "reviews of a template",
        "select r.* from public.template_reviews r"
        " where r.template_id = md5('template1')::uuid order by r.created_at desc limit 20",
        "select r.* from public.template_reviews r"
        " where r.template_id = md5('template1')::uuid and ((r.moderation_status = 'approved'"
        f" and exists (select from public.templates t where t.id = r.template_id and {SEEN}"
        " offset 0))"
        f" or r.user_id = {USER}) order by r.created_at desc limit 20",
    ),
    ListQuery(
        "items of a collection",
        f"select i.added_at, {TEMPLATE} from public.collection_items i"
        " join public.templates t on t.id = i.template_id and t.is_visible"
        " where i.collection_id = md5('collection7')::uuid order by i.added_at desc limit 20",
        f"select i.added_at, {TEMPLATE} from public.collection_items i"
        f" join public.templates t on t.id = i.template_id and t.is_visible and {SEEN}"
        " where i.collection_id = md5('collection7')::uuid"
        " and exists (select from public.user_collections c where c.id = i.collection_id"
        f" and ((c.is_public and c.moderation_status = 'approved') or c.user_id = {USER}) offset 0)"
        " order by i.added_at desc limit 20",
    ),
    ListQuery(
        "search for a common word",
        "select * from public.search_templates('diwali')",
        "select * from public.search_templates('diwali')",
    ),
    ListQuery(
        "search in another script",
        "select * from public.search_templates('दिवाली', in_language => 'hi')",
        "select * from public.search_templates('दिवाली', in_language => 'hi')",
    ),
)
