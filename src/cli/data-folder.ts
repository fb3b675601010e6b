// Where this installation keeps its data: the setting RECOURSE_DATA, or the folder `data` beside `src`.
import { readStoreConfig } from '#api/config.ts';
import type { Io } from '#cli/command.ts';

export function dataFolder({ env, cwd }: Io): string {
  return readStoreConfig(env, cwd).dataFolder;
}
