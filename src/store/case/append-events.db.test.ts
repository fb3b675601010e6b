// Recording in a case: what is kept, what is refused, and what two writers at once get.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendEvents } from '#store/case/append-events.ts';
import { openCase } from '#store/case/open-case.ts';
import { readCase } from '#store/case/read-case.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';

let world: CaseWorld;
let counsel: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  counsel = await world.member('representative');
});
afterAll(() => world.close());

async function newCase() {
  const clientId = await world.client(counsel);
  return world.as(counsel, (tx) => openCase(tx, projector, { clientId, kind: 'removal', court: 'NYC' }));
}

describe('appending events', () => {
  test('derives stage, clocks and hearings at once', async () => {
    const { id, version } = await newCase();
    const appended = await world.as(counsel, (tx) =>
      appendEvents(tx, projector, {
        caseId: id,
        expectedVersion: version,
        events: [
          { type: 'arrived', on: '2026-03-02' },
          { type: 'notice-to-appear-served', on: '2026-04-01', data: { manner: 'personal' } },
          { type: 'notice-to-appear-filed', on: '2026-04-20', data: { court: 'NYC' } },
          {
            type: 'hearing-scheduled',
            on: '2026-05-01',
            data: { hearingId: 'first', kind: 'master', startsAt: '2026-12-15T09:00:00', court: 'NYC' },
          },
        ],
      }),
    );
    expect(appended).toMatchObject({ version: 5, warnings: [] });
    const { projection } = await world.as(counsel, (tx) => readCase(tx, projector, { caseId: id }));
    expect(projection).toMatchObject({ stage: 'in-proceedings', court: 'NYC' });
    expect(projection.hearings).toMatchObject([{ state: 'scheduled', kind: 'master' }]);
    expect(projection.clocks.map(({ clock }) => clock.rule)).toContain('asylum-one-year');
  });
});
