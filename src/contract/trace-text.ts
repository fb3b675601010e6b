// The count in words: one short sentence for each step of a trace, in English and Spanish.
import {
  ANCHOR_WORDS,
  FACT_WORDS,
  FINALITY_WORDS,
  UNIT_WORDS,
  VERSION_DATE_WORDS,
} from '#contract/clock-words.ts';
import { dayInWords, longDayInWords, weekdayInWords } from '#contract/date-words.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import type { Language } from '#contract/faults.ts';
import { codeInWords } from '#contract/vocabulary/code-words.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Text } from '#core/clock/rule.ts';
import type { Fact, Facts, TraceStep, TraceStepName } from '#core/clock/trace.ts';

/** The facts and the date of a step, with ways to say them in its language. */
type Teller = {
  /** The date after the step, long; "no date" where there is none. */
  date: string;
  weekday: string;
  has: (fact: string) => boolean;
  /** A fact as plain words. */
  say: (fact: string) => string;
  day: (fact: string) => string;
  number: (fact: string) => number;
  /** "30 days", "1 working day": the amount of the facts `n` and `unit`, without its sign. */
  amount: string;
  unit: string;
  words: (table: Readonly<Record<string, Text>>, fact: string) => string;
  /** The closed day: its weekday, and its holiday with the authority. */
  closed: (fact: 'from' | null) => string;
  /** ` (8 CFR 1001.1(h))`, or nothing. */
  authority: string;
};

type Sentence = (tell: Teller) => string;

