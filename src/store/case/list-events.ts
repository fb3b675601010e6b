// The history of a case as it was recorded, corrections beside what they replace.
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { formatDay } from '#core/calendar/day.ts';
import { type Axes, readHistory } from '#store/case/read-case.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

export type RecordedEvent = Required<Pick<CaseFileEvent, 'id' | 'type' | 'on' | 'data' | 'recordedBy'>> &
  Pick<CaseFileEvent, 'at' | 'source' | 'corrects'> & {
    seq: number;
    /** RFC 3339. */
    recordedAt: string;
    /** The event that replaced it, as far as was known then. */
    correctedBy?: string;
  };

/** A page of the events of a case, in the order of recording. Throws `not-found` as `loadCase`. */
export async function listEvents(
  tx: Tx,
  { limit, after, ...axes }: Omit<Axes, 'asOf'> & PageQuery,
): Promise<Page<RecordedEvent> & { clientId: string }> {
  const { loaded } = await readHistory(tx, axes);
  const { events, history, clientId } = loaded;
  const correctedBy = new Map(events.map(({ id, body }) => [body.corrects, id]));
  const days = new Map(history.events.map(({ id, on }) => [id, formatDay(on)]));
  const [mark = 0] = readMark(after, ['number']) ?? [];
  const from = events.filter(({ seq }) => seq > Number(mark)).slice(0, limit + 1);
  const { rows, next } = pageOfRows(from, limit, ({ seq }) => [seq]);
  const items = rows.map(({ id, seq, body, recordedAt, recordedBy }): RecordedEvent => {
    const { moments: _, type, data = {}, ...written } = body;
    const replacedBy = correctedBy.get(id);
    return {
      ...written,
      ...{ id, seq, type, data, recordedBy },
      on: days.get(id) as string,
      recordedAt: new Date(recordedAt).toISOString(),
      ...(replacedBy !== undefined && { correctedBy: replacedBy }),
    };
  });
  return { items, clientId, ...(next !== undefined && { next }) };
}
