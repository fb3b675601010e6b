// Builds the law pack and the JSON Schemas of its files from the YAML: `npm run build:law`; with --check, compares only.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lawFaultText } from '#cli/law-check.ts';
import { historyVocabulary } from '#cli/law-vocabulary.ts';
import { LAW_FOLDER, loadLaw } from '#law/load.ts';
import { PACK_FILE, packText } from '#law/pack.ts';
import { caseFile, ruleFile } from '#law/schema.ts';

const reference = join(import.meta.dirname, '../docs/reference');

/** The text of every built file by its path. Throws with every fault if the law's files are not in order. */
export function builtLaw(): ReadonlyMap<string, string> {
  const law = loadLaw(LAW_FOLDER, historyVocabulary());
  if ('faults' in law) throw new Error(law.faults.map(lawFaultText).join('\n'));
  return new Map([
    [PACK_FILE, packText(law.pack)],
    [join(reference, 'rule.schema.json'), schemaText(ruleFile, 'A rule of law')],
    [join(reference, 'cases.schema.json'), schemaText(caseFile, 'Worked examples of a rule of law')],
  ]);
}

/** For editors: what one may write, so the input of the schema and not what it is turned into. */
function schemaText(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }, null, 2)}\n`;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [path, text] of builtLaw()) {
    const current = readOrEmpty(path);
    if (current === text) continue;
    if (check) {
      console.error(`${path} is not what the YAML gives. Run "npm run build:law".`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, text);
      console.log(`Wrote ${path}.`);
    }
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
