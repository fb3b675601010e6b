// Checks of government systems: the last of each, and by when the next is due because dates there move without notice.
import { addDays, type Day } from '#core/calendar/day.ts';
import type { Stage } from '#core/case/stage.ts';
import type { Timeline } from '#core/case/timeline.ts';

/**
 * After how many days an answer is stale: a practice, no rule of law. Hearings were found advanced by weeks only by who
 * looked; a detained client is moved within days.
 */
export const CHECK_EVERY_DAYS = {
  'eoir-portal': 14,
  'ice-locator': 7,
  'uscis-status': 30,
  'foia-portal': 30,
} as const;
export type CheckedSystem = keyof typeof CHECK_EVERY_DAYS;

export type LastCheck = { system: string; on: Day; result: string };

/** The last check of each system, in the order of their names. */
export function lastChecks(timeline: Timeline): LastCheck[] {
  const last = new Map<string, LastCheck>();
  for (const { on, data } of timeline.ofType('check-made')) {
    const system = String(data['system']);
    last.set(system, { system, on, result: String(data['result']) });
  }
  return [...last.values()].sort((a, b) => (a.system < b.system ? -1 : 1));
}

/**
 * The day by which the next check is due; undefined where the case lies with no body that has a system to look into.
 * Counted from the last check of the system, else from the first event on file.
 */
export function checkDueOn(timeline: Timeline, stage: Stage, detained: boolean): Day | undefined {
  const first = timeline.events[0]?.on;
  if (first === undefined) return undefined;
  const checks = lastChecks(timeline);
  const due = expectedSystems(timeline, stage, detained).map((system) =>
    addDays(checks.find((check) => check.system === system)?.on ?? first, CHECK_EVERY_DAYS[system]),
  );
  return due.length === 0 ? undefined : (Math.min(...due) as Day);
}

function expectedSystems({ history }: Timeline, stage: Stage, detained: boolean): CheckedSystem[] {
  const systems: CheckedSystem[] = [];
  const pending = stage === 'pending' || stage === 'evidence-requested';
  if (
    stage === 'charged' ||
    stage === 'in-proceedings' ||
    (stage === 'on-appeal' && history.kind === 'removal')
  )
    systems.push('eoir-portal');
  if (pending) systems.push(history.kind === 'records-request' ? 'foia-portal' : 'uscis-status');
  if (detained) systems.push('ice-locator');
  return systems;
}
