// Ways of weakening the policies: each one taken away, and each condition of the rules of sight made to hold or to fail.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../src/store/migrations');
const SQL = ['0001-organisations-and-members.sql', '0002-clients-and-cases.sql', '0004-audit-and-reading.sql']
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** What is weakened, the table in which it must show, and the statements that weaken it. */
export type Mutation = { name: string; table: string; sql: string };

/** A statement of the migrations with one piece of it replaced. Throws where the piece is not there: then mend the list. */
function mutated(begin: RegExp, piece: string, by: string): string {
  const statement = begin.exec(SQL)?.[0];
  if (statement?.includes(piece) !== true) throw new Error(`The migrations do not say "${piece}" any more.`);
  return statement.replace(piece, by);
}

const FUNCTION = (name: string) => new RegExp(`create function ${name}\\([\\s\\S]*?\\nend \\$\\$;`);
const ofFunction = (name: string, table: string, piece: string, by = 'true', nth = ''): Mutation => ({
  name: `${name}: ${piece} is ${by}${nth}`,
  table,
  sql: mutated(FUNCTION(name), piece, by).replace('create function', 'create or replace function'),
});

const PROTECT = /create procedure protect[\s\S]*?\nend \$\$;/;
const ofProtect = (table: string, by: string, piece: string, instead: string): Mutation => ({
  name: `${table}: ${piece} is ${instead}`,
  table,
  sql: `${mutated(PROTECT, piece, instead).replace('create procedure', 'create or replace procedure')}
    drop policy own_organisation on "${table}"; drop policy in_sight on "${table}"; call protect('${table}', '${by}');`,
});

const ofPolicy = (policy: string, table: string, piece: string, instead: string): Mutation => ({
  name: `${policy} of ${table}: ${piece} is ${instead}`,
  table,
  sql: `drop policy ${policy} on ${table};
    ${mutated(new RegExp(`create policy ${policy} on ${table} [\\s\\S]*?;`), piece, instead)}`,
});

const HANGING = [
  ['event', 'case'],
  ['case', 'case-itself'],
  ['entry', 'case-or-client'],
] as const;

const NO_CLIENT_WALL = '%1$I <> all ((select my_walled_clients())::uuid[])';
const NO_CASE_WALL = '%2$I <> all ((select my_walled_cases())::uuid[])';
const UNRESTRICTED =
  'not exists (select from restriction r where r.org_id = app_org() and r.case_id = %3$I.%2$I)';
const OF_CASE = '%2$I in (select my_assigned_cases())';
const OF_CLIENT = '%1$I in (select my_assigned_clients())';

/** Conditions of organisation inside the functions are left out: the tables they read are behind the same condition. */
export const CONDITIONS: readonly Mutation[] = [
  ...HANGING.flatMap(([table, by]) => [
    ofProtect(table, by, NO_CLIENT_WALL, 'true'),
    ofProtect(table, by, NO_CASE_WALL, 'true'),
    ofProtect(table, by, UNRESTRICTED, 'true'),
    ofProtect(table, by, UNRESTRICTED, 'false'),
    ofProtect(table, by, OF_CASE, 'false'),
    ofProtect(table, by, OF_CLIENT, 'false'),
    ofProtect(table, by, "reach || ' = ''organisation'' or '", "'true or '"),
    ofProtect(table, by, "reach || ' = ''organisation'' or '", "'false or '"),
    ofProtect(table, by, "reach || ' = ''everything'' or (", "'false or ("),
  ]),
  ofProtect('client', 'client-itself', NO_CLIENT_WALL, 'true'),
  ofProtect(
    'client',
    'client-itself',
    'exists (select from "case" c where c.org_id = app_org() and c.client_id = %3$I.%1$I)',
    'false',
  ),
  ofProtect('client', 'client-itself', " or ' || of_client || '))'", "))'"),
  ofProtect('client', 'client-itself', "'(not has_case and '", "'('"),
  ofProtect(
    'client',
    'client-itself',
    "(not has_case and ' || reach || ' = ''organisation'')",
    '(not has_case)',
  ),
  ofProtect(
    'client_key',
    'client',
    "'exists (select from client c where c.org_id = app_org() and c.id = %3$I.%1$I)'",
    "'true'",
  ),
  ofProtect('case', 'case-itself', "format(no_client_wall, 'client_id')", "'true'"),
  ofFunction('enter', 'event', 'm.id = enter.member', "m.reach = 'organisation'"),
  ofFunction('enter', 'event', "m.state = 'active'"),
  ofFunction('enter', 'event', '(m.active_from is null or m.active_from <= now())'),
  ofFunction('enter', 'event', '(m.active_until is null or m.active_until > now())'),
  ofFunction('enter', 'event', 't.member_id = enter.member'),
  ofFunction('enter', 'event', 't.member_id = enter.member', 'false'),
  ofFunction('enter', 'event', 'w.member_id = enter.member'),
  ofFunction('enter', 'event', 'w.member_id = enter.member', 'false'),
  ofFunction('enter', 'event', 'w.ended_at is null'),
  ofFunction('enter', 'event', 'where w.case_id is null', 'where true'),
  ofFunction('enter', 'event', 'where w.case_id is null', 'where false'),
  ofFunction('enter', 'event', 'where w.case_id is not null', 'where false'),
  ...(['my_assigned_cases', 'my_assigned_clients'] as const).flatMap((name) => [
    ofFunction(name, 'event', 'a.member_id = app_member()'),
    ofFunction(name, 'event', 'a.member_id = app_member()', 'false'),
    ofFunction(name, 'event', 'a.team_id = any (my_teams())', 'a.team_id is not null'),
    ofFunction(name, 'event', 'a.team_id = any (my_teams())', 'false'),
    ofFunction(name, 'event', 'a.ended_at is null'),
    ofFunction(name, 'event', '(a.until is null or a.until > now())'),
    ofFunction(name, 'event', "my_reach() <> 'none'"),
  ]),
  ofFunction('my_assigned_clients', 'event', 'a.case_id is null'),
  ofPolicy('no_wall', 'audit', 'case_id <> all ((select my_walled_cases())::uuid[])', 'true'),
  ofPolicy('no_wall', 'audit', 'not client_ids && (select my_walled_clients())', 'true'),
  ofPolicy('no_wall', 'audit', 'not client_ids && (select my_clients_with_walls())', 'true'),
  ofPolicy('own_notices', 'notice', 'member_id = app_member()', 'true'),
  ofPolicy('own_notices', 'notice', "(select my_reach()) = 'everything'", 'false'),
  ofPolicy(
    'in_sight',
    'notice',
    'exists (select from "case" c where c.org_id = app_org() and c.id = notice.case_id)',
    'true',
  ),
];
