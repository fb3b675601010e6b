// The command `recourse audit verify`: whether the logs of the installation, or an exported one, are whole.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { CliError, type Command, type ExitCode, type Io } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { printable } from '#cli/layout.ts';
import { tellFinding } from '#contract/audit-findings.ts';
import type { AuditFinding } from '#core/audit/finding.ts';

type Verified = { org: string; entries: number; signedTo: number; findings: readonly AuditFinding[] };

export const auditVerifyCommand: Command = {
  name: 'audit verify',
  summary: 'Look whether audit logs are whole, and say what was done to them where.',
  about: [
    'Without FILE: the logs of this installation, each entry against its hash and the one before, the signed heads, and the anchors outside the database. With FILE: a log that was exported; that needs neither the installation nor its keys.',
    '--anchors takes a copy of the anchors that was kept elsewhere in place of those in the data folder: who can alter those as well cannot alter your copy. --public-key is the key of the installation as you were given it; without it a file is only held to the key that it names itself.',
    'Entries after the last signed one are held to their hashes alone: they are at most a minute old.',
    'With --json: {organisations: [{org, entries, signedTo, findings: [{kind, from, to, message}]}]}. Exit code 1 where anything is wrong.',
  ],
  arguments: [{ name: 'FILE', help: 'an exported log', optional: true }],
  options: [
    { name: 'org', value: 'ID', help: 'one organisation only' },
    { name: 'anchors', value: 'FILE', help: 'a copy of the anchors of that organisation' },
    { name: 'public-key', value: 'KEY', help: 'the key with which the installation signs, in base64' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: [
    'recourse audit verify',
    'recourse audit verify log.jsonl --anchors copy.heads --public-key KEY',
  ],
  run: async ({ words: [file], options, flags }, io) => {
    const { org, anchors, 'public-key': publicKey } = options;
    const anchorFile = anchors === undefined ? undefined : resolve(io.cwd, anchors);
    const tell = (verified: readonly Verified[]) => tellVerified(verified, { io, json: flags.has('json') });
    if (file !== undefined) return tell([await verifyFile(resolve(io.cwd, file), { anchorFile, publicKey })]);
    if (anchorFile !== undefined && org === undefined) {
      throw new CliError('A file of anchors is of one organisation: name it with --org.', 2);
    }
    return inInstallation(io, async ({ database, keys, auditFolder: folder }) => {
      const { verifyAudit } = await import('#store/audit/verify.ts');
      const { witnessOf } = await import('#store/audit/witness.ts');
      const { publicKeyOf, signingKey } = await import('#vault/chain.ts');
      const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
      const { listOrganisationIds } = await import('#store/access/organisation.ts');
      const known = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
      const chosen = known.filter((id) => org === undefined || id === org);
      if (chosen.length === 0) throw new CliError('There is no such organisation.', 1);
      const verified: Verified[] = [];
      for (const orgId of chosen) {
        const own = publicKey ?? publicKeyOf(signingKey(keys.signingSeed()));
        const witness = witnessOf({ folder, orgId, publicKey: own }, anchorFile);
        verified.push({ org: orgId, ...(await verifyAudit(database, orgId, witness)) });
      }
      return tell(verified);
    });
  },
};

async function verifyFile(
  path: string,
  { anchorFile, publicKey }: { anchorFile: string | undefined; publicKey: string | undefined },
): Promise<Verified> {
  const { readAnchors } = await import('#store/audit/anchors.ts');
  const { NoExportError, verifyExport } = await import('#store/audit/verify-export.ts');
  const anchors = anchorFile === undefined ? [] : readAnchors(anchorFile);
  try {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    return await verifyExport(lines, { anchors, publicKeys: publicKey === undefined ? [] : [publicKey] });
  } catch (error) {
    if (error instanceof NoExportError) throw new CliError(error.message, 2);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      throw new CliError(`${printable(path)} cannot be read (${code}).`, 2);
    }
    throw error;
  }
}

function tellVerified(verified: readonly Verified[], { io, json }: { io: Io; json: boolean }): ExitCode {
  const organisations = verified.map(({ org, entries, signedTo, findings }) => ({
    ...{ org, entries, signedTo },
    findings: findings.map((finding) => ({ ...finding, message: tellFinding(finding) })),
  }));
  for (const { org, entries, signedTo, findings } of organisations) {
    for (const { message } of findings) io.err(`${org}: ${message}\n`);
    if (json) continue;
    const state = findings.length === 0 ? 'whole' : 'NOT whole';
    io.out(`${org}: ${state}; ${entries} entries, signed up to ${signedTo}.\n`);
  }
  if (json) io.out(`${JSON.stringify({ organisations }, null, 2)}\n`);
  return organisations.every(({ findings }) => findings.length === 0) ? 0 : 1;
}
