// Reads the law's YAML files, checks all of them, and answers with the whole pack or with every fault at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { LawPack, Rule } from '#core/clock/rule.ts';
import { type Finding, type LawFault, shown } from '#law/fault.ts';
import { findingsOf } from '#law/findings.ts';
import { packOf } from '#law/pack.ts';
import { type CaseExample, caseFile, holidayFile, ruleFile, ruleOf } from '#law/schema.ts';
import { unknownWords, type Vocabulary } from '#law/vocabulary.ts';
import { type Path, readYaml, type YamlSource } from '#law/yaml-source.ts';

/** The folder of the law that is shipped. */
export const LAW_FOLDER = join(import.meta.dirname, 'us');

/** Files of the law's folder that are no rules. */
const HEAD = 'pack.yaml';
const HOLIDAYS = 'computation/holidays.yaml';

const packFile = z.strictObject({ pack: z.string().min(1), version: z.string().regex(/^\d{4}\.\d{2}\.\d+$/) });

export type LoadedLaw = {
  pack: LawPack;
  /** The worked examples, by rule id. */
  examples: ReadonlyMap<string, readonly CaseExample[]>;
  /** The file of each rule, from the folder of the law. */
  files: ReadonlyMap<string, string>;
};

export type LoadResult = LoadedLaw | { faults: readonly LawFault[] };

/**
 * Reads a folder of law: `pack.yaml`, `computation/holidays.yaml`, `AREA/RULE.yaml` and `AREA/RULE.cases.yaml`. A fault
 * names file (from that folder), line and column. With a vocabulary, events, fields and codes of every rule are checked too.
 */
export function loadLaw(folder: string = LAW_FOLDER, vocabulary?: Vocabulary): LoadResult {
  const faults: LawFault[] = [];
  const table: RuleTable = { rules: new Map(), files: new Map(), vocabulary };
  const examples = new Map<string, readonly CaseExample[]>();
  const names = yamlFiles(folder);
  const missing = [HEAD, HOLIDAYS].filter((file) => !names.includes(file));
  let head: z.output<typeof packFile> | undefined;
  let holidays: LawPack['holidays'] | undefined;

  // One file after the other, so that nothing of a file is kept once it is checked: that keeps it fast.
  for (const file of names) {
    const reading = readingOf(folder, file, faults);
    if (file === HEAD) head = reading.check(packFile);
    else if (file === HOLIDAYS) holidays = reading.check(holidayFile) as LawPack['holidays'] | undefined;
    else if (!/^[a-z0-9-]+\/[a-z0-9-]+(\.cases)?\.yaml$/.test(file)) {
      reading.add({ path: [], code: 'law-unknown-file', found: file, expected: 'AREA/RULE.yaml or AREA/RULE.cases.yaml' });
    } else if (file.endsWith('.cases.yaml')) {
      const list = reading.check(caseFile);
      if (list !== undefined) examples.set(basename(file, '.cases.yaml'), list);
      const rule = file.replace('.cases.yaml', '.yaml');
      if (names.includes(rule)) continue;
      reading.add({ path: [], code: 'law-rule-missing', found: file, expected: `a rule file ${rule}` });
    } else {
      addRule(reading, table);
    }
  }
  for (const file of missing) {
    const place = { path: '$', line: 1, column: 1 };
    faults.push({ file, ...place, code: 'law-unknown-file', found: 'no such file', expected: `${file} in the law's folder` });
  }
  if (faults.length > 0 || head === undefined || holidays === undefined) return { faults };
  const rules = [...table.rules.values()].sort((a, b) => compareText(a.area, b.area) || compareText(a.id, b.id));
  return { pack: packOf({ ...head, holidays, rules }), examples, files: table.files };
}

/** The worked examples of one file; none where there is no such file. Throws where it is no file of examples. */
export function readExamples(file: string): readonly CaseExample[] {
  if (!existsSync(file)) return [];
  return caseFile.parse(readYaml(readFileSync(file, 'utf8')).data);
}

type RuleTable = { rules: Map<string, Rule>; files: Map<string, string>; vocabulary: Vocabulary | undefined };

function addRule(reading: Reading, { rules, files, vocabulary }: RuleTable): void {
  const parsed = reading.check(ruleFile);
  if (parsed === undefined) return;
  const name = basename(reading.file, '.yaml');
  const found = shown(parsed.id);
  if (parsed.id !== name) {
    reading.add({ path: ['id'], code: 'law-id-differs', found, expected: `${name}, the name of the file` });
  }
  const other = files.get(parsed.id);
  if (other !== undefined) {
    reading.add({ path: ['id'], code: 'law-duplicate-id', found, expected: `an id that ${other} does not have` });
    return;
  }
  const rule = ruleOf(parsed, dirname(reading.file));
  const versions = rule.versions.map((version) => version.id);
  const repeated = versions.findIndex((id, index) => versions.indexOf(id) !== index);
  if (repeated >= 0) {
    const path = ['versions', repeated, 'id'];
    reading.add({ path, code: 'law-duplicate-id', found: shown(versions[repeated]), expected: 'an id of its own for each version' });
  }
  if (vocabulary !== undefined) for (const finding of unknownWords(rule, vocabulary)) reading.add(finding);
  rules.set(rule.id, rule);
  files.set(rule.id, reading.file);
}

type Reading = {
  file: string;
  /** What the file says, or undefined once its faults are noted. */
  check: <T extends z.ZodType>(schema: T) => z.output<T> | undefined;
  add: (finding: Finding) => void;
};

function readingOf(folder: string, file: string, faults: LawFault[]): Reading {
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
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `['${step}']`));
  return `$${steps.join('')}`;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort(compareText);
}

/** The order of code points: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
