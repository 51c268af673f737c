-- A card's picture is part of what a moderator decides about, so those who decide see it.

set lock_timeout = '1s';

create policy "Reviewers see pictures of cards with a case" on storage.objects
  for select to authenticated using (
    case
      when bucket_id = 'users' and name ~ '^[0-9a-f-]{36}/cards/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/'
        and (select private.authorize('card:review'))
      then private.has_moderation_case(split_part(name, '/', 3)::uuid)
      else false
    end
  );
