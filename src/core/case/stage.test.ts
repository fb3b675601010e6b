// The stage of a case after its events, as a court or agency would say where it stands.
import { describe, expect, test } from 'vitest';
import { type Day, dayOf } from '#core/calendar/day.ts';
import type { CaseKind, HistoryEvent } from '#core/case/history.ts';
import { type Stage, stageOf } from '#core/case/stage.ts';
import { prepareTimeline } from '#core/case/timeline.ts';

type Told = [type: string, data?: HistoryEvent['data'], id?: string];

/** One event a day from 1 March 2026 on. */
const told = (events: readonly Told[]): HistoryEvent[] =>
  events.map(([type, data = {}, id], i) => ({
    id: id ?? `e${i + 1}`,
    type,
    on: (dayOf(2026, 3, 1) + i) as Day,
    data,
  }));

function stageAfter(kind: CaseKind, events: readonly Told[], finals: readonly Told[] = []): Stage {
  const timeline = prepareTimeline({ kind, events: told(events) }, dayOf(2026, 12, 1));
  const last = timeline.events.at(-1)?.on as Day;
  return stageOf(
    timeline,
    told(finals).map((final) => ({ ...final, on: last })),
  );
}

const SERVED: Told = ['notice-to-appear-served', { manner: 'personal' }];
const FILED: Told = ['notice-to-appear-filed', { court: 'NYC' }];
const ORDER: Told = ['decision-issued', { by: 'immigration-judge', decision: 'removal' }, 'order'];
const APPEAL: Told = ['appeal-filed', { to: 'board', by: 'respondent', of: 'order' }, 'appeal'];
const I130: Told = ['application-filed', { form: 'I-130', with: 'uscis' }, 'petition'];

describe('a removal case', () => {
  test.each<[string, Told[], Stage]>([
    ['nothing filed', [['arrived']], 'before-filing'],
    ['a notice served', [SERVED], 'charged'],
    ['a notice filed', [SERVED, FILED], 'in-proceedings'],
    [
      'a hearing set, the filing not on file',
      [['hearing-scheduled', { kind: 'master', hearingId: 'h' }]],
      'in-proceedings',
    ],
    ['a bond hearing only', [['hearing-scheduled', { kind: 'bond', hearingId: 'h' }]], 'before-filing'],
    ['an order', [FILED, ORDER], 'decided'],
    ['an appeal', [FILED, ORDER, APPEAL], 'on-appeal'],
    ['an appeal withdrawn', [FILED, ORDER, APPEAL, ['filing-withdrawn', { of: 'appeal' }]], 'decided'],
    [
      'an appeal of a bond order',
      [
        FILED,
        ['bond-decided', { by: 'immigration-judge', decision: 'denied' }, 'bond'],
        ['appeal-filed', { to: 'board', by: 'respondent', of: 'bond' }],
      ],
      'in-proceedings',
    ],
    [
      'a remand by the Board',
      [FILED, ORDER, APPEAL, ['decision-issued', { by: 'board', decision: 'remanded' }]],
      'in-proceedings',
    ],
    [
      'a dismissal',
      [FILED, ORDER, APPEAL, ['decision-issued', { by: 'board', decision: 'dismissal' }]],
      'decided',
    ],
    [
      'a petition for review',
      [FILED, ORDER, ['petition-for-review-filed', { court: 'ca2' }]],
      'in-federal-court',
    ],
    [
      'a remand by the court of appeals',
      [
        FILED,
        ['petition-for-review-filed', { court: 'ca2' }],
        ['decision-issued', { by: 'court-of-appeals', decision: 'remanded' }],
      ],
      'on-appeal',
    ],
    [
      'reopening',
      [FILED, ORDER, ['motion-decided', { kind: 'reopen', by: 'immigration-judge', decision: 'granted' }]],
      'in-proceedings',
    ],
    [
      'a denied motion',
      [FILED, ORDER, ['motion-decided', { kind: 'reopen', by: 'immigration-judge', decision: 'denied' }]],
      'decided',
    ],
    ['an application to USCIS meanwhile', [FILED, I130], 'in-proceedings'],
    ['removal', [FILED, ORDER, ['custody-ended', { reason: 'removed' }]], 'departed'],
    ['release', [FILED, ['custody-ended', { reason: 'released' }]], 'in-proceedings'],
  ])('%s', (_, events, stage) => {
    expect(stageAfter('removal', events)).toBe(stage);
  });

  test('voluntary departure and its alternate order stand for the first, whatever their order', () => {
    const on = dayOf(2026, 4, 1);
    const grant = { type: 'voluntary-departure-granted', on, data: { kind: 'post-conclusion' } };
    const order = { type: 'decision-issued', on, data: { by: 'immigration-judge', decision: 'removal' } };
    for (const ids of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const events = [grant, order].map((event, i) => ({ ...event, id: ids[i] as string }));
      const timeline = prepareTimeline({ kind: 'removal', events }, on);
      expect(stageOf(timeline, [])).toBe('voluntary-departure');
    }
  });

  test.each<[string, Told[], Stage]>([
    ['after the order', [FILED, ORDER], 'order-final'],
    ['after the Board', [FILED, ORDER, APPEAL], 'order-final'],
    [
      'while a court has it',
      [FILED, ORDER, ['petition-for-review-filed', { court: 'ca2' }]],
      'in-federal-court',
    ],
  ])('a final order %s', (_, events, stage) => {
    expect(stageAfter('removal', events, [['order-final', { order: 'order' }]])).toBe(stage);
  });
});

