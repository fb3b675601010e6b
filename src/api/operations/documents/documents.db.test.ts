// Documents over HTTP: what is taken in comes out again, sealed in between, with every version and nobody else's sight.
import { createHash, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Headers } from '../../../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../../../test/api-world.ts';
import { HARMLESS } from '../../../../test/document-corpus/harmless.ts';
import { HOSTILE } from '../../../../test/document-corpus/hostile.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';

let world: ApiWorld;
let rep: Headers;
let folder: string;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeApiWorld();
  folder = mkdtempSync(join(tmpdir(), 'recourse-documents-'));
  world.services.documentFolder = folder;
  rep = await world.member('representative');
  const facts = { names: [{ kind: 'legal', whole: 'Ysolde Quillfeather' }] };
  clientId = (await call('POST', '/v1/clients', { facts })).json().id;
  caseId = (await call('POST', '/v1/cases', { clientId, kind: 'removal' })).json().id;
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

type Method = 'GET' | 'POST' | 'PUT';
const call = (method: Method, url: string, payload?: object | Buffer, headers: Headers = {}, who = rep) =>
  world.call({
    ...{ method, url },
    headers: { ...who, ...(method === 'POST' && { 'idempotency-key': randomUUIDv7() }), ...headers },
    ...(payload && { payload }),
  });

const provenance = { kind: 'notice', from: 'The court', receivedOn: '2026-11-20', servedBy: 'mail' };
const describedAs = (title: string, more: object = {}) => ({ clientId, caseId, title, provenance, ...more });
const create = async (title: string, more: object = {}): Promise<string> =>
  (await call('POST', '/v1/documents', describedAs(title, more))).json().id;
const put = (id: string, content: Buffer, type: string, version: number) =>
  call('PUT', `/v1/documents/${id}/content`, content, { 'content-type': type, 'if-match': `"${version}"` });

const incoming = () => readdirSync(join(folder, 'incoming'));
const kept = () => readdirSync(join(folder, world.orgId));
const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400_000, 'recourse ')]);

describe('a document', () => {
  test('is recorded, gets its content, and gives it out whole and in ranges', async () => {
    const made = await call('POST', '/v1/documents', describedAs('Notice', { fileName: '../NTA\u202e.pdf' }));
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ title: 'Notice', fileName: 'NTA.pdf', version: 1, provenance });
    const { id } = made.json();
    expectProblem(await call('GET', `/v1/documents/${id}/content`), 'not-found');
    const answer = await put(id, large, 'application/pdf', 1);
    const sha256 = createHash('sha256').update(large).digest('hex');
    expect(answer.json()).toMatchObject({
      version: 2,
      content: { mediaType: 'application/pdf', size: large.length, sha256 },
    });
    const whole = await call('GET', `/v1/documents/${id}/content`);
    expect(whole.headers['content-disposition']).toContain('attachment');
    expect(whole.headers['x-content-type-options']).toBe('nosniff');
    expect(whole.rawPayload.equals(large)).toBe(true);
    const part = await call('GET', `/v1/documents/${id}/content`, undefined, { range: 'bytes=65530-65549' });
    expect(part.statusCode).toBe(206);
    expect(part.rawPayload.equals(large.subarray(65_530, 65_550))).toBe(true);
    expect(incoming()).toEqual([]);
  });

  test('keeps every version: what was said, and the content that it had', async () => {
    const id = await create('Receipt');
    const [first, second] = [Buffer.from('the first\n'), Buffer.from('the second\n')];
    await put(id, first, 'text/plain', 1);
    const changed = await call(
      'PUT',
      `/v1/documents/${id}`,
      { title: 'Receipt of filing', provenance },
      { 'if-match': '"2"' },
    );
    expect(changed.json()).toMatchObject({
      title: 'Receipt of filing',
      version: 3,
      content: { size: first.length },
    });
    await put(id, second, 'text/plain', 3);
    const versions = (await call('GET', `/v1/documents/${id}/versions`)).json().items;
    expect(
      versions.map(
        ({ version, title, content }: { version: number; title: string; content?: { size: number } }) => [
          version,
          title,
          content?.size,
        ],
      ),
    ).toEqual([
      [1, 'Receipt', undefined],
      [2, 'Receipt', first.length],
      [3, 'Receipt of filing', first.length],
      [4, 'Receipt of filing', second.length],
    ]);
    expect((await call('GET', `/v1/documents/${id}/versions/3/content`)).body).toBe('the first\n');
    expect((await call('GET', `/v1/documents/${id}/content`)).body).toBe('the second\n');
  });

  test('that gets the same content again is not changed, however stale the request; another is refused then', async () => {
    const id = await create('Letter');
    const content = Buffer.from('a letter\n');
    await put(id, content, 'text/plain', 1);
    const files = kept().length;
    expect((await put(id, content, 'text/plain', 1)).json()).toMatchObject({ version: 2 });
    expectProblem(await put(id, Buffer.from('another\n'), 'text/plain', 1), 'stale');
    expect(kept()).toHaveLength(files);
    expect(incoming()).toEqual([]);
  });

  test('that is withdrawn is no longer listed nor changed, and still there', async () => {
    const id = await create('By mistake');
    const listed = async () =>
      (await call('GET', `/v1/cases/${caseId}/documents?limit=100`))
        .json()
        .items.map((one: { id: string }) => one.id);
    expect(await listed()).toContain(id);
    expect(
      (await call('POST', `/v1/documents/${id}/withdrawal`, undefined, { 'if-match': '"1"' })).json(),
    ).toHaveProperty('withdrawnAt');
    expect(await listed()).not.toContain(id);
    expectProblem(await put(id, Buffer.from('late\n'), 'text/plain', 1), 'refused', { reason: 'withdrawn' });
    expect((await call('GET', `/v1/documents/${id}`)).statusCode).toBe(200);
  });

  test('is out of sight for who does not see the case, with its content, versions and lists', async () => {
    const id = await create('Restricted');
    await put(id, Buffer.from('sealed\n'), 'text/plain', 1);
    const intake = await world.member('intake');
    const paths = ['', '/content', '/versions', '/versions/2/content'].map(
      (rest) => `/v1/documents/${id}${rest}`,
    );
    paths.push(
      `/v1/clients/${clientId}/documents`,
      `/v1/cases/${caseId}/documents`,
      `/v1/cases/${caseId}/exhibits`,
    );
    for (const path of paths) expectProblem(await call('GET', path, undefined, {}, intake), 'not-found');
    const sent = await call(
      'PUT',
      `/v1/documents/${id}/content`,
      Buffer.from('x'),
      { 'content-type': 'text/plain', 'if-match': '"2"' },
      intake,
    );
    expectProblem(sent, 'not-found');
    expectProblem(await call('POST', '/v1/documents', describedAs('x'), {}, intake), 'not-found');
    expect(incoming()).toEqual([]);
  });

  test('lists go on page by page, and refuse a mark that they did not give', async () => {
    for (const n of [1, 2, 3]) await create(`Page ${n}`);
    const all = (await call('GET', `/v1/clients/${clientId}/documents?limit=100`)).json().items;
    const found: unknown[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: { items: unknown[]; next?: string } = (
        await call('GET', `/v1/clients/${clientId}/documents?limit=2${next && `&after=${next}`}`)
      ).json();
      found.push(...page.items);
      next = page.next;
    }
    expect(found).toEqual(all);
    expectProblem(await call('GET', `/v1/clients/${clientId}/documents?after=x`), 'malformed-request');
  });
});

