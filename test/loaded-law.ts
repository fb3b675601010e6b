// The law as its YAML files say it, loaded once for the tests that need it.
import { loadLaw } from '#law/load.ts';

const loaded = loadLaw();
if ('faults' in loaded) throw new Error(`the law does not load: ${JSON.stringify(loaded.faults, null, 2)}`);

export const loadedPack = loaded.pack;
export const loadedExamples = [...loaded.examples].map(([rule, examples]) => ({ rule, examples }));
