// Reads a data file of this folder, checked: a slip in it is a bug and thrown as such.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

export function readDataFile<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
}
