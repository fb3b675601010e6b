// What a step of a trace has to tell, in one language: its date, its facts, its closed day.
import { ANCHOR_WORDS, UNIT_WORDS } from '#contract/clock-words.ts';
import { dayInWords, longDayInWords, weekdayInWords } from '#contract/date-words.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import type { Language } from '#contract/faults.ts';
import { codeInWords } from '#contract/vocabulary/code-words.ts';
import { addDays, type Day } from '#core/calendar/day.ts';
import type { Text, Unit } from '#core/clock/rule.ts';
import type { Fact, Facts, TraceStep } from '#core/clock/trace.ts';

/** The facts and the date of a step, with ways to say them in its language. */
export type Teller = {
  /** The date after the step, long; "no date" where there is none. */
  date: string;
  weekday: string;
  has: (fact: string) => boolean;
  /** A fact as plain words. */
  say: (fact: string) => string;
  day: (fact: string) => string;
  /** Whether a fact is the day of the step itself. */
  isDate: (fact: string) => boolean;
  number: (fact: string) => number;
  /** "30 days", "1 working day": the amount of the facts `n` and `unit`, without its sign. */
  amount: string;
  unit: string;
  /** The field of an event, or the event, that gives the day. */
  anchor: string;
  words: (table: Readonly<Record<string, Text>>, fact: string) => string;
  /** The weekday of the closed day that the date was moved from. */
  closed: string;
  /** `: Veterans Day, 5 USC 6103(a)` where the facts name a holiday or closure, else nothing. */
  holiday: string;
  /** What follows from a closed day: after a colon, or after its holiday as a sentence of its own. */
  hence: (words: string) => string;
  /** Of a month that lacks the day: its last day, or the first of the next, whichever is not used. */
  otherReading: string;
  /** ` (8 CFR 1001.1(h))`, or nothing. */
  authority: string;
  /** ` (rule count-day)`, or nothing: the rule of computation that the step follows. */
  rule: string;
};

/** The teller of a step. Total: what a step lacks is said to be missing. */
export function tellerOf(step: TraceStep, language: Language): Teller {
  const { date, facts } = step;
  const none = language === 'es' ? 'una fecha que no consta' : 'a day that is not recorded';
  const has = (fact: string): boolean => facts[fact] !== undefined && facts[fact] !== null;
  const number = (fact: string): number => (typeof facts[fact] === 'number' ? facts[fact] : 0);
  const say = (fact: string): string => sayFact(facts, fact, language);
  const dayOf = (fact: string): Day | null => asDay(facts[fact]);
  const from = dayOf('from');
  const holiday = holidayInWords(facts, language);
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
    isDate: (fact) => date !== null && dayOf(fact) === date,
    unit,
    amount: amountOf(n, unit, language),
    anchor: anchorInWords(typeof facts['field'] === 'string' ? facts['field'] : '', language),
    words: (table, fact) => {
      const word = String(facts[fact]);
      return Object.hasOwn(table, word) ? (table[word]?.[language] ?? say(fact)) : say(fact);
    },
    closed: from === null ? none : weekdayInWords(from, language),
    holiday,
    hence: (words) =>
      holiday === '' ? `: ${words}` : `${holiday}. ${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    otherReading: otherReading(step, language) ?? none,
    authority: has('authority') && !has('name') ? ` (${say('authority')})` : '',
    rule: has('rule') ? ` (${language === 'es' ? 'regla' : 'rule'} ${say('rule')})` : '',
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

function holidayInWords(facts: Facts, language: Language): string {
  if (typeof facts['name'] !== 'string') return '';
  const authority = typeof facts['authority'] === 'string' ? `, ${facts['authority']}` : '';
  return `: ${sayFact(facts, 'name', language)}${authority}`;
}

/** What starts a clock: a type of the vocabulary, or an event that the engine derives. */
function typeInWords(type: string, language: Language): string {
  if (type === 'order-final') return EVENT_TYPES.get('order-became-final')?.title[language] ?? type;
  if (type === 'non-immigration-custody-ended')
    return EVENT_TYPES.get('custody-ended')?.title[language] ?? type;
  return EVENT_TYPES.get(type)?.title[language] ?? type;
}

/** The field that gives a day, or the type of event whose day it is. */
function anchorInWords(field: string, language: Language): string {
  const words = Object.hasOwn(ANCHOR_WORDS, field) ? ANCHOR_WORDS[field]?.[language] : undefined;
  if (words !== undefined) return words;
  const title = typeInWords(field, language);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function reasonInWords(reason: string, language: Language): string {
  return EVENT_TYPES.get(reason)?.title[language] ?? codeInWords(reason, language);
}

function otherReading({ date, facts }: TraceStep, language: Language): string | undefined {
  const later = asDay(facts['later']);
  if (later === null) return undefined;
  return dayInWords(date === later ? addDays(later, -1) : later, language);
}

function asDay(fact: Fact | undefined): Day | null {
  return typeof fact === 'object' && fact !== null ? fact.day : null;
}

/** "1 day", "30 days". */
export function amountOf(n: number, unit: string, language: Language): string {
  return `${n} ${unitInWords(unit, n === 1 ? 'one' : 'many', language)}`;
}

/** A unit in words; one that is not known stands for itself. */
export function unitInWords(unit: string, number: 'one' | 'many', language: Language): string {
  return Object.hasOwn(UNIT_WORDS, unit) ? UNIT_WORDS[unit as Unit][number][language] : unit;
}
