// Plants an invented world in a database: the rows that make sight, and in every other table a row for each thing to see.
import type pg from 'pg';
import type { Hangs } from './sight-oracle.ts';
import { TEAMS, type World } from './sight-world.ts';

export type PlantedTable = {
  name: string;
  /** What may be done as the serving role. */
  rights: ReadonlySet<string>;
  /** A column that may be updated, and is no part of a key. */
  updatable?: Column;
  columns: readonly Column[];
  on: 'organisation' | 'case' | 'client' | 'either' | 'cases' | 'notice' | 'log';
  /** Where each row lies, and what it hangs on. */
  rows: Map<string, Hangs>;
};

export type Column = { name: string; type: string; required: boolean; nullable: boolean; first?: string };

/** Tables that have a client or a case and show rows to the whole organisation; the program shows a member less. */
const OF_THE_ORGANISATION: Readonly<Record<string, string>> = {
  assignment: 'policies read it to know what is in sight',
  restriction: 'policies read it to know what is in sight',
  wall: 'policies read it to know what is in sight',
  search_term: 'a conflict is found where it may not be shown; the terms are keyed hashes',
  reading: 'the brake counts by ids',
};

/** Tables without an organisation, before any is known. */
const OF_THE_INSTALLATION = ['attempt', 'migration', 'recovery', 'setup_link'];

const KINDS = { organisation: 1, member: 2, client: 3, case: 4, team: 5 } as const;
export const idOf = (kind: keyof typeof KINDS, org: number, at = 0) =>
  `00000000-000${org}-700${KINDS[kind]}-8000-${String(at).padStart(12, '0')}`;

/** The tables of the catalogue with the columns and rights that planting needs; none yet has rows. */
export async function readTables(admin: pg.Client): Promise<PlantedTable[]> {
  const { rows: columns } = await admin.query<Column & { table: string }>(`
    select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_nullable = 'YES' as nullable,
      c.is_nullable = 'NO' and c.column_default is null as required,
      (select (regexp_match(pg_get_constraintdef(k.oid), '''([^'']+)'''))[1] from pg_constraint k
        where k.conrelid = (quote_ident(c.table_name))::regclass and k.contype = 'c'
          and k.conkey = array[(select a.attnum from pg_attribute a where a.attrelid = k.conrelid and a.attname = c.column_name)]
          and pg_get_constraintdef(k.oid) like '%ANY%' limit 1) as first
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position`);
  const { rows: rights } = await admin.query<{ table: string; right: string; column: string }>(`
    select table_name as table, privilege_type as right, column_name as column from information_schema.column_privileges
    where grantee = 'recourse_app' and table_schema = 'public'
    union select table_name, privilege_type, '' from information_schema.table_privileges
    where grantee = 'recourse_app' and table_schema = 'public'`);
  const all = [...Map.groupBy(columns, ({ table }) => table)];
  return all
    .filter(([name]) => !OF_THE_INSTALLATION.includes(name))
    .map(([name, its]) => {
      const own = rights.filter(({ table }) => table === name);
      const mayUpdate = own.filter(({ right }) => right === 'UPDATE').map(({ column }) => column);
      const updatable = its.findLast((column) => mayUpdate.includes(column.name));
      return {
        name,
        columns: its,
        on: hangingOf(name, its),
        rights: new Set(own.map(({ right }) => right)),
        ...(updatable !== undefined && { updatable }),
        rows: new Map(),
      };
    });
}

function hangingOf(name: string, columns: readonly Column[]): PlantedTable['on'] {
  if (name === 'audit') return 'log';
  if (name === 'notice') return 'notice';
  if (name === 'case_link') return 'cases';
  if (name === 'client') return 'client';
  if (name === 'case') return 'case';
  if (name in OF_THE_ORGANISATION) return 'organisation';
  const caseId = columns.find((column) => column.name === 'case_id');
  if (caseId !== undefined) return caseId.nullable ? 'either' : 'case';
  return columns.some((column) => column.name === 'client_id') ? 'client' : 'organisation';
}

