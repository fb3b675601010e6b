// The generated reference names everything that a case file can hold.
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '#contract/events.ts';
import { eventsReference } from '#contract/events-reference.ts';
import { FORMS } from '#contract/vocabulary/forms.ts';

const page = eventsReference();

test('every type, field and form is on the page', () => {
  const names = [
    ...[...EVENT_TYPES.keys()].map((type) => `#### \`${type}\``),
    ...[...EVENT_TYPES.values()].flatMap(({ fields }) =>
      Object.keys(fields).map((name) => `| \`${name}\` |`),
    ),
    ...FORMS.map((form) => `\`${form}\``),
  ];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test('it is the same each time it is generated', () => {
  expect(eventsReference()).toBe(page);
});
