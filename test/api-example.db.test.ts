// The example of the API, run as its reader runs it, against a server on a database of its own.
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerSetup } from '#store/access/setup.ts';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ webFolder: mkdtempSync(join(tmpdir(), 'recourse-web-')) });
});
afterAll(() => server.close());

const run = (link: string) =>
  promisify(execFile)(process.execPath, ['examples/api/first-case.ts', link], { timeout: 25_000 });

test('the example goes from the set-up link to a case with its clocks', async () => {
  const token = await offerSetup(server.services.database);
  const { stdout, stderr } = await run(`${server.address}/setup#${token}`);
  expect(stderr).toBe('');
  expect(stdout).toContain('10 recovery codes');
  expect(stdout).toContain('Case 1 is open');
  expect(stdout).toMatch(/\d{4}-\d{2}-\d{2}\s+running\s+Appeal to the Board of Immigration Appeals/);
});

test('a link that was used is refused, and the example says so', async () => {
  await expect(run(`${server.address}/setup#used-up-long-ago-by-somebody`)).rejects.toMatchObject({
    stderr: expect.stringContaining('POST /setup: not-found'),
  });
});