const SENTENCES: Record<TraceStepName, { en: Sentence; es: Sentence }> = {
  started: {
    en: (t) => `Starts with: ${t.say('type')}, ${t.date} (${t.say('event')}).`,
    es: (t) => `Comienza con: ${t.say('type')}, ${t.date} (${t.say('event')}).`,
  },
  finality: {
    en: (t) =>
      `The order became final on ${t.date}: ${t.words(FINALITY_WORDS, 'how')}${t.has('recorded') ? ` (${t.say('recorded')})` : ''}.` +
      (t.has('derived') ? ` Derived from the other events it would be ${t.day('derived')}.` : ''),
    es: (t) =>
      `La orden quedó firme el ${t.date}: ${t.words(FINALITY_WORDS, 'how')}${t.has('recorded') ? ` (${t.say('recorded')})` : ''}.` +
      (t.has('derived') ? ` Deducido de los demás eventos sería el ${t.day('derived')}.` : ''),
  },
  version: {
    en: (t) =>
      `Version of the rule: "${t.say('version')}", in force on ${t.date}, ${t.words(VERSION_DATE_WORDS, 'by')}.`,
    es: (t) =>
      `Versión de la regla: "${t.say('version')}", en vigor el ${t.date}, ${t.words(VERSION_DATE_WORDS, 'by')}.`,
  },
  'version-uncertain': {
    en: (t) =>
      `The rule changed near this day, on a day that is not certain: version "${t.say('other')}" is read too.`,
    es: (t) =>
      `La regla cambió cerca de este día, en una fecha incierta: se lee también la versión "${t.say('other')}".`,
  },
  anchor: {
    en: (t) => `Counted from ${t.date}: ${t.words(ANCHOR_WORDS, 'field')}.`,
    es: (t) => `Se cuenta desde el ${t.date}: ${t.words(ANCHOR_WORDS, 'field')}.`,
  },
  'served-unknown': {
    en: () => 'No day of service is recorded: counted from the date of the decision itself.',
    es: () => 'No consta el día de la notificación: se cuenta desde la fecha de la propia decisión.',
  },
  added: {
    en: (t) => `${added(t, 'en')} is ${t.date}.`,
    es: (t) => `${added(t, 'es')} es el ${t.date}.`,
  },
  'month-end': {
    en: (t) =>
      `That month has no such day. No rule says which day stands for it: ${t.date} is used, ${t.day('later')} is the other reading.`,
    es: (t) =>
      `Ese mes no tiene ese día. Ninguna norma dice cuál lo sustituye: se usa el ${t.date}; el ${t.day('later')} es la otra lectura.`,
  },
  mail: {
    en: (t) => `Served by mail: ${t.amount} more, to ${t.date}.`,
    es: (t) => `Notificado por correo: ${t.amount} más, hasta el ${t.date}.`,
  },
  extended: {
    en: (t) => `Extended by ${t.amount}${event(t)}, to ${t.date}.`,
    es: (t) => `Prorrogado por ${t.amount}${event(t)}, hasta el ${t.date}.`,
  },
  capped: {
    en: (t) => `Never later than ${t.amount} after the start: ${t.date}.`,
    es: (t) => `Nunca después de ${t.amount} desde el comienzo: ${t.date}.`,
  },
  'fixed-date': {
    en: (t) => `Not counted: ${t.words(ANCHOR_WORDS, 'field')}, ${t.date}.`,
    es: (t) => `No se cuenta: ${t.words(ANCHOR_WORDS, 'field')}, ${t.date}.`,
  },
  ceiling: {
    en: (t) =>
      `The order's own date is not recorded. ${t.date} is the most that the statute allows: read the order.`,
    es: (t) =>
      `No consta la fecha de la propia orden. El ${t.date} es lo máximo que permite la ley: lea la orden.`,
  },
  'open-day': {
    en: (t) =>
      t.has('name')
        ? `${t.closed(null)} is no legal holiday under this reading: the date stands.`
        : `${t.date} is a working day: the date stands.`,
    es: (t) =>
      t.has('name')
        ? `${t.closed(null)} no es feriado legal según esta lectura: la fecha se mantiene.`
        : `El ${t.date} es día hábil: la fecha se mantiene.`,
  },
  rolled: {
    en: (t) => `${t.closed('from')} is not a working day: moved to ${t.date}${t.authority}.`,
    es: (t) => `${t.closed('from')} no es día hábil: pasa al ${t.date}${t.authority}.`,
  },
  'not-rolled': {
    en: (t) => `${t.closed(null)} is not a working day, but this date does not move${t.authority}.`,
    es: (t) => `${t.closed(null)} no es día hábil, pero esta fecha no se mueve${t.authority}.`,
  },
  'paper-only': {
    en: (t) =>
      `${t.closed('from')} is not a working day: a paper filing may arrive on ${t.date}; an electronic one may not wait.`,
    es: (t) =>
      `${t.closed('from')} no es día hábil: una presentación en papel puede llegar el ${t.date}; una electrónica no puede esperar.`,
  },
  'safe-back': {
    en: (t) => `To be safe under every reading, act by ${t.date}, the last working day before.`,
    es: (t) =>
      `Para estar seguro bajo cualquier lectura, actúe a más tardar el ${t.date}, el último día hábil anterior.`,
  },
  'day-before': {
    en: (t) => `A year ends the day before its anniversary under the strictest reading: act by ${t.date}.`,
    es: (t) =>
      `Según la lectura más estricta, el año termina el día antes de su aniversario: actúe a más tardar el ${t.date}.`,
  },
  'holiday-reading': {
    en: (t) =>
      `Under the strictest and the widest reading the date lies between ${t.day('earliest')} and ${t.day('latest')}.`,
    es: (t) =>
      `Según la lectura más estricta y la más amplia, la fecha está entre el ${t.day('earliest')} y el ${t.day('latest')}.`,
  },
  'late-start': {
    en: (t) =>
      `The day it began is not known: it may be up to ${t.amount} later, which gives ${t.date} at the latest.`,
    es: (t) =>
      `No se sabe qué día comenzó: puede ser hasta ${t.amount} después, lo que da el ${t.date} como máximo.`,
  },
  'from-decision': {
    en: (t) => `Counted from the decision itself it would be ${t.date}: the earliest reading.`,
    es: (t) => `Contado desde la propia decisión sería el ${t.date}: la lectura más temprana.`,
  },
  'hour-reading': {
    en: (t) =>
      `The hour is not known: counted from ${t.say('time')}, ${t.has('n') ? `hour ${t.say('n')} falls on` : 'it falls on'} ${t.date}.`,
    es: (t) =>
      `No se conoce la hora: contada desde las ${t.say('time')}, ${t.has('n') ? `la hora ${t.say('n')} cae el` : 'cae el'} ${t.date}.`,
  },
  'holiday-table-ends': {
    en: (t) =>
      `Holidays are known from ${t.say('firstYear')} to ${t.say('lastYear')} only: outside them only weekends count as closed.`,
    es: (t) =>
      `Los feriados solo constan de ${t.say('firstYear')} a ${t.say('lastYear')}: fuera de esos años solo cuentan los fines de semana.`,
  },
  stop: {
    en: (t) => `Stopped on ${t.date} (${t.say('reason')}) with ${days(t, 'accrued', 'en')} counted.`,
    es: (t) => `Detenido el ${t.date} (${t.say('reason')}) con ${days(t, 'accrued', 'es')} contados.`,
  },
  restart: {
    en: (t) => `Restarted on ${t.date} (${t.say('reason')}): that day is day 0.`,
    es: (t) => `Reanudado el ${t.date} (${t.say('reason')}): ese día es el día 0.`,
  },
  'may-have-stopped': {
    en: (t) => `May have stopped on ${t.date}${event(t)}: check with the court or USCIS.`,
    es: (t) => `Puede haberse detenido el ${t.date}${event(t)}: compruébelo con el tribunal o USCIS.`,
  },
  suspended: {
    en: (t) => `Suspended since ${t.date}${event(t)}.`,
    es: (t) => `Suspendido desde el ${t.date}${event(t)}.`,
  },
  met: {
    en: (t) => `Done in time on ${t.date}${event(t)}.`,
    es: (t) => `Cumplido a tiempo el ${t.date}${event(t)}.`,
  },
  'met-late': {
    en: (t) => `Done on ${t.date}${event(t)}, after the date.`,
    es: (t) => `Hecho el ${t.date}${event(t)}, después de la fecha.`,
  },
  cured: {
    en: (t) =>
      `In time under another part of the rule${t.has('part') ? `, "${t.say('part')}"` : ''}${event(t)}.`,
    es: (t) =>
      `A tiempo según otra parte de la regla${t.has('part') ? `, "${t.say('part')}"` : ''}${event(t)}.`,
  },
  'acceptance-not-recorded': {
    en: (t) => `No acceptance of this filing${event(t)} is recorded: a rejected filing would not count.`,
    es: (t) => `No consta la aceptación de esta presentación${event(t)}: si se rechazara, no contaría.`,
  },
  ended: {
    en: (t) => `Ended on ${t.date}${event(t)}.`,
    es: (t) => `Terminó el ${t.date}${event(t)}.`,
  },
  superseded: {
    en: (t) => `Replaced on ${t.date}${event(t)}.`,
    es: (t) => `Reemplazado el ${t.date}${event(t)}.`,
  },
  'set-by': {
    en: (t) =>
      `${t.say('by') === 'judge' ? 'The judge set' : 'The notice prints'} ${t.date}${event(t)}, which wins.` +
      (t.has('computed') ? ` Counted by the rule it would be ${t.day('computed')}.` : ''),
    es: (t) =>
      `${t.say('by') === 'judge' ? 'El juez fijó el' : 'El aviso indica el'} ${t.date}${event(t)}, que prevalece.` +
      (t.has('computed') ? ` Según el cómputo de la regla sería el ${t.day('computed')}.` : ''),
  },
  'not-before': {
    en: (t) => `${t.has('found') ? t.day('found') : t.date} is too early${event(t)}.`,
    es: (t) => `El ${t.has('found') ? t.day('found') : t.date} es demasiado pronto${event(t)}.`,
  },
  fact: {
    en: (t) => `${t.words(FACT_WORDS, 'name')}: ${t.say('value')}.`,
    es: (t) => `${t.words(FACT_WORDS, 'name')}: ${t.say('value')}.`,
  },
  note: {
    en: (t) => (t.has('en') ? t.say('en') : t.say('note')),
    es: (t) => (t.has('es') ? t.say('es') : t.say('note')),
  },
};

