// The words of the command line's tables, in English and Spanish.
import { type Day, formatDay, weekdayOf } from '#core/calendar/day.ts';
import type { Confidence, Text } from '#core/clock/rule.ts';
import type { UrgencyGroup } from '#core/clock/urgency.ts';

export type Lang = keyof Text;

const WEEKDAYS: Record<Lang, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
};

/** A day with its weekday: `Mon 2026-11-16`, 14 columns in every language. */
export function dayText(day: Day, lang: Lang): string {
  return `${WEEKDAYS[lang][weekdayOf(day)]} ${formatDay(day)}`;
}

/** The distance of a day from today in words: `12 days`, `today`, `3 days ago`. */
export function distanceText(days: number, lang: Lang): string {
  if (days === 0) return lang === 'es' ? 'hoy' : 'today';
  const n = Math.abs(days);
  if (lang === 'es') return days < 0 ? `hace ${n} día${n === 1 ? '' : 's'}` : `${n} día${n === 1 ? '' : 's'}`;
  return `${n} day${n === 1 ? '' : 's'}${days < 0 ? ' ago' : ''}`;
}

export const GROUP_TITLES: Record<UrgencyGroup, Text> = {
  overdue: { en: 'Overdue', es: 'Vencidos' },
  week: { en: 'Within seven days', es: 'En los próximos siete días' },
  month: { en: 'Within thirty-one days', es: 'En los próximos treinta y un días' },
  later: { en: 'Later', es: 'Más adelante' },
  windows: { en: 'Windows and first days', es: 'Períodos y primeros días' },
  government: { en: 'The government’s clocks', es: 'Plazos del gobierno' },
  done: { en: 'Done or ended', es: 'Cumplidos o terminados' },
  undated: { en: 'Without a date', es: 'Sin fecha' },
};

/** What each mark says, for those who read it the first time. */
export const CONFIDENCE_MEANINGS: Record<Confidence, Text> = {
  verified: {
    en: 'the text of the primary source was read',
    es: 'se leyó el texto de la fuente primaria',
  },
  secondary: {
    en: 'read in a secondary source (a firm, a tracker, the news)',
    es: 'se leyó en una fuente secundaria (un despacho, un registro, la prensa)',
  },
  unverified: {
    en: 'not found in a source that could be read: check it first',
    es: 'no se encontró en una fuente legible: compruébelo primero',
  },
  disputed: {
    en: 'stayed, split between circuits or unsettled: read every date that is given',
    es: 'suspendido, con criterios opuestos o sin resolver: lea todas las fechas indicadas',
  },
};

/** Sentences and labels. `{}` stands for what is put in. */
export const WORDS = {
  asOf: { en: 'as of {}', es: 'al {}' },
  law: { en: 'law {}', es: 'ley {}' },
  none: { en: 'No clock follows from these events.', es: 'De estos eventos no resulta ningún plazo.' },
  actBy: { en: 'act by {}', es: 'actúe a más tardar el {}' },
  opens: { en: 'opens {}', es: 'se abre el {}' },
  range: { en: 'earliest reading {}, latest {}', es: 'lectura más temprana {}, más tardía {}' },
  reading: { en: 'reading: {}', es: 'lectura: {}' },
  noDate: { en: 'no date', es: 'sin fecha' },
  at: { en: 'by {}', es: 'hasta las {}' },
  accrued: { en: '{} days have run', es: 'han corrido {} días' },
  setByJudge: { en: 'date set by the judge ({})', es: 'fecha fijada por el juez ({})' },
  setByNotice: { en: 'date printed on the notice ({})', es: 'fecha impresa en la notificación ({})' },
  differs: { en: 'the count would give {}: check both', es: 'el cómputo daría el {}: compruebe ambas' },
  ifLate: { en: 'now that it has passed:', es: 'ahora que venció:' },
  warning: { en: 'Note: {}', es: 'Nota: {}' },
  askCounsel: {
    en: 'Ask counsel before anything is put in writing.',
    es: 'Consulte a un abogado antes de poner nada por escrito.',
  },
  protected: {
    en: 'Discloses protected relief: ask before you print or share this line.',
    es: 'Revela un alivio protegido: pregunte antes de imprimir o compartir esta línea.',
  },
  summary: { en: '{} overdue, {} running', es: '{} vencidos, {} en curso' },
  next: { en: 'next: {}', es: 'próximo: {}' },
  nothingNext: { en: 'nothing to do by a date', es: 'nada que hacer con fecha' },
  unreviewedLaw: {
    en: 'No practitioner has signed {} of the {} rules yet: check a date against its authority before you rely on it.',
    es: 'Ningún profesional ha firmado aún {} de las {} reglas: compruebe cada fecha con su fuente antes de confiar en ella.',
  },
  unreviewedSpanish: {
    en: '',
    es: 'El español de las reglas aún no lo ha revisado un traductor.',
  },
  noClockOf: {
    en: 'No clock of the rule {} follows from these events.',
    es: 'De estos eventos no resulta ningún plazo de la regla {}.',
  },
  onRequestOnly: {
    en: 'It is computed on request only: add --advice, and ask counsel before anything is put in writing.',
    es: 'Solo se calcula si se pide: añada --advice, y consulte a un abogado antes de poner nada por escrito.',
  },
  wrote: { en: 'Wrote {} entries to {}.', es: 'Se escribieron {} entradas en {}.' },
  due: { en: 'Due', es: 'Vence' },
  left: { en: 'Left', es: 'Faltan' },
  what: { en: 'What', es: 'Qué' },
  status: { en: 'Status', es: 'Estado' },
  confidence: { en: 'Confidence', es: 'Confianza' },
  rule: { en: 'Rule', es: 'Regla' },
  file: { en: 'File', es: 'Archivo' },
  nextColumn: { en: 'Act by', es: 'Actuar el' },
  overdue: { en: 'Overdue', es: 'Vencidos' },
  week: { en: '7 days', es: '7 días' },
  running: { en: 'Running', es: 'En curso' },
  bad: { en: 'cannot be answered (faults: {})', es: 'no se puede responder (errores: {})' },
  count: { en: 'How it is counted', es: 'Cómo se cuenta' },
  says: { en: 'What the rule says', es: 'Qué dice la regla' },
  version: { en: 'Version applied', es: 'Versión aplicada' },
  versions: { en: 'Versions of the rule', es: 'Versiones de la regla' },
  authority: { en: 'Authority', es: 'Fuente legal' },
  consequence: { en: 'If it is missed', es: 'Si no se cumple' },
  cures: { en: 'If it is late', es: 'Si es tarde' },
  sources: { en: 'Where it was read', es: 'Dónde se leyó' },
  positions: { en: 'Holdings and policies', es: 'Criterios y políticas' },
  reviewed: { en: 'Reviewed', es: 'Revisado' },
  notReviewed: { en: 'by no practitioner yet', es: 'por ningún profesional todavía' },
} as const satisfies Record<string, Text>;

/** A sentence in a language with its gaps filled in order. */
export function say(key: keyof typeof WORDS, lang: Lang, ...facts: readonly (string | number)[]): string {
  const rest = [...facts];
  return WORDS[key][lang].replaceAll('{}', () => String(rest.shift() ?? ''));
}
