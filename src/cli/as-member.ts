// Runs an operation of the API on the store itself, in the name of a member: the same rules, the same entry in the log.

import { checkPermission } from '#api/frame/permission.ts';
import { recordShown } from '#api/frame/record-shown.ts';
import type { Handler, Services, Who } from '#api/handler.ts';
import type { Installation } from '#api/open-installation.ts';
import { CliError, type ExitCode, type Given, type Io, type OptionShape } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { readLaw } from '#cli/law.ts';
import { onlyOrganisation } from '#cli/only-organisation.ts';
import { usageFault } from '#cli/usage-faults.ts';
import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from '#contract/api/operation.ts';
import { PROBLEMS, ProblemError } from '#contract/problems.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { definite } from '#core/definite.ts';

export const MEMBER_OPTIONS: readonly OptionShape[] = [
  { name: 'as', value: 'EMAIL', help: 'the member in whose name it is done, as the log will say' },
  { name: 'org', value: 'ID', help: 'the organisation; not needed where there is one only' },
  { name: 'json', help: 'print JSON' },
];

/** As strictly read as what comes over HTTP: texts where an address would have texts. */
export type Asked = {
  params?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  ifMatch?: number;
};

/** Performs an operation; the answer is what the API would send. */
export type Perform = <O extends Operation>(
  row: O,
  handler: Handler<O>,
  asked: Asked,
) => Promise<AnswerOf<O>>;

/**
 * Opens the installation, finds the member of `--as`, and runs `work`. What is refused is told in words on stderr, and
 * with `--json` as {problem} on stdout: exit code 2 where the input is at fault, else 1.
 */
export async function asMember(
  given: Given,
  io: Io,
  work: (perform: Perform) => Promise<ExitCode>,
): Promise<ExitCode> {
  const email = given.options['as'];
  if (email === undefined) {
    const fault = {
      code: 'missing-argument',
      path: '--as',
      found: 'nothing',
      expected: 'the e-mail of a member',
    } as const;
    throw new CliError('nobody is named', 2, [usageFault(fault)]);
  }
  return inInstallation(io, async (installation) => {
    const services = servicesOf(installation, io);
    const who = await findWho(installation, given.options['org'], email);
    try {
      return await work((row, handler, asked) => performAs(services, who, row, handler, asked));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return tellProblem(error, given, io);
    }
  });
}

async function performAs<O extends Operation>(
  services: Services,
  who: Who,
  row: O,
  handler: Handler<O>,
  { params = {}, query = {}, body, ifMatch = Number.NaN }: Asked,
): Promise<AnswerOf<O>> {
  checkPermission(row, who, services.now());
  const input = {
    params: strict(row.params, params, 'params'),
    query: strict(row.query, query, 'query'),
    body: strict(row.body === 'bytes' ? undefined : row.body, body, ''),
  } as { params: ParamsOf<O>; query: QueryOf<O>; body: BodyOf<O> };
  return services.database.within(who.actor, async (tx) => {
    const { answer, shown } = await handler({ ...input, ifMatch, who, tx, services });
    await recordShown(tx, row, { ...shown, detail: { ...shown?.detail, by: 'command-line' } });
    return answer;
  });
}

function strict(schema: Exclude<Operation['body'], 'bytes'>, value: unknown, place: string): unknown {
  if (schema === undefined) return value;
  const given =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? definite(value) : value;
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => ({
    path: ['$', place, ...path.map(String)].filter((part) => part !== '').join('.'),
    code: 'malformed',
    expected: message,
  }));
  throw new ProblemError('malformed-request', undefined, { faults });
}

function servicesOf(
  { database, keys, space, documentFolder, auditFolder, installationKey }: Installation,
  io: Io,
): Services {
  return {
    ...{ database, keys, space, documentFolder, auditFolder },
    law: compileLaw(readLaw()),
    publicUrl: '',
    keyPlace: installationKey.path,
    now: () => io.now,
  };
}

async function findWho(
  { database, keys }: Installation,
  org: string | undefined,
  email: string,
): Promise<Who> {
  const orgId = org ?? (await onlyOrganisation(database));
  const [member] = await database.within({ orgId }, (tx) =>
    tx.query<{ id: string; roles: string[] }>(
      `select id, roles from member where org_id = $1 and email_key = any($2) and state = 'active'`,
      [orgId, keys.emailKeys(email)],
    ),
  );
  if (member === undefined) throw new CliError('the organisation has no active member with this address', 1);
  return { actor: { orgId, memberId: member.id }, roles: member.roles };
}

type ToldFault = { path: string; code: string; expected?: string; nearest?: string };

function tellProblem({ code, message, facts }: ProblemError, { flags }: Given, io: Io): ExitCode {
  io.err(`recourse: ${message}. ${PROBLEMS[code].advice}\n`);
  const faults = (facts['faults'] ?? []) as readonly ToldFault[];
  for (const { path, code: of, expected, nearest } of faults) {
    const wanted = expected === undefined ? '' : `; expected ${expected}`;
    io.err(`${path}: ${of}${wanted}${nearest === undefined ? '' : `. Did you mean "${nearest}"?`}\n`);
  }
  if (flags.has('json'))
    io.out(`${JSON.stringify({ problem: { code, detail: message, facts } }, null, 2)}\n`);
  return code === 'malformed-request' ? 2 : 1;
}
