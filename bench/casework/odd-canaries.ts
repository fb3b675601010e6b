// Requests that are wrong, with a canary wherever something can be written: none may come back in what refuses them.
import { randomUUID } from 'node:crypto';
import type { Canaries } from './canary-words.ts';
import { CANARY_SCRIPTS } from './canary-words.ts';
import type { Sent } from './open-loop.ts';

export type OddTarget = { headers: Sent['headers']; clientId: string; caseId: string; documentId: string };

const JSON_TYPE = { 'content-type': 'application/json' };

export function oddRequests(canaries: Canaries, target: OddTarget): Sent[] {
  const { headers, clientId, caseId, documentId } = target;
  const word = () => canaries.word();
  const foreign = CANARY_SCRIPTS.map((script) => encodeURIComponent(canaries.foreign(script)));
  const get = (path: string): Sent => ({ method: 'GET', path, headers });
  const paths = [
    `/${word()}`,
    `/%${word()}`,
    `/v1/${word()}`,
    `/v1/clients/${word()}`,
    `/v1/clients/${clientId}/${word()}`,
    `/v1/members/${canaries.email()}`,
    `/v1/cases?${word()}=1`,
    `/v1/cases?kind=${word()}`,
    `/v1/cases?after=${word()}`,
    `/v1/hearings?from=${word()}`,
    `/v1/clients/${encodeURIComponent(canaries.aNumber())}`,
    `/v1/cases/${caseId}?asOf=${encodeURIComponent(canaries.phone())}`,
    ...foreign.flatMap((text) => [`/v1/clients/${text}`, `/v1/cases?stage=${text}`]),
  ];
  const names = [
    'authorization',
    'cookie',
    'origin',
    'user-agent',
    'referer',
    'request-id',
    'x-request-id',
    'x-forwarded-for',
    'accept-language',
    'if-none-match',
    'range',
  ];
  const withHeader = (name: string): Sent => ({ ...get('/v1/me'), headers: { ...headers, [name]: word() } });
  const post = (path: string, body: string, more = {}): Sent => ({
    method: 'POST',
    path,
    headers: { ...headers, ...JSON_TYPE, 'idempotency-key': randomUUID(), ...more },
    body,
  });
  const event = (fields: object) =>
    post(
      `/v1/cases/${caseId}/events`,
      JSON.stringify({ events: [{ type: 'arrived', on: '2026-03-02', ...fields }] }),
      { 'if-match': '"1"' },
    );
  const upload = (more: object, body: string): Sent => ({
    method: 'PUT',
    path: `/v1/documents/${documentId}/content`,
    headers: { ...headers, 'content-type': 'application/pdf', 'if-match': '"1"', ...more },
    body,
  });
  return [
    ...paths.map(get),
    ...names.map(withHeader),
    { ...get('/v1/me'), headers: { ...headers, [word()]: 'x' } },
    { ...get(`/v1/clients/${clientId}`), method: 'PUT', headers: { ...headers, 'if-match': word() } },
    post('/v1/clients', `{"facts": ${word()}`),
    post('/v1/clients', `${word()}`),
    post('/v1/clients', JSON.stringify({ [word()]: 1 })),
    post('/v1/clients', JSON.stringify({ facts: { names: [{ kind: word(), whole: word() }] } })),
    post('/v1/clients', JSON.stringify({ facts: { names: [], bornOn: word() } })),
    post('/v1/clients', JSON.stringify({ facts: word() })),
    post('/v1/clients', '{}', { 'idempotency-key': word() }),
    post('/v1/clients', word(), { 'content-type': `text/${word()}` }),
    post('/v1/clients', word().repeat(100_000)),
    post('/v1/clients/search', JSON.stringify({ aNumber: word() })),
    post(`/v1/cases/${caseId}/notes`, JSON.stringify({ data: { text: [word()] } })),
    post(`/v1/cases/${caseId}/entries`, JSON.stringify({ kind: word(), data: {} })),
    event({ type: word() }),
    event({ on: word() }),
    event({ corrects: word() }),
    event({ data: { [word()]: word() } }),
    event({ data: { [word()]: [1] } }),
    event({ [word()]: 1 }),
    event({ type: 'custody-started', data: { authority: 'ice', facility: canaries.aNumber() } }),
    event({ type: 'hearing-scheduled', data: { kind: word(), startsAt: word(), court: 'NYC' } }),
    upload({ 'content-disposition': `attachment; filename="${word()}.exe"` }, word()),
    upload({ 'content-type': `application/${word()}` }, word()),
    upload({}, `%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(${word()})>>>>endobj`),
  ];
}
