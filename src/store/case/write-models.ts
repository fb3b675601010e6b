// Puts the read models of a case in the place of those before.
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import { type CodeBook, keepWords, openCodeBook } from '#store/case/code-book.ts';
import type { LoadedCase } from '#store/case/load-case.ts';
import { type ModelRows, modelRows } from '#store/case/model-rows.ts';
import { writeDifference, writeWhole } from '#store/case/write-rows.ts';
import type { Tx } from '#store/database/database.ts';

/**
 * Projects a case as of today where it is and writes the rows. `before`: the case as it was loaded in this transaction,
 * when events are added to it: what its history gave is what stands there, so that only the difference is written.
 */
export async function writeModels(
  tx: Tx,
  projector: Projector,
  loaded: LoadedCase,
  before?: LoadedCase,
): Promise<CaseProjection> {
  const projection = projector.project(loaded.history, loaded.today);
  const book = await openCodeBook(tx);
  const courts = projection.hearings.map(({ court }) => court);
  const zones = projection.hearings.map(({ startsAt }) => startsAt.zone);
  await Promise.all([
    keepWords(tx, book, 'court', projection.court === undefined ? courts : [...courts, projection.court]),
    keepWords(tx, book, 'zone', zones),
  ]);
  const rows = rowsOf(projection, loaded, book);
  const standing = before && standingRows(projector, before, book);
  if (before?.models && standing && standing.summary.told_on === rows.summary.told_on) {
    await writeDifference(tx, loaded, { before: standing, after: rows, ownerId: before.models.ownerId });
  } else {
    await writeWhole(tx, loaded, rows, { law: projector.law, note: book.code('entry-kind', 'note') });
  }
  return projection;
}

/** The rows that are there, where the same law derived them from the same history and facts. */
function standingRows(projector: Projector, before: LoadedCase, book: CodeBook): ModelRows | undefined {
  const { models, version, clientVersion, history } = before;
  if (models?.law !== projector.law) return undefined;
  if (models.version !== version || models.clientVersion !== clientVersion) return undefined;
  return rowsOf(projector.project(history, models.asOf), before, book);
}

function rowsOf(projection: CaseProjection, { facts }: LoadedCase, book: CodeBook): ModelRows {
  const { kind, timeZone: zone = DEFAULT_ZONE } = facts;
  return modelRows(projection, { kind, zone, book });
}
