// Reads the law's YAML files, checks all of them, and answers with the whole pack or with every fault at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { LawPack, Rule } from '#core/clock/rule.ts';
import { type LawFault, shown } from '#law/fault.ts';
import { packOf } from '#law/pack.ts';
import { openReading, type Reading } from '#law/reading.ts';
import { type CaseExample, caseFile, holidayFile, ruleFile, ruleOf } from '#law/schema.ts';
import { unknownWords, type Vocabulary } from '#law/vocabulary.ts';
import { readYaml } from '#law/yaml-source.ts';

/** The folder of the law that is shipped. */
export const LAW_FOLDER = join(import.meta.dirname, 'us');

/** The files of the folder that are no rules: the name of the law, its holidays, and where its words were read. */
const PACK = 'pack.yaml';
const HOLIDAYS = 'computation/holidays.yaml';
const SOURCES = 'sources.yaml';

const packFile = z.strictObject({
  pack: z.string().min(1),
  version: z.string().regex(/^\d{4}\.\d{2}\.\d+$/),
});
const sourcesFile = z.record(z.string(), z.string().min(1));

export type LoadedLaw = {
  pack: LawPack;
  /** The worked examples, by rule id. */
  examples: ReadonlyMap<string, readonly CaseExample[]>;
  /** Where the words of the law were read, by the keys that rules name. */
  sources: Readonly<Record<string, string>>;
};

export type LoadResult = LoadedLaw | { faults: readonly LawFault[] };

/**
 * Reads a folder of law: `AREA/RULE.yaml`, `AREA/RULE.cases.yaml`, `pack.yaml`, `sources.yaml` and
 * `computation/holidays.yaml`. A fault names file (from that folder), line and column. With a vocabulary, the events,
 * fields and codes of every rule are checked too.
 */
export function loadLaw(folder: string = LAW_FOLDER, vocabulary?: Vocabulary): LoadResult {
  const faults: LawFault[] = [];
  const names = yamlFiles(folder);
  const shared = <T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined => {
    if (names.includes(file)) return openReading(folder, file, faults).check(schema);
    const fault = { file, path: '$', line: 1, column: 1, code: 'law-unknown-file' } as const;
    faults.push({ ...fault, found: 'no such file', expected: `${file} in the folder of the law` });
    return undefined;
  };
  const head = shared(PACK, packFile);
  const holidays = shared(HOLIDAYS, holidayFile) as LawPack['holidays'] | undefined;
  const sources = shared(SOURCES, sourcesFile);
  const rules = new Map<string, Rule>();
  const examples = new Map<string, readonly CaseExample[]>();

  // One file after the other, so that nothing of a file is kept once it is checked: that keeps it fast.
  for (const file of names.filter((name) => ![PACK, HOLIDAYS, SOURCES].includes(name))) {
    const reading = openReading(folder, file, faults);
    if (!/^[a-z0-9-]+\/[a-z0-9-]+(\.cases)?\.yaml$/.test(file)) {
      const expected = 'AREA/RULE.yaml or AREA/RULE.cases.yaml';
      reading.add({ path: [], code: 'law-unknown-file', found: file, expected });
    } else if (file.endsWith('.cases.yaml')) {
      const list = reading.check(caseFile);
      if (list !== undefined) examples.set(basename(file, '.cases.yaml'), list);
      const rule = file.replace('.cases.yaml', '.yaml');
      if (names.includes(rule)) continue;
      reading.add({ path: [], code: 'law-rule-missing', found: file, expected: `a rule file ${rule}` });
    } else {
      const rule = readRule(reading, { rules, sources, vocabulary });
      if (rule !== undefined) rules.set(rule.id, rule);
    }
  }
  if (faults.length > 0 || !head || !holidays || !sources) return { faults };
  const sorted = [...rules.values()].sort((a, b) => compareText(a.area, b.area) || compareText(a.id, b.id));
  return { pack: packOf({ ...head, holidays, rules: sorted }), examples, sources };
}

/** The worked examples of one file; none where there is no such file. Throws where it is no file of examples. */
export function readExamples(file: string): readonly CaseExample[] {
  if (!existsSync(file)) return [];
  return caseFile.parse(readYaml(readFileSync(file, 'utf8')).data);
}

/** Where the words of the law that is shipped were read, by the keys that rules name. */
export function readSources(): Readonly<Record<string, string>> {
  return sourcesFile.parse(readYaml(readFileSync(join(LAW_FOLDER, SOURCES), 'utf8')).data);
}

type Known = {
  rules: ReadonlyMap<string, Rule>;
  sources: Readonly<Record<string, string>> | undefined;
  vocabulary: Vocabulary | undefined;
};

/** The rule of one file, its faults noted: those of the schema, and those against the rest of the law. */
function readRule(reading: Reading, { rules, sources, vocabulary }: Known): Rule | undefined {
  const parsed = reading.check(ruleFile);
  if (parsed === undefined) return undefined;
  const rule = ruleOf(parsed, dirname(reading.file));
  const name = basename(reading.file, '.yaml');
  const found = shown(rule.id);
  if (rule.id !== name) {
    reading.add({ path: ['id'], code: 'law-id-differs', found, expected: `${name}, the name of the file` });
  }
  const other = rules.get(rule.id);
  if (other !== undefined) {
    const expected = `an id that ${other.area}/${other.id}.yaml does not have`;
    reading.add({ path: ['id'], code: 'law-duplicate-id', found, expected });
    return undefined;
  }
  rule.versions.forEach(({ id }, index) => {
    if (rule.versions.findIndex((version) => version.id === id) === index) return;
    const fault = { code: 'law-duplicate-id', found: shown(id), expected: 'an id of its own' } as const;
    reading.add({ path: ['versions', index, 'id'], ...fault });
  });
  rule.sources.forEach((source, index) => {
    if (sources === undefined || source in sources) return;
    const fault = { code: 'law-unknown-source', found: source, expected: 'a key of sources.yaml' } as const;
    reading.add({ path: ['sources', index], ...fault });
  });
  if (vocabulary !== undefined) for (const finding of unknownWords(rule, vocabulary)) reading.add(finding);
  return rule;
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
