// Event types: voluntary departure, removal and custody after an order, habeas corpus and other federal cases.
import {
  code,
  count,
  date,
  type EventShape,
  flag,
  optional,
  ref,
  token,
} from '#contract/vocabulary/field.ts';

export const DEPARTURE = {
  'administrative-removal-noticed': {
    title: { en: 'Administrative removal noticed', es: 'Aviso de expulsión administrativa' },
    help: {
      en: 'A notice of intent under section 238(b) was served.',
      es: 'Se notificó un aviso de intención según la sección 238(b).',
    },
    fields: { service: code(['mail', 'personal']) },
  },
  'voluntary-departure-granted': {
    title: { en: 'Voluntary departure granted', es: 'Salida voluntaria concedida' },
    help: {
      en: 'Give the date or the days that the order names. The alternate order is a decision of the same day.',
      es: 'Indique la fecha o los días que fija la orden. La orden alternativa es una decisión del mismo día.',
    },
    fields: {
      kind: code(['pre-conclusion', 'post-conclusion']),
      by: optional(code(['dhs', 'immigration-judge', 'board'])),
      until: optional(date),
      days: optional(count),
    },
  },
  'voluntary-departure-extended': {
    title: { en: 'Voluntary departure extended', es: 'Salida voluntaria prorrogada' },
    help: { en: 'The new last day.', es: 'El nuevo último día.' },
    fields: { until: date },
  },
  'voluntary-departure-bond-posted': {
    title: { en: 'Voluntary departure bond posted', es: 'Fianza de salida voluntaria pagada' },
    help: { en: 'The day it was posted with DHS.', es: 'El día en que se pagó ante DHS.' },
    fields: {},
  },
  'departure-confirmed': {
    title: { en: 'Departure confirmed', es: 'Salida confirmada' },
    help: {
      en: 'The government confirmed that the client left.',
      es: 'El gobierno confirmó que el cliente salió.',
    },
    fields: {},
  },
  'supervision-ordered': {
    title: { en: 'Order of supervision', es: 'Orden de supervisión' },
    help: {
      en: 'Release under supervision after an order.',
      es: 'Libertad bajo supervisión después de una orden.',
    },
    fields: {},
  },
  'removal-period-extended': {
    title: { en: 'Removal period extended', es: 'Período de expulsión prorrogado' },
    help: { en: 'ICE gave notice that the period is extended.', es: 'ICE avisó que el período se prorroga.' },
    fields: {},
  },
  'custody-review-held': {
    title: { en: 'Post-order custody review', es: 'Revisión de la detención tras la orden' },
    help: { en: 'Which of the reviews was held.', es: 'Cuál de las revisiones se hizo.' },
    fields: { kind: code(['ninety-day', 'headquarters', 'annual']) },
  },
  'third-country-removal-noticed': {
    title: { en: 'Removal to a third country noticed', es: 'Aviso de expulsión a un tercer país' },
    help: {
      en: 'ICE gave notice of removal to a country that the order does not name.',
      es: 'ICE avisó de la expulsión a un país que la orden no nombra.',
    },
    fields: { exigent: optional(flag) },
    timed: true,
  },
} satisfies Record<string, EventShape>;

export const FEDERAL_COURT = {
  'habeas-filed': {
    title: { en: 'Habeas petition filed', es: 'Petición de hábeas corpus presentada' },
    help: { en: 'With a district court.', es: 'Ante un tribunal de distrito.' },
    fields: { district: token },
  },
  'habeas-ordered': {
    title: { en: 'Habeas order issued', es: 'Orden de hábeas corpus' },
    help: {
      en: 'What the court ordered, and the date it names.',
      es: 'Lo que ordenó el tribunal y la fecha que fija.',
    },
    fields: { kind: code(['show-cause', 'hearing', 'release', 'denied']), dueOn: optional(date) },
  },
  'habeas-returned': {
    title: { en: 'Habeas return filed', es: 'Respuesta al hábeas corpus presentada' },
    help: {
      en: 'The government answered the order to show cause.',
      es: 'El gobierno respondió a la orden de justificación.',
    },
    fields: {},
  },
  'judgment-entered': {
    title: { en: 'Judgment entered', es: 'Sentencia registrada' },
    help: { en: 'The final judgment of a federal court.', es: 'La sentencia final de un tribunal federal.' },
    fields: { court: token },
  },
  'claim-accrued': {
    title: { en: 'Claim accrued', es: 'Nacimiento de la reclamación' },
    help: {
      en: 'The day from which the time to sue or claim runs.',
      es: 'El día desde el que corre el plazo para demandar o reclamar.',
    },
    fields: { kind: code(['ftca', 'apa']) },
  },
  'claim-denied': {
    title: { en: 'Claim denied', es: 'Reclamación denegada' },
    help: { en: 'The agency mailed its final denial.', es: 'La agencia envió su denegación final.' },
    fields: { kind: code(['ftca']), of: optional(ref) },
  },
  'claim-presented': {
    title: { en: 'Claim presented to the agency', es: 'Reclamación presentada a la agencia' },
    help: {
      en: 'The day the agency received the administrative claim.',
      es: 'El día en que la agencia recibió la reclamación administrativa.',
    },
    fields: { kind: code(['ftca']), of: optional(ref) },
  },
  'suit-filed': {
    title: { en: 'Suit filed', es: 'Demanda presentada' },
    help: {
      en: 'With a federal court, other than a petition for review or habeas. Of a tort claim, it follows the denial.',
      es: 'Ante un tribunal federal, salvo petición de revisión o hábeas corpus. En un reclamo por daños, sigue a la denegación.',
    },
    fields: { kind: code(['ftca', 'apa', 'other']), court: token, of: optional(ref) },
  },
  'fees-requested': {
    title: { en: "Attorney's fees requested", es: 'Honorarios solicitados' },
    help: {
      en: 'The application for fees from the government was filed.',
      es: 'Se presentó la solicitud de honorarios al gobierno.',
    },
    fields: { court: token },
  },
} satisfies Record<string, EventShape>;
