// Clients: names as people write them, numbers that warn and never refuse, versions, and nothing in clear.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClientFacts, clientFacts } from '#contract/entries/client.ts';
import { changeClient } from '#store/client/change-client.ts';
import { createClient, type NewClient } from '#store/client/create-client.ts';
import { listClientVersions, readClient, readClients, showFacts } from '#store/client/read-client.ts';
import { searchClients } from '#store/search/search-clients.ts';
import { type CaseWorld, makeCaseWorld } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  [ana, ben] = [await world.member('supervisor'), await world.member('paralegal')];
});
afterAll(() => world.close());

const factsOf = (whole: string, more: Partial<ClientFacts> = {}): ClientFacts =>
  clientFacts.parse({ names: [{ kind: 'legal', whole }], ...more });
const create = (by: string, facts: ClientFacts, more: Omit<NewClient, 'facts'> = {}) =>
  world.as(by, (tx) => createClient(tx, { facts, ...more }));
const read = (by: string, id: string) => world.as(by, (tx) => readClient(tx, id));

describe('a client', () => {
  const full = clientFacts.parse({
    names: [
      {
        kind: 'legal',
        whole: 'Marisol Xicay Tuctuc',
        script: 'Latn',
        order: 'given-first',
        parts: { given: 'Marisol' },
      },
      { kind: 'used', whole: 'ماريسول', script: 'Arab', order: 'one-name' },
      { kind: 'as-on-notice', whole: '西凯 玛丽索', script: 'Hans', order: 'family-first' },
      { kind: 'used', whole: 'Марисоль Хикай', script: 'Cyrl' },
      { kind: 'used', whole: 'मारिसोल', script: 'Deva' },
      { kind: 'used', whole: 'ማሪሶል', script: 'Ethi' },
    ],
    aNumbers: [{ entered: 'A 7-654-321' }, { entered: '212345678' }],
    bornOn: '1991-02-28',
    nationalities: ['GT'],
    languages: [
      { tag: 'kjb', dialect: 'Soloma', spoken: 'best', reads: 'no' },
      { tag: 'es', spoken: 'some' },
    ],
    pronouns: 'she/her',
    hearingNeeds: 'A seat near the door',
    phones: [{ entered: '716-555-0142', whose: 'her aunt' }],
    emails: [{ entered: 'marisol@example.org' }],
    safeContact: [
      { channel: 'call', may: true, hours: [{ from: '18:00', to: '21:30' }], words: 'Say the library calls' },
      { channel: 'leave-message', may: false },
    ],
  });

  test('in six scripts is read as it was put down, with numbers also as they are compared', async () => {
    const { id, version, warnings } = await create(ana, full);
    expect({ version, warnings }).toEqual({ version: 1, warnings: [] });
    const client = await read(ben, id);
    expect(client).toMatchObject({ id, version: 1, facts: full });
    expect(showFacts(client.facts)).toMatchObject({
      aNumbers: [
        { entered: 'A 7-654-321', canonical: '007654321' },
        { entered: '212345678', canonical: '212345678' },
      ],
      phones: [{ canonical: '+17165550142' }],
    });
  });

  test('keeps every version, with who put it down', async () => {
    const { id } = await create(ana, factsOf('Balthazar Oakenshott'));
    const facts = factsOf('Balthazar Oakenshott-Rye');
    await world.as(ben, (tx) => changeClient(tx, { clientId: id, version: 1, facts }));
    await expect(
      world.as(ana, (tx) => changeClient(tx, { clientId: id, version: 1, facts })),
    ).rejects.toMatchObject({ code: 'stale', facts: { version: 2 } });
    const versions = await world.as(ana, (tx) => listClientVersions(tx, id));
    expect(
      versions.map(({ version, recordedBy, facts: { names } }) => [version, recordedBy, names[0]?.whole]),
    ).toEqual([
      [2, ben, 'Balthazar Oakenshott-Rye'],
      [1, ana, 'Balthazar Oakenshott'],
    ]);
  });

  test('of an intake worker is seen by them, though they see only what they are assigned to', async () => {
    const [intake, other] = [await world.member('intake'), await world.member('intake')];
    const { id } = await create(intake, factsOf('Wilhelmina Pargeter'));
    expect(await read(intake, id)).toMatchObject({ id });
    await expect(read(other, id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.as(other, (tx) => searchClients(tx, { name: 'Wilhelmina Pargeter' }))).toEqual([]);
  });

  test('of another organisation is not there, in any way of asking', async () => {
    const elsewhere = await makeCaseWorld();
    const stranger = await elsewhere.member('supervisor');
    const { id } = await create(ana, factsOf('Thaddeus Winterbourne'));
    const asked = <T>(work: Parameters<typeof elsewhere.as<T>>[1]) => elsewhere.as(stranger, work);
    await expect(asked((tx) => readClient(tx, id))).rejects.toMatchObject({ code: 'not-found' });
    await expect(asked((tx) => listClientVersions(tx, id))).rejects.toMatchObject({ code: 'not-found' });
    expect(await asked((tx) => readClients(tx, [id]))).toEqual(new Map());
    await elsewhere.close();
  });

  test('stands nowhere in clear', async () => {
    await create(ana, factsOf('Eudora Nightingale', { aNumbers: [{ entered: 'A 314-159-265' }] }));
    const admin = new pg.Client(world.test.administering);
    await admin.connect();
    const { rows } = await admin.query(
      `select body from client_version union all select term from search_term union all select wrapped from client_key`,
    );
    const bytes = Buffer.concat(rows.map(({ body }) => body));
    expect(
      ['Eudora', 'Nightingale', 'eudora', '314159265', 'Marisol', '1991-02-28'].filter((w) =>
        bytes.includes(w),
      ),
    ).toEqual([]);
    const { rows: clear } = await admin.query('select c::text as row from client c');
    for (const { row } of clear)
      expect(row).toMatch(/^\([0-9a-f-]{36},[0-9a-f-]{36},[tf],\d+,"[\d :.+-]+",[0-9a-f-]{36}\)$/);
    await admin.end();
  });
});

describe('before a client is created', () => {
  test.each([
    ['the same name', 'Hortensia Applewhite', 'Hortensia Applewhite'],
    ['the other order', 'Hyacinth Merriweather', 'Merriweather Hyacinth'],
    ['a part more', 'Aurelio Bustamante', 'Aurelio José Bustamante'],
    ['another script', 'Наталья Воронцова', 'Natalya Vorontsova'],
  ])('somebody of %s has to be looked at', async (_, kept, asked) => {
    const { id } = await create(ana, factsOf(kept));
    await expect(create(ben, factsOf(asked))).rejects.toMatchObject({
      code: 'possible-duplicate',
      facts: { clients: [id], ask: [] },
    });
    expect(await create(ben, factsOf(asked), { notTheSame: [id] })).toMatchObject({ version: 1 });
  });

  test('a name that only sounds alike hinders nothing', async () => {
    await create(ana, factsOf('Gwendolyn Fitzsimmons'));
    expect(await create(ana, factsOf('Gwendalin Fitsimons'))).toMatchObject({ version: 1 });
  });

  test('somebody out of sight is asked about, and the refusal tells nothing else', async () => {
    const walled = await world.member('representative');
    const { id } = await create(
      ana,
      factsOf('Cordelia Vandersteen', { aNumbers: [{ entered: 'A 271-828-182' }] }),
    );
    await raiseWall(world, { memberId: walled, clientId: id });
    for (const facts of [
      factsOf('Cordelia Vandersteen'),
      factsOf('Somebody Else', { aNumbers: [{ entered: '271828182' }] }),
    ]) {
      await expect(create(walled, facts)).rejects.toMatchObject({
        code: 'possible-duplicate',
        facts: { clients: [], ask: [ana] },
      });
    }
    const made = await create(walled, factsOf('Cordelia Vandersteen'), { asked: [ana] });
    await expect(read(walled, id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await read(walled, made.id)).toMatchObject({ version: 1 });
  });
});

describe('an A-number', () => {
  test('that somebody else has too warns and is kept', async () => {
    const walled = await world.member('representative');
    const aNumbers = [{ entered: 'A 161-803-398' }];
    const seen = await create(ana, factsOf('Phineas Crowther', { aNumbers }));
    const hidden = await create(ana, factsOf('Araminta Sedgewick', { aNumbers }), { notTheSame: [seen.id] });
    expect(hidden.warnings).toEqual([{ code: 'number-elsewhere', place: 0, clients: [seen.id], ask: [] }]);
    await raiseWall(world, { memberId: walled, clientId: hidden.id });
    const { id } = await create(walled, factsOf('Lysander Pennyfeather'));
    const numbers = [{ entered: '000000001' }, { entered: '161803398' }];
    const facts = factsOf('Lysander Pennyfeather', { aNumbers: numbers });
    const changed = await world.as(walled, (tx) => changeClient(tx, { clientId: id, version: 1, facts }));
    expect(changed.warnings).toEqual([
      { code: 'number-elsewhere', place: 1, clients: [seen.id], ask: [ana] },
    ]);
  });
});
