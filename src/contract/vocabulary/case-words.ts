// Words in English and Spanish for what is derived from a history: the stage of a case, custody, the state of a hearing.
import type { CustodyState } from '#core/case/custody-episodes.ts';
import type { HearingState } from '#core/case/hearings.ts';
import type { Stage } from '#core/case/stage.ts';
import type { Text } from '#core/clock/rule.ts';

export const STAGE_WORDS: Readonly<Record<Stage, Text>> = {
  'before-filing': { en: 'Before filing', es: 'Antes de presentar' },
  charged: { en: 'Notice to Appear served', es: 'NTA entregada' },
  pending: { en: 'Pending with the agency', es: 'En trámite ante la agencia' },
  'evidence-requested': { en: 'Evidence requested', es: 'Pruebas solicitadas' },
  'in-proceedings': { en: 'Before the immigration judge', es: 'Ante el juez de inmigración' },
  decided: { en: 'Decided', es: 'Decidido' },
  'voluntary-departure': { en: 'Voluntary departure', es: 'Salida voluntaria' },
  'on-appeal': { en: 'On appeal', es: 'En apelación' },
  'in-federal-court': { en: 'In federal court', es: 'Ante un tribunal federal' },
  'order-final': { en: 'Order of removal final', es: 'Orden de expulsión firme' },
  departed: { en: 'Departed', es: 'Salió del país' },
};

export const CUSTODY_WORDS: Readonly<Record<CustodyState, Text>> = {
  detained: { en: 'Detained', es: 'Detenido' },
  'not-detained': { en: 'Not detained', es: 'No detenido' },
  'not-recorded': { en: 'Custody not recorded', es: 'Detención sin registrar' },
};

export const HEARING_STATE_WORDS: Readonly<Record<HearingState, Text>> = {
  scheduled: { en: 'Scheduled', es: 'Fijada' },
  unreported: { en: 'Past, result not on file', es: 'Pasada, sin resultado registrado' },
  held: { en: 'Held', es: 'Celebrada' },
  adjourned: { en: 'Adjourned', es: 'Aplazada' },
};
