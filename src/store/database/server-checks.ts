// Whether a PostgreSQL is one on which nothing is lost, and whether who serves may do no more than serve.
import type pg from 'pg';
import type { Finding } from '#store/database/finding.ts';
import { SERVING_ROLE } from '#store/database/roles.ts';

const OLDEST = 15;

/** Of a connection as the serving role: the server and what its settings promise. */
export async function checkServer(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{
    version: number;
    fullVersion: string;
    encoding: string;
    fsync: string;
    pages: string;
    commit: string;
    standby: boolean;
    clear: boolean;
  }>(`select current_setting('server_version_num')::int as version, current_setting('server_version') as "fullVersion",
    current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
    current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
    pg_is_in_recovery() as standby,
    not coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)
      and inet_client_addr() is distinct from inet_server_addr() as clear`);
  const [found] = rows;
  if (found === undefined) throw new Error('PostgreSQL answered no settings.');
  const major = Math.floor(found.version / 10_000);
  const inSet = (check: string, name: string, value: string, good: boolean, expected: string): Finding => ({
    check,
    state: good ? 'ok' : 'wrong',
    found: `${name} is ${value}`,
    ...(!good && { todo: `Set ${name} to ${expected} on the server, and restart it.` }),
  });
  return [
    {
      check: 'postgresql-version',
      state: major >= OLDEST ? 'ok' : 'wrong',
      found: `PostgreSQL ${found.fullVersion}`,
      ...(major < OLDEST && { todo: `Recourse needs PostgreSQL ${OLDEST} or later.` }),
    },
    {
      check: 'encoding',
      state: found.encoding === 'UTF8' ? 'ok' : 'wrong',
      found: `the encoding of the database is ${found.encoding}`,
      ...(found.encoding !== 'UTF8' && {
        todo: "Make the database anew with encoding 'UTF8' template template0.",
      }),
    },
    inSet(
      'fsync',
      'fsync',
      found.fsync,
      found.fsync === 'on',
      'on: without it a power cut loses what was saved',
    ),
    inSet(
      'full-page-writes',
      'full_page_writes',
      found.pages,
      found.pages === 'on',
      'on: without it a power cut can damage the database',
    ),
    inSet(
      'synchronous-commit',
      'synchronous_commit',
      found.commit,
      found.commit !== 'off',
      'on: without it a crash loses what was just saved',
    ),
    {
      check: 'primary',
      state: found.standby ? 'wrong' : 'ok',
      found: found.standby ? 'the server is a standby, which takes no writes' : 'the server takes writes',
      ...(found.standby && { todo: 'Let DATABASE_URL name the primary.' }),
    },
    {
      check: 'connection',
      state: found.clear ? 'wrong' : 'ok',
      found: found.clear ? 'the connection to another machine is not encrypted' : 'the connection is safe',
      ...(found.clear && {
        todo: 'Add ?sslmode=verify-full to the address; or ?sslmode=disable, if the network between is yours alone.',
      }),
    },
  ];
}

/** Of a connection as the serving role: that row-level security binds it and that it can change nothing but rows. */
export async function checkServingRole(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ fault: string }>(SERVING_FAULTS, [SERVING_ROLE]);
  const faults = rows.map(({ fault }) => fault);
  if (faults.length === 0) {
    return { check: 'serving-role', state: 'ok', found: `${SERVING_ROLE} may serve and nothing else` };
  }
  return {
    check: 'serving-role',
    state: 'wrong',
    found: `the serving role ${faults.join('; ')}`,
    todo: `Connect as ${SERVING_ROLE} in DATABASE_URL, and take from it what is named here.`,
  };
}

/** One row for each thing that the role of this connection is, has or may, and must not. */
const SERVING_FAULTS = `
  with me as (select r.* from pg_roles r where r.rolname = current_user)
  select 'is ' || rolname || ', not ' || $1 as fault from me where rolname <> $1
  union all select 'is a superuser' from me where rolsuper
  union all select 'has BYPASSRLS' from me where rolbypassrls
  union all select 'may create roles' from me where rolcreaterole
  union all select 'may create databases' from me where rolcreatedb
  union all select 'may replicate' from me where rolreplication
  union all select 'is a member of ' || r.rolname from me, pg_roles r
    where r.oid <> me.oid and not me.rolsuper and pg_has_role(me.oid, r.oid, 'MEMBER')
  union all select 'owns ' || c.oid::regclass::text from me, pg_class c where c.relowner = me.oid
  union all select 'owns the function ' || p.oid::regprocedure::text from me, pg_proc p where p.proowner = me.oid
  union all select 'owns the schema ' || n.nspname from me, pg_namespace n where n.nspowner = me.oid
  union all select 'owns the database' from me, pg_database d where d.datdba = me.oid and d.datname = current_database()
  union all select 'may create in the schema ' || n.nspname from me, pg_namespace n
    where n.nspname !~ '^pg_' and has_schema_privilege(me.oid, n.oid, 'CREATE')
  union all select 'may create schemas' from me where has_database_privilege(me.oid, current_database(), 'CREATE')
  union all select 'has ' || p.name || ' on ' || c.oid::regclass::text
    from me, pg_class c join pg_namespace n on n.oid = c.relnamespace,
      (values ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (name)
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(me.oid, c.oid, p.name)`;
