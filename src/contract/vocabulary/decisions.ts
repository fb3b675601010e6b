// Event types: bond, orders, appeals, motions, briefs and petitions for review.
import {
  amount,
  code,
  date,
  type EventShape,
  flag,
  hearing,
  optional,
  ref,
  token,
} from '#contract/vocabulary/field.ts';
import { FORMS } from '#contract/vocabulary/forms.ts';

const via = optional(code(['paper', 'electronic']));
const motionKind = code(['reopen', 'reconsider', 'stay', 'venue', 'other']);
const stayBy = code([
  'immigration-judge',
  'board',
  'attorney-general',
  'dhs',
  'court-of-appeals',
  'district-court',
  'supreme-court',
]);

export const BOND = {
  'bond-requested': {
    title: { en: 'Bond hearing requested', es: 'Audiencia de fianza solicitada' },
    help: { en: 'A redetermination of custody was asked for.', es: 'Se pidió revisar la detención.' },
    fields: {},
  },
  'bond-decided': {
    title: { en: 'Custody or bond decided', es: 'Decisión sobre detención o fianza' },
    help: {
      en: 'By DHS, the judge or the Board. With 0 dollars: released without bond.',
      es: 'Por DHS, el juez o la Junta. Con 0 dólares: libertad sin fianza.',
    },
    fields: {
      by: code(['dhs', 'immigration-judge', 'board']),
      decision: code(['granted', 'denied', 'no-jurisdiction']),
      amount: optional(amount),
      of: optional(ref),
    },
    timed: true,
  },
  'bond-stay-noticed': {
    title: { en: 'Automatic stay of release noticed', es: 'Aviso de suspensión automática de la libertad' },
    help: { en: 'DHS filed form EOIR-43.', es: 'DHS presentó el formulario EOIR-43.' },
    fields: {},
  },
  'referred-to-attorney-general': {
    title: { en: 'Referred to the Attorney General', es: 'Remitido al Fiscal General' },
    help: {
      en: 'The decision it refers to was certified.',
      es: 'La decisión a la que se refiere fue remitida.',
    },
    fields: { of: ref },
  },
} satisfies Record<string, EventShape>;

export const DECISIONS = {
  'decision-issued': {
    title: { en: 'Decision or order issued', es: 'Decisión u orden emitida' },
    help: {
      en: 'One for each order, on its own date; the day it was served, if another, in "servedOn".',
      es: 'Una por cada orden, con su propia fecha; el día de la notificación, si es otro, en "servedOn".',
    },
    fields: {
      by: code([
        'immigration-judge',
        'board',
        'attorney-general',
        'dhs',
        'court-of-appeals',
        'district-court',
      ]),
      basis: {
        ...optional(
          code(['section-240', 'expedited', 'administrative-238b', 'reinstatement', 'withholding-only']),
        ),
        default: 'section-240',
      },
      decision: code([
        'removal',
        'withholding',
        'relief',
        'termination',
        'voluntary-departure',
        'denied',
        'dismissal',
        'affirmed',
        'remanded',
      ]),
      manner: optional(code(['oral', 'mailed', 'electronic', 'personal'])),
      servedOn: optional(date),
      inAbsentia: optional(flag),
      appealWaived: optional(flag),
      dhsAppealWaived: optional(flag),
      of: optional(ref),
    },
  },
  'order-became-final': {
    title: { en: 'Order became final', es: 'La orden quedó firme' },
    help: {
      en: 'Only where a document says so: otherwise it is derived. A difference is flagged.',
      es: 'Solo si lo dice un documento: de lo contrario se deduce. Se señala la diferencia.',
    },
    fields: {},
  },
} satisfies Record<string, EventShape>;

export const APPEALS = {
  'appeal-filed': {
    title: { en: 'Appeal filed', es: 'Apelación presentada' },
    help: {
      en: 'The day it was received; the day submitted, if electronic.',
      es: 'El día en que se recibió; el día del envío, si fue electrónica.',
    },
    fields: {
      to: code(['board', 'aao', 'foia', 'district-court', 'court-of-appeals']),
      form: optional(code(FORMS)),
      by: code(['respondent', 'dhs', 'both', 'client']),
      of: ref,
      fee: optional(code(['paid', 'waiver-requested', 'exempt'])),
      via,
    },
  },
  'motion-filed': {
    title: { en: 'Motion filed', es: 'Moción presentada' },
    help: {
      en: 'The day it was received; the day submitted, if electronic.',
      es: 'El día en que se recibió; el día del envío, si fue electrónica.',
    },
    fields: {
      kind: motionKind,
      basis: optional(
        code([
          'general',
          'country-conditions',
          'in-absentia-exceptional',
          'in-absentia-notice',
          'vawa',
          'joint',
          'sua-sponte',
          'other',
        ]),
      ),
      by: code(['respondent', 'dhs', 'joint']),
      with: { ...code(['immigration-court', 'board', 'uscis']), alsoNamed: { court: 'immigration-court' } },
      of: optional(ref),
    },
  },
  'motion-decided': {
    title: { en: 'Motion decided', es: 'Moción resuelta' },
    help: { en: 'The date of the decision itself.', es: 'La fecha de la propia decisión.' },
    fields: {
      kind: motionKind,
      by: code(['immigration-judge', 'board', 'uscis']),
      decision: code(['granted', 'denied']),
      servedOn: optional(date),
      of: optional(ref),
    },
  },
  'papers-filed': {
    title: { en: 'Papers filed', es: 'Documentos presentados' },
    help: {
      en: 'Evidence, a brief, a reply, a response, or a proof. The day it was received.',
      es: 'Pruebas, un escrito, una réplica, una respuesta o un comprobante. El día en que se recibió.',
    },
    fields: {
      what: code(['evidence', 'brief', 'reply', 'response', 'bond-proof', 'departure-proof']),
      with: {
        ...code(['court', 'board', 'uscis', 'dhs', 'court-of-appeals', 'district-court']),
        alsoNamed: { 'immigration-court': 'court' },
      },
      by: code(['respondent', 'dhs', 'both', 'joint', 'client']),
      of: optional(ref),
      hearingId: optional(hearing),
      via,
    },
  },
  'briefing-schedule-set': {
    title: { en: 'Briefing schedule set', es: 'Calendario de escritos fijado' },
    help: {
      en: 'The day of the schedule, and the date it prints.',
      es: 'El día del calendario y la fecha que indica.',
    },
    fields: { by: code(['board', 'court-of-appeals']), dueOn: optional(date) },
  },
  'record-filed': {
    title: { en: 'Administrative record filed', es: 'Expediente administrativo presentado' },
    help: { en: 'With the court of appeals.', es: 'Ante el tribunal de apelaciones.' },
    fields: { court: token },
  },
  'petition-for-review-filed': {
    title: { en: 'Petition for review filed', es: 'Petición de revisión presentada' },
    help: {
      en: 'With the court of appeals, the day it was received.',
      es: 'Ante el tribunal de apelaciones, el día en que se recibió.',
    },
    fields: { court: token, of: optional(ref) },
  },
  'stay-entered': {
    title: { en: 'Stay entered', es: 'Suspensión ordenada' },
    help: { en: 'Removal is stayed, and by whom.', es: 'Se suspende la expulsión, y por quién.' },
    fields: { by: stayBy },
  },
  'stay-ended': {
    title: { en: 'Stay ended', es: 'Fin de la suspensión' },
    help: { en: 'The stay was lifted or ran out.', es: 'La suspensión se levantó o venció.' },
    fields: { by: stayBy },
  },
} satisfies Record<string, EventShape>;
