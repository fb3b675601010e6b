// The reviewed meaning of the court's decision codes, by case type, code and kind of decision.
import { join } from 'node:path';
import { z } from 'zod';
import { readDataFile } from '#observatory/court/derive/data-file.ts';

const text = z.string().min(1);
const seedFile = z.strictObject({
  reviewed: z.strictObject({ by: text, on: text }).nullable(),
  sources: z.record(text, text),
  classes: z.record(
    text,
    z.strictObject({ event: text, ends: z.enum(['completed', 'inactive', 'moved']), about: text }),
  ),
  entries: z.array(
    z.strictObject({
      type: z.enum(['C', 'O']),
      code: text,
      class: text,
      reason: text.optional(),
      source: text,
      of: z.array(text),
    }),
  ),
});

/** How a proceeding that ends in this way leaves its case: decided, off the calendar, or gone to another court. */
type Ending = 'completed' | 'inactive' | 'moved';

export type DecisionCode = {
  caseType: string;
  code: string;
  /** C: decision of the case (DEC_CODE). O: any other end of a proceeding (OTHER_COMP). */
  type: 'C' | 'O';
  class: string;
  event: string;
  ends: Ending;
  reason: string | null;
};

/** Every key of decision-codes.yaml. Throws where the file names a class or source that is not there, or a key twice. */
export function readDecisionCodes(): readonly DecisionCode[] {
  const { classes, sources, entries } = readDataFile(
    join(import.meta.dirname, 'decision-codes.yaml'),
    seedFile,
  );
  const codes = entries.flatMap(({ type, code, class: name, reason = null, source, of }) => {
    const known = classes[name];
    if (known === undefined || sources[source] === undefined)
      throw new Error(`decision-codes.yaml: ${type} ${code} names ${name} by ${source}`);
    const { event, ends } = known;
    return of.map((caseType) => ({ caseType, code, type, class: name, event, ends, reason }));
  });
  const keys = codes.map(keyOf);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`decision-codes.yaml: ${twice} stands twice`);
  return codes;
}

/** The classes of outcome in our words. */
export function outcomeClasses(): readonly { name: string; ends: Ending; about: string }[] {
  const { classes } = readDataFile(join(import.meta.dirname, 'decision-codes.yaml'), seedFile);
  return Object.entries(classes).map(([name, { ends, about }]) => ({ name, ends, about }));
}

/** `RMV X C`: as the key is written in findings. */
export function keyOf({ caseType, code, type }: Pick<DecisionCode, 'caseType' | 'code' | 'type'>): string {
  return `${caseType} ${code} ${type}`;
}
