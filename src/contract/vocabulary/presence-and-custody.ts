// Event types: arrival, absence, arrest and custody.
import { code, type EventShape, optional, token } from '#contract/vocabulary/field.ts';

export const PRESENCE = {
  arrived: {
    title: { en: 'Arrived in the United States', es: 'Llegada a los Estados Unidos' },
    help: { en: 'The day of the last arrival.', es: 'El día de la última llegada.' },
    fields: {},
  },
  departed: {
    title: { en: 'Left the United States', es: 'Salida de los Estados Unidos' },
    help: {
      en: 'Only where a clock needs it: continuous presence, or proof of voluntary departure.',
      es: 'Solo si un plazo lo necesita: presencia continua o prueba de la salida voluntaria.',
    },
    fields: {},
    warning: {
      en: 'A departure on record can harm the client. Record it only where a clock needs it. It is left out of exported files unless you ask for it.',
      es: 'Una salida registrada puede perjudicar al cliente. Regístrela solo si un plazo la necesita. No se incluye en los archivos exportados salvo que usted lo pida.',
    },
    leftOut: true,
  },
  returned: {
    title: { en: 'Returned to the United States', es: 'Regreso a los Estados Unidos' },
    help: { en: 'The day an absence ended.', es: 'El día en que terminó una ausencia.' },
    fields: {},
  },
} satisfies Record<string, EventShape>;

export const CUSTODY = {
  arrested: {
    title: { en: 'Arrested', es: 'Detención (arresto)' },
    help: {
      en: 'By immigration officers, with or without a warrant.',
      es: 'Por agentes de inmigración, con o sin orden.',
    },
    fields: { warrant: code(['yes', 'no', 'unknown']) },
    timed: true,
  },
  'charging-decided': {
    title: { en: 'Decision whether to charge', es: 'Decisión de presentar cargos' },
    help: {
      en: 'The government decided whether to issue a Notice to Appear after an arrest.',
      es: 'El gobierno decidió si emite una Notificación de Comparecencia tras un arresto.',
    },
    fields: {},
    timed: true,
  },
  'unaccompanied-determined': {
    title: { en: 'Found to be an unaccompanied child', es: 'Determinación de menor no acompañado' },
    help: {
      en: 'A government agency determined that the client is an unaccompanied child.',
      es: 'Una agencia determinó que el cliente es un menor no acompañado.',
    },
    fields: {},
    timed: true,
  },
  'custody-started': {
    title: { en: 'Custody began', es: 'Comienzo de la detención' },
    help: {
      en: 'The authority that holds the client, and the section it asserts.',
      es: 'La autoridad que detiene al cliente y la disposición que invoca.',
    },
    fields: {
      authority: code(['ice', 'cbp', 'hhs', 'non-immigration']),
      asserted: optional(code(['235b', '236a', '236c', '238b', '241'])),
      facility: { ...optional(token), leftOut: true },
    },
    timed: true,
  },
  'custody-transferred': {
    title: { en: 'Moved to another facility', es: 'Traslado a otro centro' },
    help: {
      en: 'As counsel, the client or a notice reported it.',
      es: 'Según lo informado por el abogado, el cliente o un aviso.',
    },
    fields: { facility: { ...optional(token), leftOut: true } },
  },
  'custody-ended': {
    title: { en: 'Custody ended', es: 'Fin de la detención' },
    help: {
      en: 'Release, removal or transfer to another authority.',
      es: 'Libertad, expulsión o entrega a otra autoridad.',
    },
    fields: { reason: code(['released', 'transferred', 'removed', 'other']) },
    timed: true,
  },
} satisfies Record<string, EventShape>;
