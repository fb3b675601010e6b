// Search finds people across scripts and spellings, and of those behind a wall it says nothing, or whom to ask.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClientFacts, clientFacts } from '#contract/entries/client.ts';
import { openCase } from '#store/case/open-case.ts';
import { changeClient } from '#store/client/change-client.ts';
import { createClient } from '#store/client/create-client.ts';
import { readClient } from '#store/client/read-client.ts';
import type { Tx } from '#store/database/database.ts';
import { findSamePerson } from '#store/search/same-person.ts';
import { type SearchInput, searchClients, toSearched } from '#store/search/search-clients.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let rep: string;
let walled: string;
let owner: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  [rep, walled, owner] = [
    await world.member('representative'),
    await world.member('paralegal'),
    await world.member('supervisor'),
  ];
});
afterAll(() => world.close());

const named = (...wholes: string[]): Partial<ClientFacts> => ({
  names: wholes.map((whole) => ({ kind: 'legal' as const, whole })),
});
/** A client though others of the same name are there. */
const another = (memberId: string, wholes: string) =>
  world.as(memberId, async (tx) => {
    const facts = clientFacts.parse(named(wholes));
    const { matches } = await findSamePerson(tx, { names: [wholes] });
    return (await createClient(tx, { facts, notTheSame: matches.map(({ clientId }) => clientId) })).id;
  });
const search = (memberId: string, input: SearchInput) => world.as(memberId, (tx) => searchClients(tx, input));
const alreadyThere = (memberId: string, input: SearchInput) =>
  world.as(memberId, (tx: Tx) => findSamePerson(tx, toSearched(input)));

describe('a client is found', () => {
  test.each([
    ['Spanish with accents', 'Íñigo Zúñiga Ibarrondo', 'inigo zuniga'],
    ['Arabic by a Latin spelling', 'عبد الرحمن الصفدي', 'Abdul Rahman Safadi'],
    ['Cyrillic by a Latin spelling', 'Тетяна Кравцова', 'Tatyana Kravtsova'],
    ['Chinese by its Latin spelling', '欧阳静怡', 'Ouyang Jingyi'],
    ['Amharic by a Latin spelling', 'ሰላም ታደሰ', 'Selam Tadesse'],
    ['Devanagari by a Latin spelling', 'सुनीता शर्मा', 'Sunita Sharma'],
    ['Latin by Arabic', 'Yusuf Darwish', 'يوسف درويش'],
    ['family name first', 'Nguyen Thi Bich Lan', 'Lan Nguyen Bich'],
    ['written as one word', 'Xiaoming Dongfang', 'Xiao Ming Dong Fang'],
    ['by one name alone', 'Quetzalcoatl', 'quetzalcoatl'],
  ])('%s', async (_, kept, asked) => {
    const id = await world.client(rep, named(kept));
    const matches = await search(rep, { name: asked });
    expect(matches.map(({ clientId }) => clientId)).toContain(id);
    const match = matches.find(({ clientId }) => clientId === id);
    expect(match).toMatchObject({ as: 'client', names: [{ whole: kept }], name: { why: expect.any(Array) } });
  });

  test('by A-number, telephone and e-mail in any way of writing them', async () => {
    const id = await world.client(rep, {
      ...named('Numa Pompilius Ordinal'),
      aNumbers: [{ entered: 'A 98-765-432' }],
      phones: [{ entered: '(718) 555-0123' }],
      emails: [{ entered: 'Numa@Example.org' }],
    });
    for (const [input, number] of [
      [{ aNumber: '098765432' }, 'a-number'],
      [{ phone: '+1 718 555 0123' }, 'phone'],
      [{ email: ' numa@example.ORG' }, 'email'],
    ] as const) {
      expect(await search(rep, input)).toMatchObject([{ clientId: id, numbers: [number] }]);
    }
    expect(await search(rep, { aNumber: 'A 98765433' })).toEqual([]);
  });

  test('by a name they had before, and no more by one that was taken away', async () => {
    const id = await world.client(rep, named('Ottoline Farquharson', 'Ottoline Beckwith'));
    expect(await search(rep, { name: 'Beckwith Ottoline' })).toMatchObject([{ clientId: id }]);
    await world.as(rep, async (tx) => {
      const { facts, version } = await readClient(tx, id);
      await changeClient(tx, {
        clientId: id,
        version,
        facts: { ...facts, ...named('Ottoline Farquharson') },
      });
    });
    expect(await search(rep, { name: 'Ottoline Beckwith' })).toEqual([]);
  });

  test('the same name before one that sounds alike', async () => {
    const alike = await world.client(rep, named('Katarzyna Wisniewska'));
    const same = await another(rep, 'Catarzina Vishnevska');
    const matches = await search(rep, { name: 'Catarzina Vishnevska' });
    expect(matches.map(({ clientId }) => clientId)).toEqual([same, alike]);
  });
});

