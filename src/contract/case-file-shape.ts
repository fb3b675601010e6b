// The shape of a case file, recourse.case/1: its schemas, built from the vocabulary, and its plain JSON form.
import * as z from 'zod/mini';
import { CASE_KINDS, EVENT_TYPES, SOURCE_KINDS } from '#contract/events.ts';
import type { FaultCode } from '#contract/faults.ts';
import { findZone, listZones, readDay } from '#contract/instant.ts';
import { looksLikeANumber } from '#contract/looks-like-a-number.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { canonicalCode } from '#contract/vocabulary/forms.ts';
import type { CaseKind } from '#core/case/history.ts';

export const CASE_FILE_FORMAT = 'recourse.case/1';

/** An event as a case file writes it: days and instants as text. */
export type CaseFileEvent = {
  id: string;
  type: string;
  on?: string;
  at?: string;
  source?: { kind: (typeof SOURCE_KINDS)[number]; documentId?: string; page?: number };
  data?: Record<string, string | number | boolean>;
  corrects?: string;
  recordedAt?: string;
  recordedBy?: string;
};

/** A case file as plain JSON: what an editor keeps and changes. */
export type CaseFile = {
  format: typeof CASE_FILE_FORMAT;
  case: {
    id: string;
    kind: CaseKind;
    court?: string;
    circuit?: number;
    timeZone?: string;
    detained?: boolean;
  };
  client?: { bornOn?: string };
  events: CaseFileEvent[];
};

/** What a check of a schema says of a value that it refuses. */
export type Refusal = { fault: FaultCode; expected: string; candidates?: () => Iterable<string> };

const ID = /^[\p{L}\p{N}._-]{1,64}$/u;
const TOKEN = /^[\p{L}\p{N}][\p{L}\p{N}. -]{0,39}$/u;
const TOKEN_WORDS = '1 to 40 letters, digits, dots, hyphens and spaces';
const NO_NUMBER: Refusal = {
  fault: 'looks-like-a-number',
  expected: 'a reference of your own, without an identity number',
};

/** Refuses a value by the answer of a function, and says why in the terms of the fault catalogue. */
function refusing<T>(refuse: (value: T) => Refusal | undefined): z.core.CheckFn<T> {
  return (context) => {
    const refusal = refuse(context.value);
    if (refusal) context.issues.push({ code: 'custom', input: context.value, params: refusal });
  };
}

