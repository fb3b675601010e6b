// What the catalogue says of a schema, as lines that can be compared: columns, keys, indexes, policies, functions, rights.
import type pg from 'pg';

export async function catalogueText(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with relations as (select * from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S'))
    select 'relation ' || relname || ' ' || relkind::text || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' '
      || coalesce(relacl::text, '') as line from relations
    union all select 'column ' || r.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
      || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(a.attacl::text, '')
      from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
    union all select 'constraint ' || r.relname || '.' || c.conname || ' ' || pg_get_constraintdef(c.oid)
      from relations r join pg_constraint c on c.conrelid = r.oid
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'policy ' || tablename || '.' || policyname || ' ' || permissive || ' ' || cmd || ' ' || roles::text
      || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname = 'public'
    union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join relations r on r.oid = t.tgrelid
      where not t.tgisinternal
    union all select 'function ' || pg_get_userbyid(proowner) || ' ' || coalesce(proacl::text, '') || ' '
      || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
    order by line`);
  return rows.map(({ line }) => line);
}