const statements = new Map<string, string>();

/** Asks with a statement that is planned once: a plan with policies takes longer than what it does here. */
export function ask<Row extends pg.QueryResultRow>(
  client: pg.Client,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  const name = statements.get(text) ?? `s${statements.size}`;
  statements.set(text, name);
  return client.query<Row>({ name, text, values: [...values] });
}

let counter = 0;

/** A value that fits the type; each time another, so that no key is taken twice. */
export function valueFor({ type, first }: Column): unknown {
  counter++;
  if (first !== undefined && first !== null) return first;
  if (type === 'uuid') return `00000000-0000-7009-8000-${String(counter).padStart(12, '0')}`;
  if (type === 'bytea') return Buffer.from(String(counter));
  if (type.startsWith('int')) return counter;
  if (type === 'bool') return false;
  if (type === 'timestamptz' || type === 'date') return '2026-01-01';
  if (type === 'jsonb') return {};
  return type.startsWith('_') ? [] : `v${counter}`;
}

/** Inserts a row with what is given, and something for every other column that must have a value. */
export async function insertRow(
  client: pg.Client,
  { name, columns }: Pick<PlantedTable, 'name' | 'columns'>,
  given: Readonly<Record<string, unknown>>,
  { look = true }: { look?: boolean } = {},
): Promise<string> {
  const names = columns
    .filter((column) => column.name in given || column.required)
    .map((column) => column.name);
  const values = names.map((each) => (each in given ? given[each] : valueFor(columnOf(columns, each))));
  const { rows } = await ask<{ at: string }>(
    client,
    `insert into "${name}" (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})
     ${look ? "returning tableoid::regclass || ' ' || ctid as at" : ''}`,
    values,
  );
  return rows[0]?.at ?? '';
}

const columnOf = (columns: readonly Column[], name: string) =>
  columns.find((column) => column.name === name) as Column;

/** What a row must say to hang on something. */
export function hangingColumns(table: PlantedTable, what: Hangs, world: World): Record<string, unknown> {
  const { org } = what;
  const of = (kind: 'client' | 'case' | 'member', at: number) => idOf(kind, org, at);
  const row: Record<string, unknown> = { org_id: idOf('organisation', org) };
  const has = (name: string) => table.columns.some((column) => column.name === name);
  if (what.on === 'case') {
    const client = world[org]?.cases[what.case]?.client ?? 0;
    Object.assign(
      row,
      { case_id: of('case', what.case) },
      has('client_id') && { client_id: of('client', client) },
    );
  } else if (what.on === 'client') row['client_id'] = of('client', what.client);
  else if (what.on === 'cases') {
    const [lead = 0, rider = 0] = what.cases;
    Object.assign(row, { lead_id: of('case', lead), rider_id: of('case', rider) });
  } else if (what.on === 'notice') {
    row['member_id'] = of('member', what.to);
    if (what.case !== undefined) row['case_id'] = of('case', what.case);
  } else if (what.on === 'log') {
    row['client_ids'] = what.clients.map((each) => of('client', each));
    if (what.case !== undefined) row['case_id'] = of('case', what.case);
  }
  // A row of one that is for no team is for a member.
  if (table.name === 'assignment') row['member_id'] = of('member', 1);
  return row;
}

/**
 * Plants a world within the transaction of an administrator who checks no foreign keys; fills in the rows of the tables.
 * The rows that make sight are seen by the whole organisation, but clients and cases.
 */
export async function plantWorld(
  admin: pg.Client,
  tables: readonly PlantedTable[],
  world: World,
): Promise<void> {
  await admin.query(
    "set local session_replication_role = 'replica'; set local plan_cache_mode = 'force_generic_plan'",
  );
  for (const table of tables) table.rows.clear();
  for (const org of [0, 1] as const) {
    await plantSight(admin, tables, world, org);
    for (const table of tables.filter(({ name }) => !SIGHT.has(name))) {
      for (const what of thingsOf(table, world, org)) {
        table.rows.set(await insertRow(admin, table, hangingColumns(table, what, world)), what);
      }
    }
  }
}

