// From the first start to a case with its clocks, over the API alone. It needs Node 26 and no package: README.md says how.
import { createHmac, randomUUID } from 'node:crypto';

const link = new URL(process.argv[2] ?? 'missing:');
if (link.pathname !== '/setup' || link.hash === '') {
  console.error('Usage: node examples/api/first-case.ts http://localhost:7440/setup#TOKEN');
  process.exit(2);
}

/** What is sent along with each request: first the cookie of a session, later an API token. */
let credentials: Record<string, string> = { origin: link.origin };

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${link.origin}/v1${path}`, {
    method,
    headers: {
      ...credentials,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      // A POST that is sent again with its key, because the answer was lost, does nothing twice.
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  // Every failure has the same shape, RFC 9457: `code` is for programs, `detail` for people.
  if (!response.ok)
    throw new Error(`${method} ${path}: ${answer.code}: ${answer.detail} ${JSON.stringify(answer.facts)}`);
  const [cookie] = response.headers.getSetCookie().filter((one) => one.includes('session'));
  if (cookie !== undefined) credentials = { ...credentials, cookie: cookie.split(';')[0] ?? '' };
  return answer;
}

// 1. The organisation and its admin. The token of the link is good once, for an hour.
await call('POST', '/setup', {
  token: link.hash.slice(1),
  organisation: { name: 'Example Legal Aid' },
  admin: { name: 'Alex Example', email: 'alex@legalaid.example', password: 'nine otters cross a cold river' },
});

// 2. A second factor: an authenticator app, which this script plays itself.
const { factorId, secret } = await call('POST', '/account/totp');
const { codes } = await call('POST', `/account/totp/${factorId}/confirm`, { totp: totp(secret) });
console.log(
  `Signed in. ${codes.recoveryCodes.length} recovery codes were made: a person would keep them now.`,
);

// 3. A token for programs, with no more rights than it needs. Its secret is shown this once.
const token = await call('POST', '/account/tokens', {
  label: 'first-case example',
  scopes: ['client.create', 'case.open', 'case.append', 'case.read'],
  expiresAt: daysFromNow(30).toISOString(),
});
credentials = { authorization: `Bearer ${token.secret}` };

// 4. A client. The server looks first whether the person is there already, and would answer `possible-duplicate`.
const client = await call('POST', '/clients', {
  facts: {
    names: [{ kind: 'legal', whole: 'Marisol Ejemplo Inventado', script: 'Latn' }],
    languages: [{ tag: 'quc', dialect: 'Nahualá', spoken: 'best' }],
  },
});

// 5. A case, with what had happened before: events refer to one another by names within the request.
const opened = await call('POST', '/cases', {
  clientId: client.id,
  kind: 'removal',
  court: 'NYC',
  circuit: 2,
  timeZone: 'America/New_York',
  events: [
    { type: 'notice-to-appear-served', on: day(-200), data: { manner: 'personal', chargedAs: 'arriving' } },
    { type: 'notice-to-appear-filed', on: day(-190), data: { court: 'NYC' } },
    {
      id: 'asylum',
      type: 'application-filed',
      on: day(-160),
      data: { form: 'I-589', with: 'court', via: 'electronic' },
    },
  ],
});
console.log(`Case ${opened.number} is open, at version ${opened.version}.`);

// 6. What happens next is added to the version that was read: whoever is late is told so (412), and nothing is lost.
const decided = [
  {
    type: 'decision-issued',
    on: day(-3),
    data: { by: 'immigration-judge', decision: 'removal', manner: 'oral' },
  },
];
const appended = await call(
  'POST',
  `/cases/${opened.id}/events`,
  { events: decided },
  { 'if-match': `"${opened.version}"` },
);
console.log(`The order is recorded, at version ${appended.version}.`);

// 7. The clocks that run now, the next first.
const { asOf, clocks } = await call('GET', `/cases/${opened.id}/clocks`);
console.log(`\nClocks on ${asOf}:`);
for (const { due, status, title } of clocks.toSorted(byDue))
  console.log(`  ${due ?? '          '}  ${status.padEnd(10)} ${title}`);

function byDue(a: { due: string | null }, b: { due: string | null }): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}

function day(days: number): string {
  return daysFromNow(days).toISOString().slice(0, 10);
}

/** The code of an authenticator app for a secret in base 32 (RFC 6238). */
function totp(base32: string): string {
  const bits = Array.from(base32, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(step)
    .digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
