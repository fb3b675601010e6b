// Reads a data file of this folder, checked against its shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Throws where the file is not of that shape: a mistake of ours, not of a release. */
export function readDataFile<Shape extends z.ZodType>(name: string, shape: Shape): z.output<Shape> {
  return shape.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
}
