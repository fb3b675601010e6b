// Events in words: their type, what their codes say, and one line that names an event of the case.
import { useCallback } from 'react';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { CODE_WORDS } from '#contract/vocabulary/code-words.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { parseDay } from '#core/calendar/day.ts';
import type { Text } from '#core/clock/rule.ts';
import { dayTextOf } from '../case/draft.ts';
import { useLanguage } from '../state/language.tsx';
import type { Language } from '../state/preferences.ts';
import { shortDay } from './dates.ts';
import { wordsIn } from './rule-words.tsx';

export function codeText(code: string): Text {
  return CODE_WORDS[code] ?? { en: code, es: code };
}

/** Fields whose value says in a word what the event was, best first. */
const TELLING = [
  'decision',
  'result',
  'positive',
  'form',
  'kind',
  'what',
  'authority',
  'custodian',
  'status',
  'reason',
  'by',
  'to',
];

/** The type of an event and its most telling codes: "Decision or order issued: Removal". */
export function eventTitle(event: CaseFileEvent, language: Language): string {
  const type = EVENT_TYPES.get(event.type);
  if (!type) return event.type;
  const telling = TELLING.flatMap((name) => {
    const value = event.data?.[name];
    return typeof value === 'string' && type.fields[name]?.kind === 'code'
      ? [wordsIn(codeText(value), language)]
      : [];
  }).slice(0, 2);
  const title = wordsIn(type.title, language);
  return telling.length === 0 ? title : `${title}: ${telling.join(', ')}`;
}

/** An event of the case in one line, with its day. */
export function useEventLabel(): (event: CaseFileEvent) => string {
  const { language } = useLanguage();
  return useCallback(
    (event) => {
      const day = parseDay(dayTextOf(event));
      const title = eventTitle(event, language);
      const comma = language === 'ar' ? '،' : ',';
      return day === undefined ? title : `${title}${comma} ${shortDay(day, language)}`;
    },
    [language],
  );
}

/** The value of a field in words; `label` names an event that it refers to. */
export function fieldWords(
  value: string | number | boolean,
  { field, language, label }: { field: Field; language: Language; label: (id: string) => string },
): string {
  if (typeof value === 'boolean') return wordsIn(codeText(value ? 'yes' : 'no'), language);
  if (field.kind === 'amount') {
    return new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      trailingZeroDisplay: 'stripIfInteger',
    }).format(Number(value));
  }
  if (typeof value === 'number') return String(value);
  if (field.kind === 'ref') return label(value);
  if (field.kind === 'code') return wordsIn(codeText(value), language);
  const day = parseDay(value.slice(0, 10));
  if (day === undefined || (field.kind !== 'date' && field.kind !== 'instant')) return value;
  const time = /T(\d\d:\d\d)/.exec(value)?.[1];
  const zone = /\[([^\]]+)\]/.exec(value)?.[1];
  return [shortDay(day, language), time, zone && zoneName(zone)].filter(Boolean).join(', ');
}

/** "New York" of `America/New_York`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
