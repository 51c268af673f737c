-- What the gallery needs: editors keep templates too, every template has its totals, lists by use and by
-- rating, remixes, and a picture of every version.

set lock_timeout = '1s';

alter policy "Authors change their templates" on public.templates
  using (
    (created_by = (select auth.uid()) and deleted_at is null)
    or (select private.authorize('template:write'))
  )
  with check (
    (created_by = (select auth.uid()) and (select private.authorize('template:create')))
    or (select private.authorize('template:write'))
  );
alter policy "Authors change their templates" on public.templates
  rename to "Authors change their templates, editors all";

create or replace function private.prepare_template() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    -- A remix does not give away what is for premium accounts.
    if new.parent_template_id is not null then
      new.is_premium := coalesce((select t.is_premium from public.templates t where t.id = new.parent_template_id), false);
    end if;
    return new;
  end if;
  if (new.template_code, new.template_config) is distinct from (old.template_code, old.template_config) then
    new.version := old.version + 1;
  end if;
  if auth.uid() is not null
     and (new.slug, new.name, new.description, new.tags, new.template_code, new.template_config)
         is distinct from (old.slug, old.name, old.description, old.tags, old.template_code, old.template_config)
     and not private.authorize('template:review') then
    new.moderation_status := 'pending';
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.prepare_template() is
  'Trigger: counts versions, keeps a remix premium, and sends what a user changed back to moderation.';
drop trigger prepare_template on public.templates;
create trigger prepare_template before insert or update on public.templates
  for each row execute function private.prepare_template();

create function private.create_template_statistics() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.template_statistics (template_id) values (new.id) on conflict do nothing;
  return null;
end
$$;
comment on function private.create_template_statistics() is 'Trigger: a new template has totals of nought.';
create trigger create_template_statistics after insert on public.templates
  for each row execute function private.create_template_statistics();
insert into public.template_statistics (template_id) select id from public.templates on conflict do nothing;

drop index public.template_statistics_rating_idx;
create index template_statistics_rating_idx on public.template_statistics (coalesce(average_rating, 0) desc, template_id desc);
drop index public.template_statistics_likes_idx;
create index template_statistics_usage_idx on public.template_statistics (usage_count desc, template_id desc);
create index templates_featured_idx on public.templates (created_at desc, id desc) where is_featured and is_visible;

create function private.request_preview() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.enqueue_job(
    'template.preview', new.created_by,
    jsonb_build_object('template_id', new.id, 'version', new.version),
    new.id || ':' || new.version,
    -- Those that come with the platform let people's work go first, and do not come all at once.
    now() + case when new.created_by is null then (30 + 60 * random()) * interval '1 second' else interval '0' end);
  return null;
end
$$;
comment on function private.request_preview() is 'Trigger: a new version of a template asks for its picture.';
create trigger request_preview after insert or update of template_code, template_config on public.templates
  for each row execute function private.request_preview();

comment on column public.templates.preview_image_url is
  'Address of a picture of the current version, from the origin of Supabase on: /storage/v1/object/public/templates/….';
grant update (preview_image_url) on public.templates to tyohaarify_worker;
grant execute on function private.words(text[]), private.valid_tags(text[]), private.valid_template_config(jsonb)
  to tyohaarify_worker;
create policy "Workers show pictures of templates" on public.templates
  for update to tyohaarify_worker using (true) with check (true);
