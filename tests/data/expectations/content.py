"""Who may do what with festivals, templates and cards."""

from tests.data.matrix import (
    ADDED_BY_ADMIN,
    ADDED_BY_ANYONE,
    ADDED_BY_WORKER,
    ADMIN,
    EVERYBODY_AND_WORKER,
    FORGED,
    NOBODY,
    OWNER,
    OWNER_AND_WORKER,
    WORKER,
    Insert,
    Row,
    Table,
)

HIDDEN_FESTIVAL = "festival_id = :hidden_festival"
FESTIVAL = "festival_id = :festival"
TEMPLATE = "template_id = :template"
PUBLIC_TEMPLATE = "template_id = :public_template"
VECTOR = f"'[{','.join(['1'] * 384)}]'"
CONFIG = '\'{"width": 400, "height": 400, "variables": {}}\''

OF_HIDDEN_FESTIVAL = "0 0 0 0 1 0 1 -"
# The owner's template waits for moderation: its owner and reviewers see it.
OF_PENDING_TEMPLATE = "0 1 0 1 1 0 1 -"
OTHERS = "- 0 0 0 0 0 - -"

FESTIVALS = {
    "public.festivals": Table(
        (
            Row("id = :hidden_festival", OF_HIDDEN_FESTIVAL, ADMIN, ADMIN),
            # Cards hold on to it.
            Row("id = :festival", EVERYBODY_AND_WORKER, ADMIN, "- 0 0 0 e 0 - -"),
        ),
        "name = 'X'",
        (Insert("(slug, name) values ('new', 'New')", ADDED_BY_ADMIN),),
    ),
    "private.festival_names": Table((Row(FESTIVAL, NOBODY),), "words = words"),
    "public.festival_translations": Table(
        (
            Row(HIDDEN_FESTIVAL, OF_HIDDEN_FESTIVAL, ADMIN, ADMIN),
            Row(FESTIVAL, EVERYBODY_AND_WORKER, ADMIN, ADMIN),
        ),
        "name = 'X'",
        (Insert("(festival_id, language, name) values (:festival, 'ta', 'X')", ADDED_BY_ADMIN),),
    ),
    "public.festival_aliases": Table(
        (
            Row(HIDDEN_FESTIVAL, OF_HIDDEN_FESTIVAL, ADMIN, ADMIN),
            Row(FESTIVAL, EVERYBODY_AND_WORKER, ADMIN, ADMIN),
        ),
        "alias = 'X'",
        (Insert("(festival_id, alias) values (:festival, 'X')", ADDED_BY_ADMIN),),
    ),
    "public.festival_occurrences": Table(
        (
            Row(HIDDEN_FESTIVAL, OF_HIDDEN_FESTIVAL, "- 0 0 0 1 0 1 -", "- 0 0 0 1 0 1 -"),
            # Entered by hand: the worker leaves it alone.
            Row(FESTIVAL, EVERYBODY_AND_WORKER, "- 0 0 0 1 0 0 -", "- 0 0 0 1 0 0 -"),
        ),
        "source = 'X'",
        (
            Insert(
                "(festival_id, country, year, date_start, date_end, source, is_override)"
                " values (:festival, 'US', 2030, '2030-01-01', '2030-01-01', 'test', false)",
                "- x x x 1 x 1 -",
            ),
            Insert(
                "(festival_id, country, year, date_start, date_end, source, is_override)"
                " values (:festival, 'US', 2030, '2030-01-01', '2030-01-01', 'test', true)",
                "- x x x 1 x x -",
            ),
        ),
        worker_never="is_override = true",
    ),
    "public.festival_images": Table(
        (
            Row(HIDDEN_FESTIVAL, OF_HIDDEN_FESTIVAL, ADMIN, ADMIN),
            Row(FESTIVAL, EVERYBODY_AND_WORKER, ADMIN, ADMIN),
        ),
        "alt_text = 'X'",
        (
            Insert("(festival_id, image_path) values (:festival, 'new.png')", ADDED_BY_ADMIN),
            Insert(
                "(festival_id, image_path, uploaded_by) values (:festival, 'new.png', :author)",
                FORGED,
                granted="uploaded_by",
            ),
        ),
    ),
    "public.festival_embeddings": Table(
        (Row(FESTIVAL, WORKER, WORKER, WORKER),),
        "model = 'X'",
        (Insert(f"values (:festival, 'new', {VECTOR}, sha256(''))", ADDED_BY_WORKER),),
    ),
}