describe('other cases', () => {
  test.each<[CaseKind, string, Told[], Stage]>([
    ['application', 'filed', [I130], 'pending'],
    [
      'application',
      'asked for evidence',
      [I130, ['evidence-requested', { form: 'I-130', service: 'mail' }, 'rfe']],
      'evidence-requested',
    ],
    [
      'application',
      'answered',
      [
        I130,
        ['evidence-requested', { form: 'I-130', service: 'mail' }, 'rfe'],
        ['response-filed', { to: 'rfe' }],
      ],
      'pending',
    ],
    [
      'application',
      'denied',
      [I130, ['denial-issued', { form: 'I-130', service: 'mail' }, 'denial']],
      'decided',
    ],
    [
      'application',
      'appealed',
      [
        I130,
        ['denial-issued', { form: 'I-130', service: 'mail' }, 'denial'],
        ['appeal-filed', { to: 'aao', by: 'client', of: 'denial' }],
      ],
      'on-appeal',
    ],
    ['records-request', 'sent', [['records-requested', { custodian: 'uscis' }]], 'pending'],
    [
      'records-request',
      'answered',
      [
        ['records-requested', { custodian: 'uscis' }],
        ['records-answered', { custodian: 'uscis', result: 'full' }],
      ],
      'decided',
    ],
    ['custody', 'bond asked for', [['bond-requested']], 'in-proceedings'],
    [
      'custody',
      'bond decided',
      [['bond-requested'], ['bond-decided', { by: 'immigration-judge', decision: 'granted' }, 'bond']],
      'decided',
    ],
    [
      'custody',
      'bond appealed',
      [
        ['bond-decided', { by: 'immigration-judge', decision: 'granted' }, 'bond'],
        ['appeal-filed', { to: 'board', by: 'dhs', of: 'bond' }],
      ],
      'on-appeal',
    ],
    ['habeas', 'filed', [['habeas-filed', { district: 'nysd' }]], 'in-federal-court'],
    [
      'habeas',
      'granted',
      [
        ['habeas-filed', { district: 'nysd' }],
        ['habeas-ordered', { kind: 'release' }],
      ],
      'decided',
    ],
    [
      'removal',
      'records asked for beside it',
      [FILED, ['records-requested', { custodian: 'uscis' }]],
      'in-proceedings',
    ],
  ])('%s: %s', (kind, _, events, stage) => {
    expect(stageAfter(kind, events)).toBe(stage);
  });
});