const SIGHT = new Set([
  'organisation',
  'member',
  'team',
  'team_member',
  'client',
  'case',
  'wall',
  'assignment',
  'restriction',
]);

function thingsOf({ on }: PlantedTable, world: World, org: 0 | 1): Hangs[] {
  const { cases, clients, members } = world[org];
  const perCase = cases.map((_, at): Hangs => ({ org, on: 'case', case: at }));
  const perClient = clients.map((_, at): Hangs => ({ org, on: 'client', client: at }));
  if (on === 'case') return perCase;
  if (on === 'client') return perClient;
  if (on === 'either') return [...perClient, ...perCase];
  if (on === 'cases') {
    return cases.map((_, at): Hangs => ({ org, on: 'cases', cases: [at, (at + 1) % cases.length] }));
  }
  if (on === 'notice') {
    return members.flatMap((_, to): Hangs[] => [
      { org, on: 'notice', to },
      ...cases.map((__, at): Hangs => ({ org, on: 'notice', to, case: at })),
    ]);
  }
  if (on === 'log') {
    return [
      { org, on: 'log', clients: [] },
      { org, on: 'log', clients: [0, 1] },
      ...clients.map((_, at): Hangs => ({ org, on: 'log', clients: [at] })),
      ...cases.map(({ client }, at): Hangs => ({ org, on: 'log', clients: [client], case: at })),
    ];
  }
  return [{ org, on: 'organisation' }];
}

const DAYS = (days: number) => new Date(Date.now() + days * 86_400_000);

async function plantSight(
  admin: pg.Client,
  tables: readonly PlantedTable[],
  world: World,
  org: 0 | 1,
): Promise<void> {
  const { members, clients, cases, walls, assignments } = world[org];
  const org_id = idOf('organisation', org);
  const whole: Hangs = { org, on: 'organisation' };
  const put = async (name: string, given: Record<string, unknown>, what: Hangs = whole) => {
    const table = tables.find((each) => each.name === name) as PlantedTable;
    table.rows.set(await insertRow(admin, table, { org_id, ...given }), what);
  };
  await put('organisation', { name: 'An organisation' });
  for (let team = 0; team < TEAMS; team++) await put('team', { id: idOf('team', org, team) });
  for (const [at, { reach, state, from, until, teams }] of members.entries()) {
    const id = idOf('member', org, at);
    await put('member', { id, reach, state, active_from: DAYS(from), active_until: DAYS(until) });
    for (const team of teams) await put('team_member', { team_id: idOf('team', org, team), member_id: id });
  }
  for (const [at, { hasCase }] of clients.entries()) {
    await put(
      'client',
      { id: idOf('client', org, at), has_case: hasCase },
      { org, on: 'client', client: at },
    );
  }
  for (const [at, { client, restricted }] of cases.entries()) {
    const id = idOf('case', org, at);
    await put('case', { id, client_id: idOf('client', org, client) }, { org, on: 'case', case: at });
    if (restricted) await put('restriction', { case_id: id });
  }
  const matter = (about: { client: number; case?: number }) => ({
    client_id: idOf('client', org, about.client),
    case_id: about.case === undefined ? null : idOf('case', org, about.case),
  });
  for (const { member, ended, ...about } of walls) {
    await put('wall', {
      member_id: idOf('member', org, member),
      ...matter(about),
      ended_at: ended ? DAYS(-1) : null,
    });
  }
  for (const { to, until, ended, ...about } of assignments) {
    await put('assignment', {
      ...('member' in to
        ? { member_id: idOf('member', org, to.member), kind: 'assigned' }
        : { team_id: idOf('team', org, to.team), kind: 'team' }),
      ...matter(about),
      until: DAYS(until),
      ended_at: ended ? DAYS(-1) : null,
    });
  }
}