TEMPLATES = {
    "public.template_categories": Table(
        (
            Row("id = :hidden_category", "0 0 0 0 1 0 1 -", ADMIN, ADMIN),
            Row("id = :category", EVERYBODY_AND_WORKER, ADMIN, ADMIN),
        ),
        "name = 'X'",
        (Insert("(slug, name) values ('new', 'New')", ADDED_BY_ADMIN),),
    ),
    "public.templates": Table(
        (
            Row(
                "id = :template",
                OF_PENDING_TEMPLATE,
                "- 1 0 0 1 0 - -",
                move="created_by = :other",
                movers=("admin",),
            ),
            Row("id = :deleted_template", "0 0 0 1 1 0 1 -", ADMIN),
            Row("id = :public_template", EVERYBODY_AND_WORKER, ADMIN),
        ),
        "name = 'X'",
        (
            Insert(
                "(slug, name, template_code, template_config)"
                f" values ('new', 'New', 'x', {CONFIG})",
                "- 1 1 1 1 x - -",
            ),
            Insert(
                "(slug, name, template_code, template_config, created_by)"
                f" values ('new', 'New', 'x', {CONFIG}, :author)",
                FORGED,
                granted="created_by",
            ),
        ),
        worker_change="preview_image_url = 'x'",
    ),
    "public.template_versions": Table(
        (
            Row(TEMPLATE, OF_PENDING_TEMPLATE),
            Row(f"{PUBLIC_TEMPLATE} and version = 1", "0 0 0 1 1 0 1 -"),
            Row(f"{PUBLIC_TEMPLATE} and version = 2", EVERYBODY_AND_WORKER),
        ),
        "version = 9",
        (Insert("values (:template, 2, '', '{}')", NOBODY),),
    ),
    "public.template_translations": Table(
        (
            Row(TEMPLATE, OF_PENDING_TEMPLATE, ADMIN, ADMIN),
            Row(PUBLIC_TEMPLATE, EVERYBODY_AND_WORKER, ADMIN, ADMIN),
        ),
        "name = 'X'",
        (Insert("(template_id, language, name) values (:template, 'ta', 'X')", ADDED_BY_ADMIN),),
    ),
    "public.template_likes": Table(
        (Row("user_id = :owner", OWNER_AND_WORKER, delete=OWNER),),
        "created_at = now()",
        (
            Insert("(template_id) values (:premium_template)", ADDED_BY_ANYONE),
            Insert("(template_id) values (:template)", "- 1 x 1 1 x - -"),
            Insert(
                "(template_id, user_id) values (:premium_template, :author)",
                FORGED,
                granted="user_id",
            ),
        ),
    ),
    "public.template_reviews": Table(
        (
            Row("id = :review", OF_PENDING_TEMPLATE, OWNER, OWNER, move="user_id = :other"),
            Row("id = :public_review", EVERYBODY_AND_WORKER, OTHERS, OTHERS),
        ),
        "rating = 1",
        (
            Insert("(template_id, rating) values (:premium_template, 5)", ADDED_BY_ANYONE),
            Insert("(template_id, rating) values (:template, 5)", "- 1 x 1 1 x - -"),
            Insert(
                "(template_id, rating, user_id) values (:premium_template, 5, :author)",
                FORGED,
                granted="user_id",
            ),
        ),
    ),
    "public.template_statistics": Table(
        (Row(TEMPLATE, OF_PENDING_TEMPLATE), Row(PUBLIC_TEMPLATE, EVERYBODY_AND_WORKER)),
        "like_count = 9",
    ),
    "public.template_daily_statistics": Table(
        (Row(TEMPLATE, OF_PENDING_TEMPLATE), Row(PUBLIC_TEMPLATE, EVERYBODY_AND_WORKER)),
        "likes = 9",
    ),
    "private.template_changes": Table(
        (Row(f"{PUBLIC_TEMPLATE} and likes = 1", WORKER),), "likes = 9"
    ),
    "private.search_word_changes": Table((Row("words = array[:owner]", NOBODY),), "change = -1"),
    "private.search_vocabulary": Table((Row("spelling = :owner", NOBODY),), "templates = 9"),
    "private.search_lexicon": Table((Row("word = 'mubarak'", NOBODY),), "kind = 'stop'"),
    "public.template_usage": Table((Row("user_id = :owner", "- 2 0 0 0 0 2 -"),), "user_id = null"),
    "public.template_views": Table((Row("user_id = :owner", OWNER_AND_WORKER),), "user_id = null"),
    "public.template_similarity": Table(
        (
            Row(TEMPLATE, OF_PENDING_TEMPLATE, WORKER, WORKER),
            Row("similar_id = :template", OF_PENDING_TEMPLATE, WORKER, WORKER),
            Row(
                f"{PUBLIC_TEMPLATE} and similar_id = :premium_template",
                EVERYBODY_AND_WORKER,
                WORKER,
                WORKER,
            ),
        ),
        "score = 2",
        (Insert("values (:premium_template, :public_template, 1)", ADDED_BY_WORKER),),
    ),
    "public.template_embeddings": Table(
        (Row(TEMPLATE, WORKER, WORKER, WORKER),),
        "model = 'X'",
        (Insert(f"values (:template, 'new', {VECTOR}, sha256(''))", ADDED_BY_WORKER),),
    ),
}

