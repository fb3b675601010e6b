// Event types: notices and grants of USCIS, records requests, and the office's own acts.
import { code, count, date, type EventShape, flag, optional, ref } from '#contract/vocabulary/field.ts';
import { CLASSES, FORMS, PERMIT_CATEGORIES } from '#contract/vocabulary/forms.ts';

const service = code(['mail', 'online', 'personal']);
const custodian = code(['uscis', 'ice', 'cbp', 'obim', 'eoir', 'other']);
const scope = code([
  'representation',
  'records-request',
  'shared-counsel',
  'family',
  'referral',
  'interpreter',
  'statistics',
  'media',
  'other',
]);

export const CASE_KINDS = [
  'removal',
  'application',
  'custody',
  'records-request',
  'habeas',
  'appeal',
] as const;

/** What came of a case or of a part of it. */
export const OUTCOMES = [
  'asylum-granted',
  'withholding-granted',
  'cat-granted',
  'cancellation-granted',
  'adjustment-granted',
  'other-relief-granted',
  'application-approved',
  'application-denied',
  'naturalised',
  'terminated',
  'dismissed',
  'administratively-closed',
  'voluntary-departure',
  'removal-ordered',
  'removal-in-absentia',
  'removed',
  'departed',
  'released',
  'bond-granted',
  'bond-denied',
  'appeal-sustained',
  'appeal-dismissed',
  'remanded',
  'habeas-granted',
  'habeas-denied',
  'records-received',
  'records-denied',
  'advice-given',
  'referred',
  'transferred',
  'withdrawn',
  'contact-lost',
  'died',
  'other',
] as const;
const outcome = code(OUTCOMES);

export const AGENCY = {
  'evidence-requested': {
    title: { en: 'Evidence requested (RFE)', es: 'Solicitud de pruebas (RFE)' },
    help: {
      en: 'The date of the notice; the date it prints, in "dueOn".',
      es: 'La fecha del aviso; la fecha que indica, en "dueOn".',
    },
    fields: { form: code(FORMS), dueOn: optional(date), service },
  },
  'denial-intended': {
    title: { en: 'Intent to deny, revoke or terminate', es: 'Intención de denegar, revocar o terminar' },
    help: {
      en: 'A NOID, NOIR or NOIT; the date it prints, in "dueOn".',
      es: 'Un NOID, NOIR o NOIT; la fecha que indica, en "dueOn".',
    },
    fields: { kind: code(['noid', 'noir', 'noit']), form: code(FORMS), service, dueOn: optional(date) },
  },
  'response-filed': {
    title: { en: 'Response filed', es: 'Respuesta presentada' },
    help: {
      en: 'To the notice it refers to, the day it was received.',
      es: 'Al aviso al que se refiere, el día en que se recibió.',
    },
    fields: { to: ref, via: optional(code(['paper', 'electronic'])) },
  },
  'denial-issued': {
    title: { en: 'Denial or revocation issued', es: 'Denegación o revocación emitida' },
    help: {
      en: 'The date of the decision; the mailing day, if mailed.',
      es: 'La fecha de la decisión; el día del envío, si fue por correo.',
    },
    fields: {
      form: code(FORMS),
      class: optional({ ...code(CLASSES), names: 'permit-category' }),
      kind: optional(code(['denial', 'revocation'])),
      service,
    },
  },
  'status-granted': {
    title: { en: 'Status granted', es: 'Estatus concedido' },
    help: {
      en: 'The status, its first day, and when it ends.',
      es: 'El estatus, su primer día y cuándo termina.',
    },
    fields: {
      status: code([
        'conditional-resident',
        'permanent-resident',
        'asylee',
        'refugee',
        'u',
        't',
        'tps',
        'daca',
        'other',
      ]),
      expiresOn: optional(date),
      naturalisationYears: optional({ ...count, oneOf: [3, 5] }),
    },
  },
  'permit-issued': {
    title: { en: 'Work permit issued', es: 'Permiso de trabajo emitido' },
    help: {
      en: 'Its category, as printed on the card, and when it ends.',
      es: 'Su categoría, como figura en la tarjeta, y cuándo termina.',
    },
    fields: { category: { ...code(PERMIT_CATEGORIES), names: 'permit-category' }, expiresOn: date },
  },
  'visa-became-available': {
    title: { en: 'Visa became available', es: 'Visa disponible' },
    help: { en: 'By which chart of the Visa Bulletin.', es: 'Según qué tabla del Boletín de Visas.' },
    fields: { chart: code(['final-action', 'dates-for-filing']) },
  },
  'qualifying-tie-ended': {
    title: { en: 'Qualifying tie ended', es: 'Fin del vínculo que da derecho' },
    help: {
      en: 'Divorce, death, or loss of status of the relative.',
      es: 'Divorcio, muerte o pérdida del estatus del familiar.',
    },
    fields: { how: code(['divorce', 'death', 'status-lost']) },
  },
  'designation-ended': {
    title: { en: 'Designation ended', es: 'Fin de la designación' },
    help: {
      en: 'The day of publication; the day it takes effect, in "effectiveOn".',
      es: 'El día de publicación; el día en que surte efecto, en "effectiveOn".',
    },
    fields: { programme: code(['tps']), effectiveOn: optional(date) },
  },
  'certification-signed': {
    title: { en: 'Certification signed', es: 'Certificación firmada' },
    help: {
      en: 'Such as form I-918B by a law-enforcement agency.',
      es: 'Como el formulario I-918B por una autoridad policial.',
    },
    fields: { form: code(FORMS) },
  },
} satisfies Record<string, EventShape>;

