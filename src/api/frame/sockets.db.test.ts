// What is sent on a bare socket, malformed, slow or cut off: an answer that can be read, never a 5xx, never a hang.
import { randomUUIDv7 } from 'node:crypto';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FrameWorld, makeFrameWorld } from '../../../test/frame-world.ts';

let world: FrameWorld;
let port: number;
let member: string;

beforeAll(async () => {
  world = await makeFrameWorld({ headerSeconds: 1, bodySeconds: 0.5 });
  member = (await world.member('supervisor'))['cookie'] ?? '';
  await world.app.listen({ port: 0 });
  port = (world.app.server.address() as AddressInfo).port;
});
afterAll(() => world.close());

/** Sends text and answers everything that comes back until the connection ends. */
function exchange(...parts: readonly string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect({ port }, () => {
    for (const part of parts) socket.write(part, 'latin1');
  });
  socket.setTimeout(8000, () => {
    answer += 'HANG';
    socket.destroy();
  });
  socket.on('data', (piece) => {
    answer += piece;
  });
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(answer));
  return promise;
}

const post = (headers: string, body = '') =>
  `POST /v1/things HTTP/1.1\r\nhost: localhost\r\ncookie: ${member}\r\norigin: http://localhost:7440\r\n` +
  `idempotency-key: ${randomUUIDv7()}\r\ncontent-type: application/json\r\n${headers}\r\n\r\n${body}`;

test.each<[string, () => string, number]>([
  ['no HTTP', () => 'hello\r\n\r\n', 400],
  ['bytes of TLS', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['another version', () => 'GET /v1 HTTP/9.9\r\nhost: localhost\r\n\r\n', 400],
  ['no host', () => 'GET /v1 HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ['an address with a line break', () => 'GET /v1\x0b HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
  ['a header without a name', () => 'GET /v1 HTTP/1.1\r\nhost: localhost\r\n: x\r\n\r\n', 400],
  ['a null byte in a header', () => 'GET /v1 HTTP/1.1\r\nhost: localhost\r\nx: \0\r\n\r\n', 400],
  ['a length that is no number', () => post('content-length: many'), 400],
  ['a negative length', () => post('content-length: -5'), 400],
  ['two lengths', () => post('content-length: 5\r\ncontent-length: 6', '{"a":'), 400],
  ['a length and pieces', () => post('content-length: 5\r\ntransfer-encoding: chunked', '0\r\n\r\n'), 400],
  ['pieces of no length', () => post('transfer-encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n'), 400],
  ['a header beyond the limit', () => post(`x-long: ${'x'.repeat(20_000)}`), 431],
  [
    'an address beyond the limit',
    () => `GET /v1?${'x'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    431,
  ],
  ['a length beyond the limit', () => post('content-length: 99999999999'), 413],
  ['another expectation', () => post('expect: 200-maybe\r\ncontent-length: 2', '{}'), 400],
  ['a header that stays away', () => 'GET /v1 HTTP/1.1\r\nhost: local', 408],
  ['a body that stays away', () => post('content-length: 500', '{"title"'), 408],
  ['pieces that stay away', () => post('transfer-encoding: chunked', '5\r\n{"tit\r\n'), 408],
])('%s gets problem details', async (_, text, status) => {
  const answer = await exchange(text());
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status, code: expect.any(String), requestId: expect.any(String) });
});

test('requests that come one behind the other are answered one behind the other', async () => {
  const me = `GET /v1/things/none HTTP/1.1\r\nhost: localhost\r\ncookie: ${member}\r\n\r\n`;
  const last = `GET /v1 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`;
  const answer = await exchange(me, me + me, last);
  expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toEqual(Array.from({ length: 4 }, () => 'HTTP/1.1 404'));
});

test('a way through to another server is closed at once', async () => {
  expect(await exchange('CONNECT other.example:443 HTTP/1.1\r\nhost: other.example\r\n\r\n')).toBe('');
});

test('whoever leaves within a request costs nothing', async () => {
  for (let n = 0; n < 20; n += 1) {
    const socket = connect({ port });
    socket.on('error', () => undefined);
    socket.write(post('content-length: 500', '{"title"'), () => socket.destroy());
  }
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect(world.log.filter((line) => line.includes('"error"'))).toEqual([]);
});