/** One step in words. Total: whatever facts a step carries or lacks, it gives a sentence. */
export function traceText(step: TraceStep, language: Language): string {
  return SENTENCES[step.step][language](tellerOf(step, language));
}

function tellerOf({ date, facts }: TraceStep, language: Language): Teller {
  const none = language === 'es' ? 'una fecha que no consta' : 'a day that is not recorded';
  const has = (fact: string): boolean => facts[fact] !== undefined && facts[fact] !== null;
  const number = (fact: string): number => (typeof facts[fact] === 'number' ? facts[fact] : 0);
  const say = (fact: string): string => sayFact(facts, fact, language);
  const dayOf = (fact: string): Day | null => asDay(facts[fact]);
  const closedDay = (fact: 'from' | null): Day | null => (fact === null ? date : dayOf(fact));
  const unit = typeof facts['unit'] === 'string' ? facts['unit'] : 'days';
  const n = Math.abs(number('n'));
  return {
    date: date === null ? none : longDayInWords(date, language),
    weekday: date === null ? none : weekdayInWords(date, language),
    has,
    say,
    number,
    day: (fact) => {
      const day = dayOf(fact);
      return day === null ? say(fact) : dayInWords(day, language);
    },
    unit,
    amount: amountOf(n, unit, language),
    words: (table, fact) => table[String(facts[fact])]?.[language] ?? say(fact),
    closed: (fact) => closedInWords({ day: closedDay(fact), none, facts, language }),
    authority: has('authority') && !has('name') ? ` (${say('authority')})` : '',
  };
}

