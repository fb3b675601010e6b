// Reads a YAML file of data, checked against its shape.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Throws where the file is not of that shape: a mistake of ours, not of a release. */
export function readDataFile<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> {
  return shape.parse(parse(readFileSync(path, 'utf8')));
}
