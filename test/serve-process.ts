// A process that serves a whole installation, with a page of its own in place of the built ones: the tests kill it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '#api/config.ts';
import { serve } from '#api/serve.ts';
import { startFault } from '#api/start-fault.ts';

const config = readConfig(process.env);
const pages = join(config.dataFolder, '../pages');
mkdirSync(pages, { recursive: true });
writeFileSync(join(pages, 'index.html'), '<!doctype html>page');

try {
  const lines: string[] = [];
  const { url, enginePid, close } = await serve(config, (line) => lines.push(line), pages);
  process.once('SIGTERM', () => void close().then(() => console.log(JSON.stringify({ stopped: true }))));
  console.log(JSON.stringify({ url, enginePid: enginePid(), lines }));
} catch (error) {
  console.log(JSON.stringify({ fault: startFault(error) ?? String(error) }));
  process.exitCode = 1;
}
