// Event types: the Notice to Appear, hearings, addresses and representation.
import {
  code,
  date,
  type EventShape,
  flag,
  hearing,
  instant,
  optional,
  token,
} from '#contract/vocabulary/field.ts';
import { FORMS } from '#contract/vocabulary/forms.ts';

export const PROCEEDINGS = {
  'notice-to-appear-served': {
    title: { en: 'Notice to Appear served', es: 'Notificación de Comparecencia (NTA) entregada' },
    help: {
      en: 'The day it was handed over; the mailing day, if mailed.',
      es: 'El día en que se entregó; el día del envío, si fue por correo.',
    },
    fields: {
      manner: code(['personal', 'mail', 'electronic']),
      hearingNamed: optional(flag),
      chargedAs: optional(code(['arriving', 'present-without-admission', 'admitted'])),
    },
  },
  'notice-to-appear-filed': {
    title: { en: 'Notice to Appear filed with the court', es: 'NTA presentada ante el tribunal' },
    help: { en: 'Proceedings begin.', es: 'Comienza el procedimiento.' },
    fields: { court: token },
  },
  'hearing-scheduled': {
    title: { en: 'Hearing scheduled', es: 'Audiencia fijada' },
    help: {
      en: 'The day of the notice. A later one with the same hearing id moves the hearing.',
      es: 'El día del aviso. Uno posterior con el mismo id de audiencia la cambia de fecha.',
    },
    fields: {
      hearingId: token,
      kind: code(['master', 'individual', 'bond', 'fear-review', 'other']),
      startsAt: instant,
      court: token,
      medium: optional(code(['in-person', 'internet', 'video', 'telephone'])),
      judge: optional(token),
    },
  },
  'hearing-held': {
    title: { en: 'Hearing held', es: 'Audiencia celebrada' },
    help: { en: 'What became of the hearing on its day.', es: 'El resultado de la audiencia en su día.' },
    fields: { hearingId: hearing, result: code(['completed', 'continued', 'respondent-absent']) },
  },
  'hearing-adjourned': {
    title: { en: 'Hearing adjourned', es: 'Audiencia aplazada' },
    help: {
      en: 'Put off before it was held, and at whose request.',
      es: 'Se aplazó antes de celebrarse, y a petición de quién.',
    },
    fields: { hearingId: hearing, by: code(['respondent', 'dhs', 'court']) },
  },
  'address-changed': {
    title: { en: 'Address changed', es: 'Cambio de domicilio' },
    help: {
      en: 'The day of the move. The address itself is not recorded.',
      es: 'El día de la mudanza. El domicilio no se registra.',
    },
    fields: { who: optional(code(['client', 'representative'])) },
  },
  'address-change-filed': {
    title: { en: 'Change of address filed', es: 'Cambio de domicilio presentado' },
    help: {
      en: 'The day it was received, or submitted electronically.',
      es: 'El día en que se recibió o se envió electrónicamente.',
    },
    fields: {
      form: code(['EOIR-33-IC', 'EOIR-33-BIA', 'AR-11']),
      via: optional(code(['paper', 'electronic'])),
    },
  },
  'representation-entered': {
    title: { en: 'Representation entered', es: 'Comparecencia del representante' },
    help: { en: 'A notice of appearance was filed.', es: 'Se presentó un aviso de representación.' },
    fields: { form: code(FORMS) },
  },
  'representation-withdrawn': {
    title: { en: 'Representation ended', es: 'Fin de la representación' },
    help: {
      en: 'The withdrawal or substitution was granted.',
      es: 'Se concedió el retiro o la sustitución.',
    },
    fields: {},
  },
} satisfies Record<string, EventShape>;

export const DEADLINES = {
  'deadline-set': {
    title: { en: 'Date set by a judge or a notice', es: 'Fecha fijada por un juez o un aviso' },
    help: {
      en: 'It wins over the count of the rule; both are kept and a difference is flagged.',
      es: 'Prevalece sobre el cómputo de la regla; se conservan ambos y se señala la diferencia.',
    },
    fields: {
      rule: { ...token, names: 'rule' },
      part: optional(token),
      of: optional({ kind: 'ref' }),
      opensOn: optional(date),
      dueOn: date,
      by: code(['judge', 'notice']),
    },
  },
} satisfies Record<string, EventShape>;