describe('behind a wall', () => {
  const secret = 'Perpetua Hollingsworth';
  let hidden: string;

  beforeAll(async () => {
    hidden = await world.client(owner, { ...named(secret), aNumbers: [{ entered: 'A 777 000 111' }] });
    await raiseWall(world, { memberId: walled, clientId: hidden });
  });

  test('who may see the client finds them, and who is walled off finds nothing', async () => {
    expect(await search(rep, { name: secret })).toMatchObject([{ clientId: hidden }]);
    expect(await search(walled, { name: secret })).toEqual([]);
    expect(await search(walled, { aNumber: '777000111' })).toEqual([]);
  });

  test.each<[string, SearchInput]>([
    ['name', { name: 'Hollingsworth Perpetua' }],
    ['spelling', { name: 'Perrpetua Holingsworth' }],
    ['number', { aNumber: 'A777000111' }],
  ])('a search before creation by %s says whom to ask and nothing else', async (_, input) => {
    expect(await alreadyThere(walled, input)).toEqual({ matches: [], ask: [owner] });
  });

  test('another name asks nobody', async () => {
    expect(await alreadyThere(walled, { name: 'Perpetua Snodgrass' })).toEqual({ matches: [], ask: [] });
  });

  test('two clients behind the wall look like one', async () => {
    const other = await another(owner, 'Perpetua Mary Hollingsworth');
    await raiseWall(world, { memberId: walled, clientId: other });
    expect(await alreadyThere(walled, { name: secret })).toEqual({ matches: [], ask: [owner] });
  });

  test('hidden clients take no place from those in sight', async () => {
    const seen = await world.client(owner, named('Ignatius Featherstone'));
    for (let i = 0; i < 3; i += 1) {
      const clientId = await another(owner, `Ignatius Featherstone ${'BLM'[i]}avier`);
      await raiseWall(world, { memberId: walled, clientId });
    }
    expect((await search(walled, { name: 'Ignatius Featherstone' })).map(({ clientId }) => clientId)).toEqual(
      [seen],
    );
  });

  test('who is asked may see the client, and is still there: an owner first', async () => {
    const id = await world.client(owner, named('Scholastica Wetherby'));
    await raiseWall(world, { memberId: walled, clientId: id });
    const ask = async () => (await alreadyThere(walled, { name: 'Scholastica Wetherby' })).ask;
    const own = await world.member('representative');
    await world.as(owner, (tx) => openCase(tx, projector, { clientId: id, kind: 'removal', ownerId: own }));
    expect(await ask()).toEqual([own]);
    const leave = "update member set state = 'disabled' where org_id = $1 and id = $2";
    await world.asKeeper((tx) => tx.query(leave, [world.orgId, own]));
    expect(await ask()).toEqual([owner]);
    const second = await world.member('supervisor');
    await raiseWall(world, { memberId: owner, clientId: id });
    expect(await ask()).toEqual([second]);
  });
});
