// The command `recourse serve`: serves this installation until it is told to stop.
import { readConfig } from '#api/config.ts';
import type { Command } from '#cli/command.ts';
import { tellingFaults } from '#cli/installation.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serve this installation until Ctrl-C or SIGTERM.',
  about: [
    'The same as "npm start", without building the pages first. PostgreSQL is started with it unless DATABASE_URL names one of your own, the schema is brought up to date, and then it listens.',
    'Settings come from the environment: RECOURSE_PORT (7440), RECOURSE_HOST (127.0.0.1), RECOURSE_PUBLIC_URL, RECOURSE_DATA, RECOURSE_KEY_FILE, DATABASE_URL, DATABASE_OWNER_URL.',
  ],
  arguments: [],
  options: [],
  examples: ['recourse serve'],
  run: (_given, io) =>
    tellingFaults(async () => {
      // Only this command needs the server, and it is long to load.
      const { serveUntilTold } = await import('#api/serve.ts');
      await serveUntilTold(readConfig(io.env, io.cwd), (line) => io.out(`${line}\n`));
      return 0;
    }),
};
