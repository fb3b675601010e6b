// The server process: reads its settings, serves until it is told to stop, and says clearly why it cannot.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

async function main(): Promise<void> {
  const { host, port, publicUrl } = readConfig(process.env);
  if (!existsSync(`${webFolder}/index.html`)) {
    throw new ConfigError(
      'dist/web',
      'the clock desk is not built; run `npm run build`, or `npm start`, which builds it',
    );
  }
  const app = await buildApp({ webFolder });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void app.close().then(() => process.exit(0));
    });
  }
  await app.listen({ host, port });
  const address = app.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Recourse: ${port === 0 ? `http://localhost:${listening}` : publicUrl}`);
}

main().catch((error: unknown) => {
  console.error(wordsFor(error));
  process.exit(1);
});

/** Why the server could not start; anything unforeseen is a bug and keeps its stack. */
function wordsFor(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that program, or choose another port: RECOURSE_PORT=7441 npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} is reserved for the system. Choose one above 1023: RECOURSE_PORT=7440 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return 'RECOURSE_HOST names no address of this machine. Leave it out to serve this machine only.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
