// The gate of the database: what the catalogue must say of every table, policy, function and right, new ones too.
import type pg from 'pg';
import type { Finding } from '#store/database/finding.ts';
import { LOOKUP_ROLE, OWNER_ROLE, SERVING_ROLE } from '#store/database/roles.ts';

/** No organisation's: failed attempts by code, migrations, whose recovery shares exist, the link of the first run. */
const WITHOUT_ORGANISATION = ['attempt', 'migration', 'recovery', 'setup_link'];

/** Answer before an organisation is known, ids and counts only; they belong to the lookup role. */
const DEFINER_FUNCTIONS = [
  'has_organisation',
  'installation_keys_in_use',
  'organisation_ids',
  'sign_in_candidates',
  'unsigned_logs',
];

/** What was recorded stays: the serving role adds to these and reads them. */
const APPEND_ONLY = [
  'audit',
  'audit_signature',
  'document_version',
  'entry_version',
  'event',
  'exhibits',
  'migration',
];

/** What is wrong with a migrated database, one line for each fault; none where it may be served from. */
export async function findCatalogueFaults(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(FAULTS, [
    WITHOUT_ORGANISATION,
    DEFINER_FUNCTIONS,
    APPEND_ONLY,
    [OWNER_ROLE, SERVING_ROLE, LOOKUP_ROLE],
  ]);
  return rows.map(({ fault }) => fault);
}

export async function checkCatalogue(client: pg.ClientBase): Promise<Finding> {
  const faults = await findCatalogueFaults(client);
  if (faults.length === 0)
    return { check: 'catalogue', state: 'ok', found: 'every table is behind its policies' };
  return {
    check: 'catalogue',
    state: 'wrong',
    found: faults.join('; '),
    todo: 'Undo the change of the database that made it so, or restore the last backup.',
  };
}

const FAULTS = `
with
-- An administrator may add extensions, which measure and hold no case.
relations as (
  select c.* from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
tables as (
  select * from relations where relkind in ('r', 'p')),
functions as (
  select p.* from pg_proc p where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')),
-- Who has been granted what; a list that is null has the defaults, which for functions are for everyone.
rights as (
  select r.relname as object, a.grantee, a.privilege_type as privilege, null as column_name
  from relations r, aclexplode(r.relacl) a where a.grantee <> r.relowner
  union all
  select r.relname, a.grantee, a.privilege_type, t.attname
  from relations r join pg_attribute t on t.attrelid = r.oid and not t.attisdropped, aclexplode(t.attacl) a),
keys as (
  select k.*, t.relname, k.conname || ' of ' || t.relname as name from pg_constraint k join tables t on t.oid = k.conrelid),
first_column as (
  select k.oid, a.attname from keys k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1])

select relname || ' has no forced row-level security' as fault from tables
  where relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)
union all
select relname || ' has no policy' from tables t
  where relname <> 'migration' and not exists (select from pg_policy p where p.polrelid = t.oid)
union all
select relname || ' is not bound to the organisation: no permissive policy but own_organisation may show rows to the serving role'
  from tables t where relname <> all ($1::text[]) and (
    not exists (select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polname = 'own_organisation'
      and p.polcmd = '*' and pg_get_expr(p.polqual, t.oid) = '(org_id = app_org())'
      and pg_get_expr(p.polwithcheck, t.oid) = '(org_id = app_org())')
    or exists (select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polname <> 'own_organisation'
      and exists (select from unnest(p.polroles) role
        where role = 0 or pg_has_role('${SERVING_ROLE}', role, 'MEMBER'))))
union all
select 'the view ' || relname || ' does not ask as who reads it (security_invoker)' from relations
  where relkind = 'v' and not coalesce(reloptions @> array['security_invoker=true'], false)
union all
select relname || ' is a copy or a foreign table, which no policy protects' from relations where relkind in ('m', 'f')
union all
select 'the function ' || proname || ' runs with the rights of its owner' from functions
  where prosecdef and proname <> all ($2::text[])
union all
select 'the function ' || proname || ' should belong to ${LOOKUP_ROLE} and look only in its own schema' from functions
  where prosecdef and proname = any ($2::text[]) and not (pg_get_userbyid(proowner) = '${LOOKUP_ROLE}'
    and coalesce(proconfig @> array['search_path=public, pg_temp'], false))
union all
select 'everyone may call the function ' || proname || ', which runs with the rights of its owner' from functions
  where prosecdef and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))
union all
select relname || ' belongs to ' || pg_get_userbyid(relowner) from relations
  where pg_get_userbyid(relowner) <> '${OWNER_ROLE}'
union all
select 'everyone has ' || privilege || ' on ' || object from rights where grantee = 0
union all
select pg_get_userbyid(grantee) || ' has ' || privilege || ' on ' || object from rights
  where grantee <> 0 and pg_get_userbyid(grantee) <> all ($4::text[])
union all
select '${SERVING_ROLE} has ' || privilege || ' on ' || object from rights
  where pg_get_userbyid(grantee) = '${SERVING_ROLE}'
    and (privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE')
      or (object = any ($3::text[]) and privilege in ('UPDATE', 'DELETE')))
union all
select '${LOOKUP_ROLE} has ' || privilege || ' on all of ' || object from rights
  where pg_get_userbyid(grantee) = '${LOOKUP_ROLE}' and (column_name is null or privilege <> 'SELECT')
union all
select name || ' does not begin with org_id' from keys join first_column f using (oid)
  where contype in ('p', 'u', 'f') and relname <> all ($1::text[]) and f.attname <> 'org_id'
union all
select name || ' does not lead to the same organisation' from keys k
  join pg_attribute a on a.attrelid = k.confrelid and a.attnum = k.confkey[1] where contype = 'f' and a.attname <> 'org_id'
union all
select 'the unique index ' || i.indexrelid::regclass || ' does not begin with org_id' from pg_index i
  join tables t on t.oid = i.indrelid left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
  where i.indisunique and t.relname <> all ($1::text[]) and a.attname is distinct from 'org_id'
    and not exists (select from keys k where k.conindid = i.indexrelid)
union all
select 'everyone may create in the schema public' from pg_namespace n, aclexplode(n.nspacl) a
  where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE'
order by 1`;
