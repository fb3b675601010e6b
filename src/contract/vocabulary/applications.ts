// Event types: applications and their decisions, the asylum clock, fear screenings.
import { code, type EventShape, optional, ref } from '#contract/vocabulary/field.ts';
import { CLASSES, FORMS } from '#contract/vocabulary/forms.ts';

const classOf = optional({ ...code(CLASSES), names: 'permit-category' });
const via = optional(code(['paper', 'electronic']));
const fee = optional(code(['paid', 'waiver-requested', 'exempt']));
const fearKind = code(['credible', 'reasonable']);

export const FILINGS = {
  'application-planned': {
    title: { en: 'Application planned', es: 'Solicitud prevista' },
    help: {
      en: 'Relief that is being prepared: its clocks appear only then.',
      es: 'Alivio migratorio en preparación: solo entonces aparecen sus plazos.',
    },
    fields: { form: code(FORMS), class: classOf },
  },
  'application-filed': {
    title: { en: 'Application filed', es: 'Solicitud presentada' },
    help: {
      en: 'The day it was received; the day submitted, if electronic.',
      es: 'El día en que se recibió; el día del envío, si fue electrónica.',
    },
    fields: { form: code(FORMS), class: classOf, with: code(['court', 'uscis']), via, fee },
  },
  'application-accepted': {
    title: { en: 'Filing accepted', es: 'Presentación aceptada' },
    help: {
      en: 'A receipt or an acceptance of a filing.',
      es: 'Un recibo o la aceptación de una presentación.',
    },
    fields: { filingId: ref },
  },
  'filing-rejected': {
    title: { en: 'Filing rejected', es: 'Presentación rechazada' },
    help: {
      en: 'It undoes the filing wholly: the clock runs again.',
      es: 'Anula por completo la presentación: el plazo vuelve a correr.',
    },
    fields: { filingId: ref },
  },
  'filing-withdrawn': {
    title: { en: 'Filing withdrawn', es: 'Presentación retirada' },
    help: {
      en: 'An application, appeal or motion was withdrawn.',
      es: 'Se retiró una solicitud, apelación o moción.',
    },
    fields: { of: ref },
  },
  'fee-waiver-denied': {
    title: { en: 'Fee waiver denied', es: 'Exención de tarifa denegada' },
    help: { en: 'For the filing it refers to.', es: 'Para la presentación a la que se refiere.' },
    fields: { filingId: ref },
  },
  'fee-paid': {
    title: { en: 'Fee paid', es: 'Tarifa pagada' },
    help: {
      en: 'For the filing or notice it refers to.',
      es: 'Por la presentación o el aviso al que se refiere.',
    },
    fields: { of: ref },
  },
  'annual-fee-noticed': {
    title: { en: 'Annual asylum fee noticed', es: 'Aviso de la tarifa anual de asilo' },
    help: { en: 'The day of the notice that asks for the fee.', es: 'El día del aviso que exige la tarifa.' },
    fields: { of: optional(ref) },
  },
  'biometrics-taken': {
    title: { en: 'Biometrics taken', es: 'Toma de datos biométricos' },
    help: { en: 'The appointment was kept.', es: 'Se acudió a la cita.' },
    fields: {},
  },
  'interview-held': {
    title: { en: 'Interview held', es: 'Entrevista celebrada' },
    help: {
      en: 'The interview or examination on a form.',
      es: 'La entrevista o el examen sobre un formulario.',
    },
    fields: { form: code(FORMS) },
  },
  'application-decided': {
    title: { en: 'Application decided', es: 'Solicitud resuelta' },
    help: {
      en: 'One for each application, also where one order decides several.',
      es: 'Uno por cada solicitud, aunque una sola orden resuelva varias.',
    },
    fields: {
      form: code(FORMS),
      by: code(['uscis', 'asylum-officer', 'immigration-judge', 'board']),
      decision: code(['granted', 'denied', 'referred', 'dismissed', 'abandoned']),
      of: optional(ref),
    },
  },
} satisfies Record<string, EventShape>;

export const ASYLUM_CLOCK = {
  'asylum-clock-stopped': {
    title: { en: 'Asylum clock stopped', es: 'Reloj de asilo detenido' },
    help: {
      en: 'Only what the court or USCIS recorded. The day itself still counts.',
      es: 'Solo lo que registró el tribunal o USCIS. El propio día aún cuenta.',
    },
    fields: {
      reason: code([
        'applicant-continuance',
        'applicant-absent',
        'biometrics-missed',
        'late-evidence',
        'transfer-request',
        'expedited-declined',
        'withdrawn',
        'abandoned',
        'untimely',
        'other',
      ]),
    },
  },
  'asylum-clock-restarted': {
    title: { en: 'Asylum clock restarted', es: 'Reloj de asilo reanudado' },
    help: { en: 'The day itself is day 0.', es: 'El propio día es el día 0.' },
    fields: { reason: code(['hearing', 'interview', 'appearance', 'remand', 'other']) },
  },
} satisfies Record<string, EventShape>;

export const FEAR = {
  'fear-referred': {
    title: { en: 'Referred for a fear screening', es: 'Remisión por temor' },
    help: {
      en: 'To an asylum officer, or to a judge for review.',
      es: 'A un oficial de asilo, o a un juez para revisión.',
    },
    fields: { kind: fearKind, to: code(['asylum-officer', 'immigration-judge']) },
  },
  'fear-interview-held': {
    title: { en: 'Fear interview held', es: 'Entrevista de temor celebrada' },
    help: { en: 'The interview with the asylum officer.', es: 'La entrevista con el oficial de asilo.' },
    fields: { kind: fearKind },
  },
  'fear-decision-issued': {
    title: { en: 'Fear decision issued', es: 'Decisión sobre el temor' },
    help: { en: 'What the asylum officer found.', es: 'Lo que determinó el oficial de asilo.' },
    fields: { kind: fearKind, positive: { kind: 'flag' } },
  },
  'fear-review-requested': {
    title: { en: 'Review of a fear decision requested', es: 'Revisión de la decisión de temor solicitada' },
    help: {
      en: 'Review by an immigration judge was asked for.',
      es: 'Se pidió la revisión por un juez de inmigración.',
    },
    fields: { kind: fearKind },
  },
  'fear-review-decided': {
    title: { en: 'Review of a fear decision decided', es: 'Revisión de la decisión de temor resuelta' },
    help: {
      en: 'The judge affirmed or vacated the finding.',
      es: 'El juez confirmó o revocó la determinación.',
    },
    fields: { kind: fearKind, result: code(['affirmed', 'vacated']) },
  },
} satisfies Record<string, EventShape>;
