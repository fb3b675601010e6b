// The server process: reads its settings, serves until it is told to stop, and says clearly why it cannot.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { startFault } from './start-fault.ts';

// Types are stripped at load: remembering the outcome makes the next start quicker. Without it all works the same.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/recourse'));
const { serveUntilTold } = await import('./serve.ts');

try {
  await serveUntilTold(readConfig(process.env), console.log);
} catch (error) {
  console.error(startFault(error) ?? error);
  process.exitCode = 1;
}
