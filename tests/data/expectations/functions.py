"""Who may call which function. What is not named here serves triggers and other functions."""

# What a browser calls; each of these is a door to a function of the same name in schema private.
_ANYONE = "anon authenticated service_role"
_SIGNED_IN = "authenticated service_role"
# Doors call these as the caller, and so do policies, constraints and generated columns.
_BEHIND_ALL = "anon authenticated"
_BEHIND_SIGNED_IN = "authenticated"
_WORKER = "tyohaarify_worker"

CALLERS = {
    "private.appeal_moderation_case(uuid,text)": _BEHIND_SIGNED_IN,
    "private.authorize(text)": _BEHIND_SIGNED_IN,
    "private.consonants(text)": f"{_ANYONE} {_WORKER}",
    "private.create_card_share(uuid,interval)": _BEHIND_SIGNED_IN,
    "private.decide_moderation_case(uuid,boolean,text)": _BEHIND_SIGNED_IN,
    "private.delete_template(uuid)": _BEHIND_SIGNED_IN,
    "private.drop_old_partitions(integer)": _WORKER,
    "private.ensure_partitions(integer)": _WORKER,
    "private.fold_letters(text)": f"{_ANYONE} {_WORKER}",
    "private.fold_template_changes()": _WORKER,
    "private.get_shared_card(text)": _BEHIND_ALL,
    "private.is_premium()": _BEHIND_SIGNED_IN,
    "private.is_time_zone(text)": _SIGNED_IN,
    "private.my_sessions()": _BEHIND_SIGNED_IN,
    "private.react_to_shared_card(text,text,uuid)": _BEHIND_ALL,
    "private.receive_webhook(text,text,jsonb)": "service_role",
    "private.record_share_view(text)": _BEHIND_ALL,
    "private.record_template_view(uuid)": _BEHIND_ALL,
    "private.revoke_card_share(uuid)": _BEHIND_SIGNED_IN,
    "private.revoke_session(uuid)": _BEHIND_SIGNED_IN,
    "private.rotate_webhook_secret(uuid)": _BEHIND_SIGNED_IN,
    "private.search_query(text)": _BEHIND_ALL,
    "private.search_templates(text,text,text,text,text[],boolean,integer,real,uuid)": _BEHIND_ALL,
    "private.search_vector(text,text)": "authenticated service_role tyohaarify_worker",
    "private.set_plugin_secret(text,text,text)": _BEHIND_SIGNED_IN,
    "private.template_counts(uuid)": _BEHIND_ALL,
    "private.text_direction(text)": "authenticated service_role tyohaarify_worker",
    "private.valid_tags(text[])": _SIGNED_IN,
    "private.valid_template_config(jsonb)": _SIGNED_IN,
    "private.words(text[])": _SIGNED_IN,
    "public.appeal_moderation_case(uuid,text)": _SIGNED_IN,
    "public.create_card_share(uuid,interval)": _SIGNED_IN,
    "public.custom_access_token_hook(jsonb)": "service_role supabase_auth_admin",
    "public.decide_moderation_case(uuid,boolean,text)": _SIGNED_IN,
    "public.delete_template(uuid)": _SIGNED_IN,
    "public.get_shared_card(text)": _ANYONE,
    "public.my_sessions()": _SIGNED_IN,
    "public.my_usage(integer)": _SIGNED_IN,
    "public.react_to_shared_card(text,text,uuid)": _ANYONE,
    "public.receive_webhook(text,text,jsonb)": "service_role",
    "public.record_share_view(text)": _ANYONE,
    "public.record_template_view(uuid)": _ANYONE,
    "public.revoke_card_share(uuid)": _SIGNED_IN,
    "public.revoke_session(uuid)": _SIGNED_IN,
    "public.rotate_webhook_secret(uuid)": _SIGNED_IN,
    "public.search_templates(text,text,text,text,text[],boolean,integer,real,uuid)": _ANYONE,
    "public.set_plugin_secret(text,text,text)": _SIGNED_IN,
    "public.template_counts(uuid)": _ANYONE,
    "public.toggle_like(uuid)": _SIGNED_IN,
    "public.trending_templates(integer,text,integer)": _ANYONE,
    "public.upcoming_festivals(text,integer,text)": _ANYONE,
}
