// The command `recourse migrate`: brings the schema of the database up to date, and starts nothing else.
import { CliError, type Command, type Io } from '#cli/command.ts';
import { storeConfig, tellingFaults } from '#cli/installation.ts';

type Migrated = { applied: string[]; copied?: number };

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Bring the schema of the database up to date.',
  about: [
    'The PostgreSQL that comes with Recourse is also migrated by every start of the server, so this is for one of your own: set DATABASE_URL and DATABASE_OWNER_URL. Each migration is applied whole or not at all; several calls at once wait for one another.',
    '--copy fills your own PostgreSQL, which must be empty, with all that the one in the data folder holds. All of it arrives or nothing, and what is in the data folder stays as it is. The server must be stopped.',
    'With --json: {applied: [NAME], copied?: ROWS}.',
  ],
  arguments: [],
  options: [
    { name: 'copy', help: 'copy the cases from the PostgreSQL in the data folder to your own' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse migrate', 'recourse migrate --copy'],
  run: ({ flags }, io) =>
    tellingFaults(async () => {
      const migrated = await migrateStore(io, flags.has('copy'));
      io.out(flags.has('json') ? `${JSON.stringify(migrated, null, 2)}\n` : wordsOf(migrated));
      return 0;
    }),
};

async function migrateStore(io: Io, copy: boolean): Promise<Migrated> {
  const { connect } = await import('#store/engine/connections.ts');
  const { prepareSchema } = await import('#store/engine/open-store.ts');
  const log = (line: string) => io.err(`${line}\n`);
  const connections = await connect({ ...storeConfig(io), as: 'visitor', log });
  try {
    const applied = await prepareSchema(connections, log);
    if (!copy) return { applied };
    if (connections.kind === 'embedded' || connections.owning === undefined) {
      throw new CliError('Set DATABASE_URL and DATABASE_OWNER_URL to the PostgreSQL to copy to.', 1);
    }
    const { copyDatabase } = await import('#store/engine/copy-database.ts');
    const { dataFolder } = storeConfig(io);
    const source = await connect({ dataFolder, as: 'server', log });
    try {
      await prepareSchema(source, log);
      if (source.administering === undefined)
        throw new Error('The embedded PostgreSQL has no administrator.');
      return { applied, copied: await copyDatabase(source.administering, connections.owning) };
    } finally {
      await source.close();
    }
  } finally {
    await connections.close();
  }
}

function wordsOf({ applied, copied }: Migrated): string {
  const schema =
    applied.length === 0
      ? 'The schema is up to date.\n'
      : `The schema is up to date; ${applied.length} migrations were applied.\n`;
  return copied === undefined ? schema : `${schema}${copied.toLocaleString('en-US')} rows were copied.\n`;
}
