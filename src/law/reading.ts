// One file of the law being checked: its faults are gathered with their place in the text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Finding, LawFault } from '#law/fault.ts';
import { findingsOf } from '#law/findings.ts';
import { type Path, readYaml, type YamlSource } from '#law/yaml-source.ts';

export type Reading = {
  /** From the folder of the law. */
  file: string;
  /** What the file says, or undefined once its faults are noted. */
  check: <T extends z.ZodType>(schema: T) => z.output<T> | undefined;
  add: (finding: Finding) => void;
};

/** Reads one file; every fault found in it, now or later, is added to `faults`. */
export function openReading(folder: string, file: string, faults: LawFault[]): Reading {
  const source = readYaml(readFileSync(join(folder, file), 'utf8'));
  for (const { message, ...place } of source.errors) {
    faults.push({ file, path: '$', ...place, code: 'law-not-yaml', found: message, expected: 'YAML 1.2' });
  }
  const add = (finding: Finding) => faults.push(faultOf(file, source, finding));
  return {
    file,
    add,
    check: (schema) => {
      if (source.errors.length > 0) return undefined;
      const result = schema.safeParse(source.data);
      if (result.success) return result.data;
      for (const finding of findingsOf(result.error.issues, source.data)) add(finding);
      return undefined;
    },
  };
}

function faultOf(file: string, source: YamlSource, { path, key, ...fault }: Finding): LawFault {
  const place = key === undefined ? source.placeOf(path) : source.placeOfKey(path, key);
  return { file, path: jsonPath(key === undefined ? path : [...path, key]), ...place, ...fault };
}

/** A path inside a file as JSONPath (RFC 9535), such as `$.clocks[0].count`. */
function jsonPath(path: Path): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `['${step}']`,
  );
  return `$${steps.join('')}`;
}
