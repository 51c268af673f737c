-- A template says beforehand how long a message may be on it; measured with its preview.

set lock_timeout = '1s';

alter table public.templates
  add column message_limits jsonb check (jsonb_typeof(message_limits) = 'object');
comment on column public.templates.message_limits is
  'How many characters of a message fit, by language; null until the preview is made, {} if no text boxes are declared.';
grant update (message_limits) on public.templates to tyohaarify_worker;
