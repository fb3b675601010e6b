// Fields that follow from an event and its neighbours: who may still appeal, and whose appeal a decision answers.
import type { FieldValue, HistoryEvent } from '#core/case/history.ts';

type Lookup = (id: FieldValue | undefined) => HistoryEvent | undefined;

/**
 * The event with the field that rules read beside what was recorded: `appealable` (none, respondent, dhs, both) on an
 * immigration judge's decision, `respondentsAppeal` on a decision of the Board or the Attorney General.
 */
export function withDerivedField(
  event: HistoryEvent,
  events: readonly HistoryEvent[],
  byId: Lookup,
): HistoryEvent {
  const { data } = event;
  if (event.type === 'decision-issued') {
    if (data['by'] === 'immigration-judge') return withField(event, 'appealable', whoMayAppeal(data));
    if (data['by'] === 'board' || data['by'] === 'attorney-general') {
      return withField(event, 'respondentsAppeal', isRespondentsAppeal(event, events, byId));
    }
  }
  return event;
}

function withField(event: HistoryEvent, field: string, value: FieldValue): HistoryEvent {
  return { ...event, data: { ...event.data, [field]: value } };
}

/**
 * Who may still appeal a judge's decision to the Board (8 CFR 1003.38, 1003.39): no one an order in absentia, DHS alone
 * relief or termination, both parties the rest, each unless it waived. A waiver of the respondent's appeal of a removal
 * order leaves no one, unless DHS is recorded as not having waived.
 */
function whoMayAppeal(data: HistoryEvent['data']): 'none' | 'respondent' | 'dhs' | 'both' {
  if (data['inAbsentia'] === true) return 'none';
  const decision = data['decision'];
  const inRespondentsFavour = decision === 'relief' || decision === 'termination';
  const mixed = decision === 'withholding' || decision === 'voluntary-departure';
  const respondent = !inRespondentsFavour && data['appealWaived'] !== true;
  const dhsWaived = data['dhsAppealWaived'];
  const dhs =
    inRespondentsFavour || mixed
      ? dhsWaived !== true
      : dhsWaived === false || (respondent && dhsWaived !== true);
  if (respondent) return dhs ? 'both' : 'respondent';
  return dhs ? 'dhs' : 'none';
}

/** Whether the appeal a decision of the Board or Attorney General answers was (also) the respondent's. Yes if none is on file. */
function isRespondentsAppeal(decision: HistoryEvent, events: readonly HistoryEvent[], byId: Lookup): boolean {
  const of = byId(decision.data['of']);
  const isDhs = ({ data }: HistoryEvent): boolean => data['by'] === 'dhs';
  if (of?.type === 'appeal-filed') return !isDhs(of);
  const appeals = events.filter(
    (event) =>
      event.type === 'appeal-filed' &&
      event.data['to'] === 'board' &&
      event.on <= decision.on &&
      byId(event.data['of'])?.type !== 'bond-decided' &&
      (of === undefined || byId(event.data['of'])?.id === of.id),
  );
  return appeals.length === 0 || !appeals.every(isDhs);
}