_CARD = "(template_id, festival_id, title, message)"
CARDS = {
    "public.user_cards": Table(
        (
            Row("id = :card", "0 1 0 0 0 0 1 -", OWNER, OWNER, move="user_id = :other"),
            Row("id = :public_card", EVERYBODY_AND_WORKER, OTHERS, OTHERS),
            Row("id = :pending_card", OF_PENDING_TEMPLATE, OWNER, OWNER),
        ),
        "message = 'X'",
        (
            Insert(f"{_CARD} values (:public_template, :festival, 'X', 'X')", "- 1 1 1 1 x - -"),
            Insert(f"{_CARD} values (:premium_template, :festival, 'X', 'X')", FORGED),
            # Nobody puts somebody else's photo on a card.
            Insert(
                "(template_id, festival_id, title, message, custom_image_id)"
                " values (:public_template, :festival, 'X', 'X', :photo)",
                "- 1 e e e e - -",
            ),
            # An avatar is no photo for cards.
            Insert(
                "(template_id, festival_id, title, message, custom_image_id)"
                " values (:public_template, :festival, 'X', 'X', :avatar)",
                "- e e e e e - -",
            ),
            # The trigger finds no such template for whoever does not see it.
            Insert(f"{_CARD} values (:template, :festival, 'X', 'X')", "- 1 e 1 1 e - -"),
            Insert(
                f"{_CARD} values (:public_template, :hidden_festival, 'X', 'X')",
                "- x x x 1 x - -",
            ),
            Insert(
                "(template_id, festival_id, title, message, user_id)"
                " values (:public_template, :festival, 'X', 'X', :author)",
                FORGED,
                granted="user_id",
            ),
        ),
        worker_change="image_path = 'x.png'",
    ),
    "public.card_recipients": Table(
        (Row("card_id = :card", OWNER_AND_WORKER, OWNER, OWNER, move="card_id = :other_card"),),
        "name = 'X'",
        (Insert("(card_id, name) values (:card, 'X')", "- 1 x x x x - -"),),
    ),
    "public.card_shares": Table(
        (Row("card_id = :card", OWNER),),
        "revoked_at = now()",
        (Insert("(card_id, token_hash) values (:card, sha256('x'))", NOBODY),),
    ),
    "public.card_reactions": Table(
        (Row("card_id = :card", OWNER_AND_WORKER),),
        "reaction = 'love'",
        (
            Insert(
                "(card_id, share_id, reaction, visitor_id)"
                " values (:card, :share, 'love', gen_random_uuid())",
                NOBODY,
            ),
        ),
    ),
}
