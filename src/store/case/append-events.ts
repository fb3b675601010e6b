// Adds events to a case: the one way by which a history grows after the case was opened.
import type { EventInput } from '#contract/event-input.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Act } from '#core/case/decide.ts';
import { type FollowUp, followUps } from '#core/case/follow-ups.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Projector } from '#core/case/projection.ts';
import { type LoadedCase, loadCase } from '#store/case/load-case.ts';
import { type Recorded, recordEvents } from '#store/case/record-events.ts';
import type { Tx } from '#store/database/database.ts';

/** Told in the same transaction what was recorded, and what work it opens. */
export type AfterAppend = (
  tx: Tx,
  added: {
    caseId: string;
    clientId: string;
    events: readonly HistoryEvent[];
    followUps: readonly FollowUp[];
  },
) => Promise<void>;

export type Append = {
  caseId: string;
  /** The version that was read; without one, what comes last comes last. */
  expectedVersion?: number;
  events: readonly EventInput[] | ((loaded: LoadedCase) => readonly EventInput[]);
  /** `append` records no check, opening or closing: those have acts of their own. */
  act?: Act;
  afterAppend?: AfterAppend;
};

/**
 * Records events in the history of a case, with the read models, in this transaction. Throws `not-found` where the case is
 * not in sight, `stale` where it has another version (`facts.version`), `malformed-request` and `refused` with
 * `facts.faults`. With an expected version a second try of what was already recorded is stale, and records nothing.
 */
export async function appendEvents(
  tx: Tx,
  projector: Projector,
  { caseId, expectedVersion, events: given, act = 'append', afterAppend }: Append,
): Promise<Recorded & { clientId: string }> {
  const loaded = await loadCase(tx, caseId, { lock: true });
  requireVersion(loaded, expectedVersion);
  const inputs = typeof given === 'function' ? given(loaded) : given;
  const { loaded: after, ...recorded } = await recordEvents(tx, projector, { loaded, inputs, act });
  const { clientId } = loaded;
  if (afterAppend) {
    const before = loaded.history.events;
    const events = after.history.events.slice(before.length);
    const opened = events.flatMap((event, i) => followUps(event, [...before, ...events.slice(0, i)]));
    await afterAppend(tx, { caseId, clientId, events, followUps: opened });
  }
  return { ...recorded, clientId };
}

/** Throws `stale` unless the case has the version that was read. */
export function requireVersion({ version }: LoadedCase, expected: number | undefined): void {
  if (expected !== undefined && expected !== version) throw new ProblemError('stale', undefined, { version });
}
