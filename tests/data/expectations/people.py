"""Who may do what with what belongs to people, and with how the platform is run."""

from tests.data.matrix import (
    ADDED_BY_ADMIN,
    ADDED_BY_ANYONE,
    ADDED_BY_WORKER,
    ADMIN,
    FORGED,
    NOBODY,
    OWNER,
    OWNER_AND_WORKER,
    WORKER,
    Insert,
    Row,
    Table,
)

MINE = "user_id = :owner"

PEOPLE = {
    "public.profiles": Table(
        (Row("id = :owner", "- 1 0 0 1 0 - 1", OWNER, move="id = gen_random_uuid()"),),
        "first_name = 'X'",
        (Insert("(id, username) values (gen_random_uuid(), 'x_y_z')", NOBODY),),
    ),
    "public.user_roles": Table(
        (Row(MINE, "- 1 0 0 1 0 - 1"),),
        "granted_at = now()",
        (Insert("(user_id, role) values (auth.uid(), 'admin')", NOBODY),),
    ),
    "public.role_permissions": Table(
        (Row("role = 'admin' and permission = 'user:write'", "- 1 1 1 1 1 - 1"),),
        "permission = 'x'",
        (Insert("(role, permission) values ('user', 'user:write')", NOBODY),),
    ),
    "public.notification_preferences": Table(
        (Row(MINE, OWNER_AND_WORKER, OWNER, move="user_id = :other"),), "email_shares = false"
    ),
    "public.notifications": Table(
        (Row(MINE, OWNER_AND_WORKER, OWNER, OWNER, move="user_id = :other"),),
        "read_at = now()",
        (Insert("(user_id, kind) values (:owner, 'card.ready')", ADDED_BY_WORKER),),
    ),
    "public.subscriptions": Table(
        (Row(MINE, "- 1 0 0 1 0 1 -", WORKER),),
        "plan = 'X'",
        (
            Insert(
                "(user_id, provider, provider_id, plan, status, current_period_end)"
                " values (:owner, 'test', 'new', 'X', 'active', now())",
                ADDED_BY_WORKER,
            ),
        ),
    ),
    "public.payments": Table(
        (Row(MINE, "- 1 0 0 1 0 1 -"),),
        "amount_minor = 1",
        (
            Insert(
                "(user_id, provider, provider_event_id, kind, amount_minor, currency, occurred_at)"
                " values (:owner, 'test', 'new', 'charge', 1, 'INR', now())",
                ADDED_BY_WORKER,
            ),
        ),
    ),
    "public.webhooks": Table(
        (Row(MINE, OWNER_AND_WORKER, OWNER, OWNER, move="user_id = :other"),),
        "url = 'https://example.com/other'",
        (
            Insert("(url, events) values ('https://example.com', '{a}')", "- 1 1 1 1 x - -"),
            Insert(
                "(url, events, user_id) values ('https://example.com', '{a}', :author)",
                FORGED,
                granted="user_id",
            ),
        ),
        worker_change="failure_count = 1",
    ),
    "private.webhook_secrets": Table((Row("webhook_id = :webhook", WORKER),), "secret = 'X'"),
    "public.webhook_deliveries": Table(
        (Row("webhook_id = :webhook", OWNER_AND_WORKER, WORKER),),
        "attempts = 1",
        (
            Insert(
                "(webhook_id, event, payload) values (:webhook, 'card.created', '{}')",
                ADDED_BY_WORKER,
            ),
        ),
    ),
    "public.plugin_registry": Table(
        (Row("name = 'plugin-' || :owner", "- 0 0 0 1 0 1 -", WORKER, WORKER),),
        "version = '2'",
        (
            Insert(
                "(name, version, source, state) values ('new', '1', 'built-in', 'active')",
                ADDED_BY_WORKER,
            ),
        ),
    ),
    "public.plugin_settings": Table(
        (Row("plugin = 'plugin-' || :owner", "- 0 0 0 1 0 1 -", ADMIN),),
        "is_enabled = false",
        (
            Insert("(plugin) values ('new')", ADDED_BY_ADMIN),
            Insert("(plugin, updated_by) values ('new', :author)", FORGED, granted="updated_by"),
        ),
    ),
    "private.plugin_secrets": Table((Row("plugin = 'plugin-' || :owner", WORKER),), "value = 'X'"),
    "private.payment_events": Table(
        (Row("provider = 'test-' || :owner", WORKER, WORKER),), "event_id = 'X'"
    ),
    "private.ending_subscriptions": Table(
        (Row("provider_id = :owner", WORKER, delete=WORKER),), "at_once = true"
    ),
    "private.user_search": Table((Row("user_id = :owner", NOBODY),), "document = ''"),
    "public.reports": Table(
        (Row("requested_by = :author", "- 0 0 0 1 0 1 -", WORKER, ADMIN),),
        "row_count = 1",
        (
            Insert(
                "(kind, format, first_day, last_day) values ('usage', 'csv', '2030-01-01',"
                " '2030-01-02')",
                ADDED_BY_ADMIN,
            ),
            Insert(
                "(kind, format, first_day, last_day, requested_by) values ('usage', 'csv',"
                " '2030-01-01', '2030-01-02', :author)",
                FORGED,
                granted="requested_by",
            ),
        ),
    ),
    "private.report_files": Table(
        (Row("report_id = :report", "- 0 0 0 1 0 1 -", WORKER),),
        "content = 'X'",
        (Insert("values (:other_report, 'X')", ADDED_BY_WORKER),),
    ),
    "public.daily_analytics": Table(
        (Row("dimension = :owner", "- 0 0 0 1 0 1 -", WORKER),),
        "value = 2",
        (Insert("(day, metric, value) values ('2030-01-02', 'test', 1)", ADDED_BY_WORKER),),
    ),
    "public.audit_log": Table(
        (Row("subject_id = :owner", "- 0 0 0 1 0 - -"),),
        "action = 'test.changed'",
        (
            Insert(
                "(action, subject_type, subject_id) values ('test.done', 'test', 'x')",
                NOBODY,
            ),
        ),
    ),
    "public.moderation_results": Table(
        (Row("subject_id = :template", "- 0 0 1 1 0 1 -"),),
        "severity = 0",
        (
            Insert(
                "(subject_type, subject_id, provider, verdict, severity)"
                " values ('card', :card, 'test', 'allow', 0)",
                ADDED_BY_WORKER,
            ),
        ),
    ),
    "public.moderation_cases": Table(
        (Row("subject_id = :template", "- 1 0 1 1 0 1 -", WORKER),),
        "reason = 'X'",
        (Insert("(subject_type, subject_id) values ('card', :card)", ADDED_BY_WORKER),),
    ),
    "public.moderation_queue": Table(
        (Row("subject_id = :template", "- 0 0 1 1 0 - -"),), "reason = 'X'", is_view=True
    ),
    "public.jobs": Table(
        (
            Row("card_id = :card", "- 1 0 0 1 0 1 -", WORKER),
            Row("id = :platform_job", "- 0 0 0 1 0 1 -", WORKER),
        ),
        "progress = 1",
        (Insert("(kind, user_id) values ('card.render', auth.uid())", NOBODY),),
    ),
    "private.outbox": Table(
        (Row("row_id = :card and event = 'card.created'", WORKER, WORKER),),
        "processed_at = now()",
        (Insert("(event, row_id) values ('card.created', :card)", NOBODY),),
    ),
    "private.schedules": Table(
        (Row("name = translate(:owner, '0123456789-', 'ghijklmnop_')", WORKER, WORKER),),
        "failures = 1",
    ),
    "private.idempotency_keys": Table((Row("caller = :owner", NOBODY),), "status = 500"),
    "private.received_webhooks": Table((Row("message_id = :owner", NOBODY),), "source = 'other'"),
    "private.unsubscribe_tokens": Table((Row(MINE, NOBODY),), "unsubscribed_at = now()"),
    "private.share_daily_views": Table((Row("share_id = :share", NOBODY),), "views = 2"),
    "public.user_images": Table(
        (
            Row("id = :photo", OWNER_AND_WORKER, delete=OWNER),
            # It waits for a moderator.
            Row("id = :avatar", "- 1 0 1 1 0 1 -", delete=OWNER),
        ),
        "status = 'failed'",
        (
            Insert(
                "(user_id, purpose, content_hash, byte_count, width, height)"
                " values (auth.uid(), 'custom', sha256('new'), 1, 1, 1)",
                NOBODY,
            ),
        ),
    ),
    "private.picture_uploads": Table((Row("id = :photo", WORKER),), "created_at = now()"),
    "private.personal_data": Table((Row("relation = 'public.profiles'", WORKER),), "query = 'x'"),
    "private.deleted_accounts": Table(
        (Row("user_id = :gone", WORKER, delete=WORKER),), "deleted_at = now()"
    ),
    "public.user_collections": Table(
        (
            Row("id = :collection", "0 1 0 1 1 0 - -", OWNER, OWNER, move="user_id = :other"),
            Row(
                "id = :public_collection",
                "1 1 1 1 1 1 - -",
                "- 0 0 0 0 0 - -",
                "- 0 0 0 0 0 - -",
            ),
        ),
        "name = 'X'",
        (
            Insert("(name) values ('X')", ADDED_BY_ANYONE),
            Insert("(name, user_id) values ('X', :author)", FORGED, granted="user_id"),
        ),
    ),
    "public.collection_items": Table(
        (
            Row("collection_id = :collection", "0 1 0 1 1 0 - -", delete=OWNER),
            Row(
                "collection_id = :public_collection",
                "1 1 1 1 1 1 - -",
                delete="- 0 0 0 0 0 - -",
            ),
        ),
        "added_at = now()",
        (
            Insert(
                "(collection_id, template_id) values (:collection, :premium_template)",
                "- 1 x x x x - -",
            ),
            Insert(
                "(collection_id, template_id) values (:collection, :deleted_template)",
                FORGED,
            ),
        ),
    ),
}