export const RECORDS = {
  'records-requested': {
    title: { en: 'Records requested (FOIA)', es: 'Solicitud de registros (FOIA)' },
    help: {
      en: 'The day it was sent; the day the agency received it, in "receivedOn".',
      es: 'El día del envío; el día en que la agencia la recibió, en "receivedOn".',
    },
    fields: { custodian, receivedOn: optional(date), expedite: optional(flag) },
  },
  'records-extended': {
    title: { en: 'Records: time extended', es: 'Registros: plazo prorrogado' },
    help: {
      en: 'The agency claimed unusual circumstances.',
      es: 'La agencia alegó circunstancias inusuales.',
    },
    fields: { of: ref },
  },
  'records-tolled': {
    title: { en: 'Records: time suspended', es: 'Registros: plazo suspendido' },
    help: {
      en: 'The agency asked for a clarification or about fees.',
      es: 'La agencia pidió una aclaración o preguntó por las tarifas.',
    },
    fields: { of: ref, until: optional(date) },
  },
  'records-answered': {
    title: { en: 'Records request answered', es: 'Solicitud de registros contestada' },
    help: { en: 'The date of the answer.', es: 'La fecha de la respuesta.' },
    fields: {
      custodian,
      result: code(['full', 'partial', 'denied', 'none-found', 'referred']),
      of: optional(ref),
    },
  },
} satisfies Record<string, EventShape>;

export const PRACTICE = {
  'check-made': {
    title: { en: 'Government system checked', es: 'Consulta de un sistema del gobierno' },
    help: {
      en: 'A look-up by hand of your own client, and its answer.',
      es: 'Una consulta a mano de su propio cliente y su resultado.',
    },
    fields: {
      system: code(['eoir-portal', 'uscis-status', 'ice-locator', 'foia-portal']),
      result: code(['matches', 'differs', 'not-found']),
    },
    leftOut: true,
  },
  'consent-given': {
    title: { en: 'Consent given', es: 'Consentimiento dado' },
    help: { en: 'By the client, and for what.', es: 'Por el cliente, y para qué.' },
    fields: { scope },
    leftOut: true,
  },
  'consent-withdrawn': {
    title: { en: 'Consent withdrawn', es: 'Consentimiento retirado' },
    help: { en: 'By the client, and for what.', es: 'Por el cliente, y para qué.' },
    fields: { scope },
    leftOut: true,
  },
  'case-opened': {
    title: { en: 'Case opened', es: 'Caso abierto' },
    help: { en: 'The office took the matter on.', es: 'La oficina aceptó el asunto.' },
    fields: { kind: code(CASE_KINDS) },
  },
  'case-closed': {
    title: { en: 'Case closed', es: 'Caso cerrado' },
    help: {
      en: 'The office ended its work on the matter.',
      es: 'La oficina terminó su trabajo en el asunto.',
    },
    fields: { outcome },
    leftOut: true,
  },
  'outcome-recorded': {
    title: { en: 'Outcome recorded', es: 'Resultado registrado' },
    help: { en: 'What came of the case or of a part of it.', es: 'El resultado del caso o de una parte.' },
    fields: { outcome },
    leftOut: true,
  },
} satisfies Record<string, EventShape>;
