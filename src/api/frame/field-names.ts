// The names that a schema itself gives to fields: all others in a request were chosen by its sender.
import { z } from 'zod';

const known = new WeakMap<z.core.$ZodType, ReadonlySet<string>>();

/** Of all objects in it. Keys of a record are not among them. */
export function fieldNames(schema: z.core.$ZodType): ReadonlySet<string> {
  const names = known.get(schema) ?? collect(schema, new Set(), new Set());
  known.set(schema, names);
  return names;
}

function collect(schema: z.core.$ZodType, names: Set<string>, seen: Set<z.core.$ZodType>): Set<string> {
  if (seen.has(schema)) return names;
  seen.add(schema);
  const { shape = {}, ...parts } = schema._zod.def as { shape?: Record<string, z.core.$ZodType> };
  for (const name of Object.keys(shape)) names.add(name);
  for (const part of [...Object.values(shape), ...Object.values(parts)].flat()) {
    if (part instanceof z.core.$ZodType) collect(part, names, seen);
  }
  return names;
}
