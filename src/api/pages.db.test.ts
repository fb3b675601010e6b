// Which page is where before and after an organisation exists, and what each of them may do.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation } from '#store/access/organisation.ts';
import { type RunningServer, startServer } from '../../test/running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  const webFolder = mkdtempSync(join(tmpdir(), 'recourse-web-'));
  writeFileSync(join(webFolder, 'index.html'), 'desk');
  writeFileSync(join(webFolder, 'sign-in.html'), 'sign-in');
  server = await startServer({ webFolder });
});
afterAll(() => server.close());

const get = (path: string, address = server.address) => fetch(`${address}${path}`, { redirect: 'manual' });

describe('until an organisation exists', () => {
  test.each([
    ['/', 'desk'],
    ['/clocks', 'desk'],
    ['/setup', 'sign-in'],
    ['/sign-in', 'sign-in'],
  ])('%s is the page %s', async (path, page) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(page);
  });
});

test.each(['/setup', '/sign-in', '/join', '/lock-down'])(
  '%s may ask this server and use passkeys',
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=(self)');
  },
);

test('the clock desk may do neither', async () => {
  const { headers } = await get('/clocks');
  expect(headers.get('content-security-policy')).toContain("connect-src 'none'");
  expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=()');
});

test.each(['/', '/sign-in?a=b', '/clocks'])(
  'by the digits of its address %s leads to localhost',
  async (path) => {
    const answer = await get(path, server.address.replace('localhost', '127.0.0.1'));
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`${server.address}${path}`);
  },
);

describe('once an organisation exists', () => {
  beforeAll(async () => {
    await createOrganisation(server.services.database, {
      name: 'Harbour Legal Aid',
      admin: { name: 'Ada', email: 'ada@harbour.example' },
      by: 'operator',
    });
  });

  test('the start leads to sign-in, and the desk stays where it was', async () => {
    const start = await get('/');
    expect([start.status, start.headers.get('location')]).toEqual([302, '/sign-in']);
    expect(await (await get('/clocks')).text()).toBe('desk');
  });

  test('the page of the first run is gone', async () => {
    expect((await get('/setup')).status).toBe(404);
  });
});
