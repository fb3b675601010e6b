// The command `recourse audit export`: the log of an organisation as lines that a third party can verify.
import { CliError, type Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';

export const auditExportCommand: Command = {
  name: 'audit export',
  summary: 'Print the audit log of an organisation, so that others can verify it.',
  about: [
    'JSON lines: where the log ends and the public key, the signed heads, then every entry with its hash. Entries tell ids, times and what was done; their sealed details stay here, and names never stand in them. "recourse audit verify FILE", or examples/audit/verify-log.ts without anything of Recourse, verifies it.',
    'That the log was exported is written into it first.',
  ],
  arguments: [],
  options: [
    { name: 'org', value: 'ID', help: 'the organisation; not needed where there is only one' },
    { name: 'json', help: 'what is printed is JSON lines in any case' },
  ],
  examples: ['recourse audit export', 'recourse audit export --org ID > log.jsonl'],
  run: ({ options }, io) =>
    inInstallation(io, async ({ database, keys }) => {
      const { exportAudit } = await import('#store/audit/export.ts');
      const { logAudit } = await import('#store/audit/log.ts');
      const { publicKeyOf, signingKey } = await import('#vault/chain.ts');
      const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
      const { listOrganisationIds } = await import('#store/access/organisation.ts');
      const known = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
      const [orgId, ...more] = known.filter((id) => options['org'] === undefined || id === options['org']);
      if (orgId === undefined) throw new CliError('There is no such organisation.', 1);
      if (more.length > 0)
        throw new CliError(`There are ${known.length} organisations. Name one with --org.`, 1);
      // No member asks: who runs the installation does.
      await database.within({ orgId }, (tx) => logAudit(tx, { what: 'export-audit', objects: 0 }));
      const publicKey = publicKeyOf(signingKey(keys.signingSeed()));
      await database.within({ orgId }, async (tx) => {
        for await (const text of exportAudit(tx, publicKey)) io.out(text);
      });
      return 0;
    }),
};
