// The court's codes in the words of the vocabulary of events: each list of code-words.yaml becomes a SQL macro.
import { join } from 'node:path';
import { z } from 'zod';
import { readDataFile } from '#observatory/court/derive/data-file.ts';
import { sqlText } from '#observatory/duckdb.ts';

const lists = z.record(
  z.string().regex(/^[a-z_]+$/),
  z.strictObject({ about: z.string(), words: z.record(z.string(), z.array(z.string())) }),
);

/** One `CREATE MACRO` a list: the word of a code, null where it has none. Throws where a code has two words. */
export function codeWordMacros(): readonly string[] {
  return Object.entries(readDataFile(join(import.meta.dirname, 'code-words.yaml'), lists)).map(
    ([name, { words }]) => {
      const codes = Object.values(words).flat();
      if (new Set(codes).size < codes.length) throw new Error(`code-words.yaml: ${name} has a code twice`);
      const cases = Object.entries(words).map(
        ([word, of]) => `WHEN code IN (${of.map(sqlText).join(', ')}) THEN ${sqlText(word)}`,
      );
      return `CREATE OR REPLACE MACRO ${name}(code) AS CASE ${cases.join(' ')} END`;
    },
  );
}