function sayFact(facts: Facts, name: string, language: Language): string {
  const fact = name === 'name' && language === 'es' ? (facts['nameEs'] ?? facts['name']) : facts[name];
  if (fact === undefined || fact === null) return '–';
  if (typeof fact === 'object') return dayInWords(fact.day, language);
  if (typeof fact === 'boolean') return language === 'es' ? (fact ? 'sí' : 'no') : fact ? 'yes' : 'no';
  if (name === 'type') return typeInWords(String(fact), language);
  return name === 'reason' ? reasonInWords(String(fact), language) : String(fact);
}

/** "Saturday", or "Thursday, Thanksgiving Day (5 U.S.C. 6103(a)),": the step before has named the date. */
function closedInWords(closed: { day: Day | null; none: string; facts: Facts; language: Language }): string {
  const { day, none, facts, language } = closed;
  const weekday = day === null ? none : weekdayInWords(day, language);
  const when = language === 'es' ? `El ${weekday}` : weekday;
  if (typeof facts['name'] !== 'string') return when;
  const authority = typeof facts['authority'] === 'string' ? ` (${facts['authority']})` : '';
  return `${when}, ${sayFact(facts, 'name', language)}${authority},`;
}

/** What starts a clock: a type of the vocabulary, or an event that the engine derives. */
function typeInWords(type: string, language: Language): string {
  if (type === 'order-final') return EVENT_TYPES.get('order-became-final')?.title[language] ?? type;
  if (type === 'non-immigration-custody-ended')
    return EVENT_TYPES.get('custody-ended')?.title[language] ?? type;
  return EVENT_TYPES.get(type)?.title[language] ?? type;
}

function reasonInWords(reason: string, language: Language): string {
  return EVENT_TYPES.get(reason)?.title[language] ?? codeInWords(reason, language);
}

function asDay(fact: Fact | undefined): Day | null {
  return typeof fact === 'object' && fact !== null ? fact.day : null;
}

function amountOf(n: number, unit: string, language: Language): string {
  const words = (UNIT_WORDS as Readonly<Record<string, { one: Text; many: Text }>>)[unit];
  return `${n} ${words ? words[n === 1 ? 'one' : 'many'][language] : unit}`;
}

function days(t: Teller, fact: string, language: Language): string {
  return amountOf(t.number(fact), 'days', language);
}

function event(t: Teller): string {
  return t.has('event') ? ` (${t.say('event')})` : '';
}

/** "Day 30", "Working day 5", "Hour 48"; backwards "15 days before"; months and years as amounts. */
function added(t: Teller, language: Language): string {
  const n = t.number('n');
  const spanish = language === 'es';
  if (n < 0) return spanish ? `${t.amount} antes` : `${t.amount} before`;
  if (t.unit === 'months' || t.unit === 'years' || n === 0)
    return spanish ? `${t.amount} después` : `${t.amount} later`;
  const one = (UNIT_WORDS as Readonly<Record<string, { one: Text }>>)[t.unit]?.one[language] ?? t.unit;
  return spanish
    ? `El ${one} ${n}`.replace('El hora', 'La hora')
    : `${one.charAt(0).toUpperCase()}${one.slice(1)} ${n}`;
}
