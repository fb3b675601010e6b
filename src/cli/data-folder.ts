// Where this installation keeps its data: the setting RECOURSE_DATA, or the folder `data` beside `src`.
import { join, resolve } from 'node:path';
import type { Io } from '#cli/command.ts';

export function dataFolder({ env, cwd }: Io): string {
  return resolve(cwd, env['RECOURSE_DATA'] || join(import.meta.dirname, '../../data'));
}
