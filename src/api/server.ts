// The server process: reads its settings, serves until it is told to stop, and says clearly why it cannot.
import { readConfig } from './config.ts';
import { serveUntilTold } from './serve.ts';
import { startFault } from './start-fault.ts';

try {
  await serveUntilTold(readConfig(process.env), console.log);
} catch (error) {
  console.error(startFault(error) ?? error);
  process.exitCode = 1;
}
