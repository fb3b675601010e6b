// Reads a case on both axes of time: what had happened by a day, as far as it was known at a moment.
import { type Day, formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import { definite } from '#core/definite.ts';
import { type CaseLinks, linksOf } from '#store/case/case-links.ts';
import { type LoadedCase, loadCase } from '#store/case/load-case.ts';
import type { Tx } from '#store/database/database.ts';

export type Axes = {
  caseId: string;
  /** Today where the case is (or, with `knownAt`, the day of then), if absent. */
  asOf?: Day;
  /** Milliseconds since 1970-01-01T00:00Z; now, if absent. */
  knownAt?: number;
};

export type ReadHistory = { loaded: LoadedCase; asOf: Day };

export type CaseView = ReadHistory & {
  projection: CaseProjection;
  links: CaseLinks;
  ownerId?: string;
  /** YYYY-MM-DD: notes of contacts count where nothing but now is asked about. */
  lastContactOn?: string;
};

/** The case with its history, and the day to look from. Throws `not-found` as `loadCase`. */
export async function readHistory(tx: Tx, { caseId, asOf, knownAt }: Axes): Promise<ReadHistory> {
  const loaded = await loadCase(tx, caseId, knownAt === undefined ? {} : { knownAt });
  const zone = loaded.facts.timeZone ?? DEFAULT_ZONE;
  return { loaded, asOf: asOf ?? momentAt(zone, knownAt ?? tx.at).day };
}

/** The case with what is derived from its history for a day. Who answers for it, and what it is linked with, is of now. */
export async function readCase(tx: Tx, projector: Projector, axes: Axes): Promise<CaseView> {
  const [read, links, [summary]] = await Promise.all([
    readHistory(tx, axes),
    linksOf(tx, axes.caseId),
    tx.query<{ owner_id: string | null; last_contact_on: string | null }>(
      'select owner_id, last_contact_on::text from case_summary where org_id = $1 and case_id = $2',
      [tx.actor.orgId, axes.caseId],
    ),
  ]);
  const projection = projector.project(read.loaded.history, read.asOf);
  const isNow = axes.asOf === undefined && axes.knownAt === undefined;
  const told = projection.lastContactOn;
  return {
    ...{ ...read, projection, links },
    ...definite({
      ownerId: summary?.owner_id,
      lastContactOn: isNow ? summary?.last_contact_on : told && formatDay(told),
    }),
  };
}
