// Works on an organisation as the operator of the installation, who is none of its members: in the keeper's name, and the log says so.
import { readConfig } from '#api/config.ts';
import type { Installation } from '#api/open-installation.ts';
import { CliError, type ExitCode, type Given, type Io, type OptionShape } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { onlyOrganisation } from '#cli/only-organisation.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { ROLES, type Role } from '#core/policy/policy.ts';
import type { Tx } from '#store/database/database.ts';

export const ORG_OPTION: OptionShape = {
  name: 'org',
  value: 'ID',
  help: 'the organisation; not needed where there is one only',
};
export const JSON_OPTION: OptionShape = { name: 'json', help: 'print JSON' };

export type Done<T> = { answer: T; detail?: Readonly<Record<string, unknown>> };

/** Runs `work` in one transaction with its entry in the log; `what` names it there. Answers what `work` answers. */
export async function asOperator<T>(
  given: Given,
  io: Io,
  what: string,
  work: (tx: Tx, installation: Installation) => Promise<Done<T>>,
): Promise<T> {
  let answer: T | undefined;
  await inInstallation(io, async (installation) => {
    const { asKeeper } = await import('#store/access/keeper.ts');
    const { logAudit } = await import('#store/audit/log.ts');
    const { database } = installation;
    const orgId = given.options['org'] ?? (await onlyOrganisation(database));
    answer = await asKeeper(database, orgId, async (tx) => {
      const done = await work(tx, installation);
      await logAudit(tx, { what, objects: 1, detail: { ...done.detail, by: 'operator' } });
      return done.answer;
    });
    return 0;
  });
  return answer as T;
}

/** The id of the member with an e-mail address. Throws CliError where there is none. */
export async function memberByEmail(tx: Tx, email: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    "select id from member where org_id = $1 and email_key = any($2) and reach <> 'everything'",
    [tx.actor.orgId, tx.keys.emailKeys(email)],
  );
  if (row === undefined) throw new CliError('the organisation has no member with this address', 1);
  return row.id;
}

/** Roles as they are typed, with commas between. Throws CliError for what is none. */
export function readRoles(text: string | undefined): Role[] {
  const given = (text ?? '').split(',').map((word) => word.trim());
  const wrong = given.find((word) => !(ROLES as readonly string[]).includes(word));
  if (wrong === undefined) return given as Role[];
  const found = wrong === '' ? 'nothing' : wrong;
  const expected = `roles with commas between: ${ROLES.join(', ')}`;
  const fault = { code: 'wrong-option-value', path: '--roles', found, expected } as const;
  throw new CliError('this is no role', 2, [usageFault(fault)]);
}

/** A link of a member as it is told; the part after # reaches no log. */
export const linkOut = ({ env, cwd }: Io, { token, expiresAt }: { token: string; expiresAt: number }) => ({
  link: `${readConfig(env, cwd).publicUrl}/join#${token}`,
  expiresAt: new Date(expiresAt).toISOString(),
});

/** Prints what was done: as JSON where that is asked for, else in words. */
export function tell({ flags }: Given, io: Io, told: object, words: string): ExitCode {
  io.out(flags.has('json') ? `${JSON.stringify(told, null, 2)}\n` : `${words}\n`);
  return 0;
}
