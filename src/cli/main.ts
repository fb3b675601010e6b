// The command line's process: gives a call the outer world and ends with its exit code.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Types are stripped at load: remembering the outcome halves the time to the first line. Without it all works the same.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/recourse'));

// A reader that has seen enough (`| head`) closes the pipe: that is its right and no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { runCli } = await import('#cli/run.ts');

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    now: Date.now(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.exitCode = 1;
  console.error('recourse: this is a fault of the program, not of your files. Please report what follows.');
  console.error(error);
}
