-- Takes a world that was committed away again.

delete from public.user_cards where template_id = :public_template;
delete from public.templates where festival_id = :festival;
delete from public.festivals where id in (:festival, :hidden_festival);
delete from public.template_categories where id in (:category, :hidden_category);
delete from public.jobs where id = :platform_job;
delete from public.plugin_registry where name = 'plugin-' || :owner;
delete from public.plugin_settings where plugin = 'plugin-' || :owner;
delete from private.picture_uploads where id = :photo;
delete from private.deleted_accounts where user_id = :gone;
delete from private.ending_subscriptions where provider_id = :owner;
delete from private.payment_events where provider = 'test-' || :owner;
delete from public.reports where id in (:report, :other_report);
delete from public.daily_analytics where dimension = :owner;
delete from private.schedules where name = translate(:owner, '0123456789-', 'ghijklmnop_');
delete from private.received_webhooks where message_id = :owner;
delete from public.moderation_results where subject_id = :template;
delete from public.moderation_cases where owner_id = :owner or subject_id in (:template, :review);
delete from storage.objects where name like :owner || '/%' or name like :festival || '/%' or name like :template || '/%';