/** Codes as a sentence names them; of a long list only the beginning. */
function namedCodes(codes: readonly string[]): string {
  if (codes.length === 1) return `"${codes[0]}"`;
  if (codes.length <= 14) return `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
  return `one of ${codes.length} codes, such as ${codes.slice(0, 4).join(', ')} (docs/reference/events.md lists them)`;
}

function oneOf(codes: readonly string[], normalise: (text: string) => string = (text) => text) {
  const known = new Set(codes);
  const refusal: Refusal = { fault: 'unknown-code', expected: namedCodes(codes), candidates: () => codes };
  return z.string().check(refusing((text: string) => (known.has(normalise(text)) ? undefined : refusal)));
}

const eventId = z
  .string()
  .check(
    refusing((text: string): Refusal | undefined =>
      ID.test(text)
        ? undefined
        : { fault: 'wrong-value', expected: '1 to 64 letters, digits, dots, hyphens and underscores' },
    ),
  );

const day = z.string().check(
  refusing((text: string): Refusal | undefined => {
    const read = readDay(text);
    return typeof read === 'number' ? undefined : { fault: read.code, expected: read.expected };
  }),
);

const token = z.string().check(
  refusing((text: string): Refusal | undefined => {
    if (looksLikeANumber(text)) return NO_NUMBER;
    return TOKEN.test(text) ? undefined : { fault: 'wrong-value', expected: TOKEN_WORDS };
  }),
);

function wholeNumber(least: number, most: number) {
  return z
    .number()
    .check(
      refusing((n: number): Refusal | undefined =>
        Number.isInteger(n) && n >= least && n <= most
          ? undefined
          : { fault: 'wrong-value', expected: `a whole number from ${least} to ${most}` },
      ),
    );
}

const dollars = z
  .number()
  .check(
    refusing((n: number): Refusal | undefined =>
      n >= 0 && n <= 100_000_000 && Math.abs(n * 100 - Math.round(n * 100)) < 1e-4
        ? undefined
        : { fault: 'wrong-value', expected: 'dollars, at most two decimals, not below 0' },
    ),
  );

const zone = z.string().check(
  refusing((text: string): Refusal | undefined =>
    findZone(text) === undefined
      ? {
          fault: 'impossible-instant',
          expected: 'an IANA time zone, such as America/New_York',
          candidates: listZones,
        }
      : undefined,
  ),
);

/** The schema of one field. Instants are only texts here: they are read where the zone of the case is known. */
function fieldSchema(field: Field) {
  switch (field.kind) {
    case 'code':
      return oneOf(field.codes ?? [], (text) => canonicalCode(text, field));
    case 'ref':
      return eventId;
    case 'date':
      return day;
    case 'instant':
      return z.string();
    case 'flag':
      return z.boolean();
    case 'amount':
      return dollars;
    case 'count':
      return field.oneOf ? numberOf(field.oneOf) : wholeNumber(0, 9999);
    case 'token':
      return token;
  }
}

function numberOf(allowed: readonly number[]) {
  const refusal: Refusal = { fault: 'wrong-value', expected: allowed.join(' or ') };
  return z.number().check(refusing((n: number) => (allowed.includes(n) ? undefined : refusal)));
}

/** The data of each event type. */
export const DATA_SHAPES: ReadonlyMap<string, z.ZodMiniType> = new Map(
  [...EVENT_TYPES].map(([type, { fields }]) => {
    const shape = Object.entries(fields).map(([name, field]) => {
      const schema = fieldSchema(field);
      return [name, field.optional ? z.optional(schema) : schema] as const;
    });
    return [type, z.strictObject(Object.fromEntries(shape))];
  }),
);

/** An event but for its data, which its type decides. */
export const eventShape = z.strictObject({
  id: eventId,
  type: z.string().check(
    refusing((type: string): Refusal | undefined =>
      EVENT_TYPES.has(type)
        ? undefined
        : {
            fault: 'unknown-event-type',
            expected: `one of the ${EVENT_TYPES.size} types of docs/reference/events.md`,
            candidates: () => EVENT_TYPES.keys(),
          },
    ),
  ),
  on: z.optional(day),
  at: z.optional(z.string()),
  source: z.optional(
    z.strictObject({
      kind: oneOf(SOURCE_KINDS),
      documentId: z.optional(eventId),
      page: z.optional(wholeNumber(1, 99_999)),
    }),
  ),
  data: z.optional(z.unknown()),
  corrects: z.optional(eventId),
  recordedAt: z.optional(z.string()),
  recordedBy: z.optional(token),
});

/** A case file but for its events, which are read one by one. */
export const caseFileShape = z.strictObject({
  format: z.string().check(
    refusing((format: string): Refusal | undefined =>
      format === CASE_FILE_FORMAT
        ? undefined
        : {
            fault: 'wrong-format',
            expected: `"${CASE_FILE_FORMAT}"`,
            candidates: () => [CASE_FILE_FORMAT],
          },
    ),
  ),
  case: z.strictObject({
    id: z.string().check(
      refusing((text: string): Refusal | undefined => {
        if (looksLikeANumber(text)) return NO_NUMBER;
        return /^[\p{L}\p{N}][\p{L}\p{N}._ /-]{0,63}$/u.test(text)
          ? undefined
          : {
              fault: 'wrong-value',
              expected: '1 to 64 letters, digits, dots, hyphens, underscores, slashes and spaces',
            };
      }),
    ),
    kind: oneOf(CASE_KINDS),
    court: z.optional(token),
    circuit: z.optional(wholeNumber(1, 12)),
    timeZone: z.optional(zone),
    detained: z.optional(z.boolean()),
  }),
  client: z.optional(z.strictObject({ bornOn: z.optional(day) })),
  events: z.array(z.unknown()),
});

/** What a field holds, in words: for the fault of a missing one. */
export function expectationOf(field: Field): string {
  switch (field.kind) {
    case 'code':
      return namedCodes(field.codes ?? []);
    case 'ref':
      return 'the id of another event';
    case 'date':
      return 'a day, YYYY-MM-DD';
    case 'instant':
      return 'a time with its zone, or a day';
    case 'flag':
      return 'true or false';
    case 'amount':
      return 'dollars';
    case 'count':
      return field.oneOf?.join(' or ') ?? 'a whole number';
    case 'token':
      return `a short name: ${TOKEN_WORDS}`;
  }
}