describe('the exhibits of a case', () => {
  test('are arranged by version, each arrangement whole', async () => {
    const [a, b] = [await create('A'), await create('B')];
    const url = `/v1/cases/${caseId}/exhibits`;
    expect((await call('GET', url)).json()).toEqual({ version: 0, exhibits: [] });
    const arranged = [
      { documentId: b, label: 'A' },
      { documentId: a, label: 'B-1', title: 'Declaration' },
    ];
    const arrange = (exhibits: object[], version: number) =>
      call('PUT', url, { exhibits }, { 'if-match': `"${version}"` });
    expect((await arrange(arranged, 0)).json()).toEqual({ version: 1, exhibits: arranged });
    expect((await call('GET', url)).json()).toEqual({ version: 1, exhibits: arranged });
    expectProblem(await arrange([], 0), 'stale');
    const twice = { documentId: a, label: 'C' };
    expectProblem(await arrange([twice, twice], 1), 'refused', { reason: 'document-twice', position: 2 });
    expectProblem(
      await arrange(
        [
          { documentId: a, label: 'A' },
          { documentId: b, label: 'a' },
        ],
        1,
      ),
      'refused',
      { reason: 'label-twice', position: 2 },
    );
    expectProblem(await arrange([{ documentId: randomUUIDv7(), label: 'A' }], 1), 'refused', {
      reason: 'no-such-document',
      position: 1,
    });
  });
});

describe('what lies on the disk', () => {
  test('is nothing of the content, and what was altered or cut there is not given out', async () => {
    const id = await create('Altered');
    const content = Buffer.from('Ysolde Quillfeather, born in Port Ember\n'.repeat(5000));
    const before = new Set(kept());
    await put(id, content, 'text/plain', 1);
    const [name = ''] = kept().filter((each) => !before.has(each));
    const path = join(folder, world.orgId, name);
    const sealed = readFileSync(path);
    expect(sealed.includes('Quillfeather')).toBe(false);
    expect(statSync(path).mode & 0o077).toBe(0);
    const read = () =>
      call('GET', `/v1/documents/${id}/content`).then(
        ({ rawPayload }) => rawPayload.equals(content),
        () => false,
      );
    expect(await read()).toBe(true);
    const altered = Buffer.from(sealed);
    altered[70_000] = (altered[70_000] ?? 0) ^ 1;
    for (const bytes of [altered, sealed.subarray(0, -20), sealed.subarray(0, 65_552)]) {
      writeFileSync(path, bytes);
      expect(await read()).toBe(false);
    }
  });
});

/** Every file is tried in scan-file.test.ts; a share of them the whole way, which takes a thread for each. */
const share = <T>(all: readonly T[], of: number) => all.filter((_, n) => n % of === 0);

describe('a share of the corpus, the whole way', () => {
  test('of the hostile files none is stored, and of each is said why', async () => {
    const id = await create('Hostile');
    const files = kept();
    for (const { name, type, bytes } of share(HOSTILE, 9)) {
      const { statusCode, body } = await put(id, bytes, type, 1);
      expect([name, [415, 422].includes(statusCode)], body).toEqual([name, true]);
    }
    expect(kept()).toEqual(files);
    expect(incoming()).toEqual([]);
    expect((await call('GET', `/v1/documents/${id}`)).json()).not.toHaveProperty('content');
  });

  test('of the harmless files each is stored, and comes out as it was', async () => {
    for (const { name, type, bytes } of share(HARMLESS, 5)) {
      const id = await create(name.slice(0, 90));
      expect([name, (await put(id, bytes, type, 1)).statusCode]).toEqual([name, 200]);
      expect((await call('GET', `/v1/documents/${id}/content`)).rawPayload.equals(bytes)).toBe(true);
    }
  });
});
