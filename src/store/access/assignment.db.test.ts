// Assignments: who may be given a matter and until when, and who is named where somebody asks whom to ask.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assignee, assign, listAssignments } from '#store/access/assignment.ts';
import { addToTeam, makeTeam } from '#store/access/team.ts';
import { openCase } from '#store/case/open-case.ts';
import { whomToAsk } from '#store/search/whom-to-ask.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  ana = await world.member('representative');
  ben = await world.member('representative');
  clientId = await world.client(ana);
  caseId = await world.as(ana, async (tx) => {
    return (await openCase(tx, projector, { clientId, kind: 'removal', ownerId: ana })).id;
  });
});
afterAll(() => world.close());

const DAY = 86_400_000;
const give = (to: Assignee, { of = caseId, days }: { of?: string | undefined; days?: number } = {}) =>
  world.as(ana, (tx) =>
    assign(tx, { clientId, caseId: of }, to, days === undefined ? undefined : tx.at + days * DAY),
  );

test.each([
  ['an owner of a client and no case', 'owner', { of: undefined }, 'owner-of-case'],
  ['an owner with an end', 'owner', { days: 30 }, 'owner-without-end'],
  ['an end in the past', 'covering', { days: -1 }, 'time'],
] as const)('%s is refused, and nothing is changed', async (_, as, how, rule) => {
  const given =
    'of' in how
      ? world.as(ana, (tx) => assign(tx, { clientId }, { memberId: ben, as }, undefined))
      : give({ memberId: ben, as }, how);
  await expect(given).rejects.toMatchObject({ code: 'refused', facts: { rule } });
  const standing = await world.as(ana, (tx) => listAssignments(tx, clientId));
  expect(standing.filter(({ memberId }) => memberId === ben)).toEqual([]);
});

test('a new owner takes the place of the one before', async () => {
  await give({ memberId: ben, as: 'owner' });
  const owners = async () =>
    (await world.as(ana, (tx) => listAssignments(tx, clientId)))
      .filter(({ kind }) => kind === 'owner')
      .map(({ memberId }) => memberId);
  expect(await owners()).toEqual([ben]);
  await give({ memberId: ana, as: 'owner' });
  expect(await owners()).toEqual([ana]);
});

test('who is assigned with a team is named before who is only of the organisation', async () => {
  const asking = await world.member('representative');
  const teammate = await world.member('volunteer');
  const hidden = await world.client(ana);
  await world.as(ana, (tx) => openCase(tx, projector, { clientId: hidden, kind: 'removal', ownerId: ana }));
  await world.as(ana, async (tx) => {
    const team = await makeTeam(tx, 'Removal defence');
    await addToTeam(tx, team.id, teammate);
    await assign(tx, { clientId: hidden }, { teamId: team.id }, undefined);
  });
  await raiseWall(world, { memberId: asking, clientId: hidden });
  await raiseWall(world, { memberId: ana, clientId: hidden });
  expect(await world.as(asking, (tx) => whomToAsk(tx, [hidden]))).toEqual([teammate]);
});
