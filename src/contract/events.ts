// The vocabulary of the case history: every event type with its fields, as data, and the closed lists of the case itself.
import { AGENCY, CASE_KINDS, OUTCOMES, PRACTICE, RECORDS } from '#contract/vocabulary/agency.ts';
import { ASYLUM_CLOCK, FEAR, FILINGS } from '#contract/vocabulary/applications.ts';
import { APPEALS, BOND, DECISIONS } from '#contract/vocabulary/decisions.ts';
import { DEPARTURE, FEDERAL_COURT } from '#contract/vocabulary/departure.ts';
import type { EventGroup, EventShape, Field } from '#contract/vocabulary/field.ts';
import { FIELD_TITLES } from '#contract/vocabulary/field-titles.ts';
import { CUSTODY, PRESENCE } from '#contract/vocabulary/presence-and-custody.ts';
import { DEADLINES, PROCEEDINGS } from '#contract/vocabulary/proceedings.ts';
import type { Text } from '#core/clock/rule.ts';

export { CASE_KINDS, OUTCOMES };

/** How far back a fact was learned from: the kind of source of an event. Free text has no place here. */
export const SOURCE_KINDS = [
  'notice',
  'order',
  'receipt',
  'portal',
  'client',
  'counsel',
  'document',
  'other',
] as const;

export type EventType = Omit<EventShape, 'fields'> & {
  type: string;
  group: EventGroup;
  /** By name, in the order in which a form asks for them. */
  fields: Readonly<Record<string, Field>>;
};

export const EVENT_GROUPS: readonly {
  group: EventGroup;
  title: Text;
  types: Readonly<Record<string, EventShape>>;
}[] = [
  { group: 'presence', title: { en: 'Arrival and absence', es: 'Llegada y ausencia' }, types: PRESENCE },
  { group: 'custody', title: { en: 'Arrest and custody', es: 'Arresto y detención' }, types: CUSTODY },
  {
    group: 'proceedings',
    title: { en: 'Proceedings and hearings', es: 'Procedimiento y audiencias' },
    types: PROCEEDINGS,
  },
  { group: 'filings', title: { en: 'Applications and fees', es: 'Solicitudes y tarifas' }, types: FILINGS },
  { group: 'asylum-clock', title: { en: 'Asylum clock', es: 'Reloj de asilo' }, types: ASYLUM_CLOCK },
  { group: 'fear', title: { en: 'Fear screenings', es: 'Evaluaciones de temor' }, types: FEAR },
  { group: 'bond', title: { en: 'Bond', es: 'Fianza' }, types: BOND },
  {
    group: 'decisions',
    title: { en: 'Decisions and dates set', es: 'Decisiones y fechas fijadas' },
    types: { ...DECISIONS, ...DEADLINES },
  },
  {
    group: 'appeals',
    title: { en: 'Appeals, motions and papers', es: 'Apelaciones, mociones y documentos' },
    types: APPEALS,
  },
  { group: 'departure', title: { en: 'Departure and removal', es: 'Salida y expulsión' }, types: DEPARTURE },
  {
    group: 'federal-court',
    title: { en: 'Federal court and claims', es: 'Tribunal federal y reclamaciones' },
    types: FEDERAL_COURT,
  },
  {
    group: 'agency',
    title: { en: 'USCIS notices and status', es: 'Avisos de USCIS y estatus' },
    types: AGENCY,
  },
  { group: 'records', title: { en: 'Records requests', es: 'Solicitudes de registros' }, types: RECORDS },
  { group: 'practice', title: { en: 'The office', es: 'La oficina' }, types: PRACTICE },
];

/** Every event type by name, in the order of the groups. */
export const EVENT_TYPES: ReadonlyMap<string, EventType> = new Map(
  EVENT_GROUPS.flatMap(({ group, types }) =>
    Object.entries(types).map(([type, shape]): [string, EventType] => [
      type,
      { ...shape, type, group, fields: withTitles(type, shape) },
    ]),
  ),
);

function withTitles(type: string, shape: EventShape): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, field]): [string, Field] => {
      const title = FIELD_TITLES[`${type}.${name}`] ?? FIELD_TITLES[name];
      if (!title) throw new Error(`The field ${type}.${name} has no title in field-titles.ts.`);
      return [name, { ...field, title }];
    }),
  );
}
