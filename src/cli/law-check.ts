// The command `recourse law check`: checks every YAML file of the law and names file, line and column of each fault.
import { relative, resolve } from 'node:path';
import { CliError, type Command } from '#cli/command.ts';
import { readLaw } from '#cli/law.ts';
import { printable } from '#cli/layout.ts';
import { LAW_FAULTS, type LawFault } from '#law/fault.ts';

export const lawCheckCommand: Command = {
  name: 'law check',
  summary: 'Check the YAML files of the law.',
  about: [
    'Checks every rule and every worked example against the schema, and every event, field and code that a rule names against the vocabulary of the case history. All faults are named at once. Of the law that is shipped, it also checks that pack.json was built from these files.',
    'With --json: {pack, version, hash, rules, examples}, or {faults}.',
  ],
  arguments: [
    { name: 'FOLDER', help: 'a folder of law; the one that is shipped, if left out', optional: true },
  ],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse law check', 'recourse law check ~/our-law/us'],
  run: async ({ flags, words }, io) => {
    const { LAW_FOLDER, loadLaw } = await import('#law/load.ts');
    const { historyVocabulary } = await import('#cli/law-vocabulary.ts');
    const [named] = words;
    const folder = named === undefined ? LAW_FOLDER : resolve(io.cwd, named);
    const law = readFolder(() => loadLaw(folder, historyVocabulary()), named ?? folder);
    if ('faults' in law) {
      const faults = law.faults.map((fault) => ({
        ...fault,
        file: shownPath(resolve(folder, fault.file), io.cwd),
      }));
      for (const fault of faults) io.err(`${lawFaultText(fault)}\n`);
      if (flags.has('json')) io.out(`${JSON.stringify({ faults }, null, 2)}\n`);
      return 2;
    }
    const { pack, version, hash, rules } = law.pack;
    const examples = [...law.examples.values()].reduce((sum, list) => sum + list.length, 0);
    if (flags.has('json')) {
      io.out(`${JSON.stringify({ pack, version, hash, rules: rules.length, examples }, null, 2)}\n`);
    } else {
      io.out(
        `${pack} ${version}: ${rules.length} rules and ${examples} worked examples are in order (${hash.slice(0, 12)}).\n`,
      );
    }
    if (named === undefined && readLaw().hash !== hash) {
      throw new CliError('pack.json was not built from these files. "npm run build:law" builds it.', 1);
    }
    return 0;
  },
};

function readFolder<T>(read: () => T, folder: string): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CliError(`The folder ${printable(folder)} cannot be read (${code}).`, 2);
  }
}

/** From the caller's folder where it lies inside it, else the whole path. */
function shownPath(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return from.startsWith('..') ? path : from;
}

/** A fault of the law in words, one line, beginning with `file:line:column`. */
export function lawFaultText({ file, path, line, column, code, found, expected }: LawFault): string {
  return printable(
    `${file}:${line}:${column}: ${path}: found ${found}; expected ${expected}. ${LAW_FAULTS[code]}`,
  );
}
