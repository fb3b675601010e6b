// What the server answers, and with which headers.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from './app.ts';

let app: FastifyInstance;

beforeAll(async () => {
  const webFolder = mkdtempSync(join(tmpdir(), 'recourse-web-'));
  mkdirSync(join(webFolder, 'assets'));
  const files = {
    'index.html': '<!doctype html>desk',
    'service-worker.js': '// worker',
    'assets/a-1234.js': 'export {}',
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(webFolder, name), text);
    writeFileSync(join(webFolder, `${name}.gz`), gzipSync(text));
  }
  app = await buildApp({ webFolder });
});

afterAll(() => app.close());

test.each(['/', '/clocks'])('%s is the clock desk', async (url) => {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('desk');
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test('health is a word, once everything serves', async () => {
  const answer = await app.inject('/healthz');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({ status: 'ok' });
});

test.each(['/', '/healthz', '/nothing-here'])('%s carries the security headers', async (url) => {
  const { headers } = await app.inject(url);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("connect-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['permissions-policy']).toContain('geolocation=()');
});

test('the service worker may fetch from this origin, and do nothing else', async () => {
  const { headers } = await app.inject('/service-worker.js');
  expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
});

test('a file with its hash in its name is kept for good and comes compressed', async () => {
  const answer = await app.inject({ url: '/assets/a-1234.js', headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.headers['content-encoding']).toBe('gzip');
});

test('what is not there is answered so', async () => {
  const answer = await app.inject('/../package.json');
  expect(answer.statusCode).toBe(404);
});

test.each([
  ['an address that cannot be read', { url: '/%E0%A4%A' }, 400],
  [
    'a body that is no JSON',
    { method: 'POST', url: '/', headers: { 'content-type': 'application/json' }, payload: '{' },
    400,
  ],
  ['a range outside the file', { url: '/', headers: { range: 'bytes=99999-' } }, 416],
] as const)(
  '%s is refused with the security headers, and is no failure of the server',
  async (_, request, code) => {
    const { statusCode, headers } = await app.inject(request);
    expect(statusCode).toBe(code);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  },
);
