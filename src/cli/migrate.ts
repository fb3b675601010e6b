// The command `recourse migrate`: brings the schema of the database up to date, and starts nothing else.
import type { Command } from '#cli/command.ts';
import { storeConfig, tellingFaults } from '#cli/installation.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Bring the schema of the database up to date.',
  about: [
    'The embedded PostgreSQL is also migrated by every start of the server, so this is for a PostgreSQL of your own: set DATABASE_URL and DATABASE_OWNER_URL. Each migration is applied whole or not at all; several that run at once wait for one another.',
    'With --json: {applied: [NAME]}.',
  ],
  arguments: [],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse migrate'],
  run: ({ flags }, io) =>
    tellingFaults(async () => {
      const { connect } = await import('#store/engine/connections.ts');
      const { prepareSchema } = await import('#store/engine/open-store.ts');
      const say = (line: string) => io.err(`${line}\n`);
      const connections = await connect({ ...storeConfig(io), as: 'visitor', log: say });
      try {
        const applied = await prepareSchema(connections, say);
        if (flags.has('json')) io.out(`${JSON.stringify({ applied }, null, 2)}\n`);
        else if (applied.length === 0) io.out('The schema is up to date.\n');
        else io.out(`The schema is up to date; ${applied.length} migrations were applied.\n`);
        return 0;
      } finally {
        await connections.close();
      }
    }),
};
