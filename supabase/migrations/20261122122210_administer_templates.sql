-- What editors do to the templates of others; triggers write it to the log.

set lock_timeout = '1s';

create function private.feature_template(featured_template_id uuid, featured boolean) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('template:write') then
    return false;
  end if;
  update public.templates set is_featured = featured where id = featured_template_id and deleted_at is null;
  return found;
end
$$;
comment on function private.feature_template(uuid, boolean) is 'Features a template, or no more. For template editors; false when there is none such.';
grant execute on function private.feature_template(uuid, boolean) to authenticated;

create function private.restore_template(restored_template_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('template:write') then
    return false;
  end if;
  update public.templates set deleted_at = null where id = restored_template_id and deleted_at is not null;
  return found;
end
$$;
comment on function private.restore_template(uuid) is 'Brings a template back that was taken away. For template editors; false when there is none such.';
grant execute on function private.restore_template(uuid) to authenticated;

create function private.audit_template() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if auth.uid() is null
     or (new.is_featured = old.is_featured
         -- Decisions of moderators are in the log as those of their case.
         and (auth.uid() is not distinct from old.created_by or new.moderation_status <> old.moderation_status)) then
    return null;
  end if;
  insert into public.audit_log (actor_id, action, subject_type, subject_id, detail)
  values (
    auth.uid(),
    case
      when new.is_featured and not old.is_featured then 'template.featured'
      when old.is_featured and not new.is_featured then 'template.unfeatured'
      when new.deleted_at is not null and old.deleted_at is null then 'template.deleted'
      when old.deleted_at is not null and new.deleted_at is null then 'template.restored'
      else 'template.updated' end,
    'template', new.id::text,
    jsonb_build_object('slug', new.slug, 'version', new.version));
  return null;
end
$$;
comment on function private.audit_template() is 'Trigger: writes to the log what an editor did to a template, save the own one''s texts.';
create trigger audit_template after update on public.templates
  for each row execute function private.audit_template();
