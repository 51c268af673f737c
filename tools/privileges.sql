-- One row a fact about who may do what: section, subject, detail, value.
with relations as (
  select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relacl, c.relkind, c.relrowsecurity, c.reloptions
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  -- Partitions come and go with the months; a test proves that nobody has a privilege on one.
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and not c.relispartition
), functions as (
  select p.oid::regprocedure::text as name, p.oid, p.proacl, p.prosecdef, p.proowner, n.nspname
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'private')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
)
select 'relations' as section, name as subject, 'row level security' as detail, array[case when relrowsecurity then 'on' else 'off' end] as value
from relations where relkind in ('r', 'p')
union all
select 'relations', name, 'options', reloptions from relations where relkind in ('v', 'm') and reloptions is not null
union all
select 'relations', r.name, coalesce(g.rolname, 'public'), array_agg(lower(a.privilege_type) order by a.privilege_type)
from relations r cross join aclexplode(r.relacl) a left join pg_roles g on g.oid = a.grantee
where g.rolname is distinct from 'postgres'
group by 1, 2, 3
union all
select 'relations', r.name, format('%s: %s these columns', coalesce(g.rolname, 'public'), lower(x.privilege_type)),
       array_agg(a.attname::text order by a.attname)
from relations r join pg_attribute a on a.attrelid = r.oid
cross join aclexplode(a.attacl) x left join pg_roles g on g.oid = x.grantee
group by 1, 2, 3
union all
select 'functions', f.name, case when f.prosecdef then 'definer' else 'invoker' end,
       array_agg(coalesce(g.rolname, 'public')::text order by g.rolname) filter (where a.grantee is distinct from f.proowner)
from functions f cross join aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a
left join pg_roles g on g.oid = a.grantee
group by 1, 2, 3
union all
select 'policies', format('%s.%s', schemaname, tablename), policyname,
       array_remove(array[format('for %s to %s', lower(cmd), array_to_string(roles, ', ')),
             'using ' || regexp_replace(qual, '\s+', ' ', 'g'),
             'with check ' || regexp_replace(with_check, '\s+', ' ', 'g')], null)
from pg_policies where schemaname in ('public', 'private', 'storage')
union all
select 'schemas', n.nspname, coalesce(g.rolname, 'public'), array_agg(lower(a.privilege_type) order by a.privilege_type)
from pg_namespace n cross join aclexplode(n.nspacl) a left join pg_roles g on g.oid = a.grantee
where n.nspname in ('public', 'private') and a.grantee <> n.nspowner
group by 1, 2, 3
union all
select 'default privileges', format('%s in %s', case d.defaclobjtype
         when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end,
         coalesce(n.nspname, 'all schemas')), coalesce(g.rolname, 'public'),
       array_agg(lower(a.privilege_type) order by a.privilege_type)
from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
cross join aclexplode(d.defaclacl) a left join pg_roles g on g.oid = a.grantee
where n.nspname is null or n.nspname in ('public', 'private')
group by 1, 2, 3
union all
select 'memberships', m.rolname, r.rolname,
       array_remove(array[case when a.inherit_option then 'inherit' end, case when a.set_option then 'set' end,
             case when a.admin_option then 'admin' end], null)
from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
where m.rolname not like 'pg\_%' and r.rolname not like 'pg\_%'
union all
select 'roles', rolname, 'attributes', array_remove(array[
  case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
  case when rolcreaterole then 'createrole' end, case when rolcanlogin then 'login' end,
  case when rolinherit then 'inherit' end], null)
from pg_roles where rolname like 'tyohaarify\_%' or rolname in ('anon', 'authenticated', 'service_role')
