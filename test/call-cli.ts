// Calls the command line inside the test's own process, on real files, and answers what it printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '#cli/run.ts';

export type Called = { code: number; out: string; err: string };

/** A folder of its own for one test, with these files in it. Objects are written as JSON. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  return folder;
}

/** One call from a folder, on 22 November 2026 at noon in New York unless told otherwise. */
export async function call(
  args: readonly string[],
  cwd: string,
  changes: Partial<Parameters<typeof runCli>[1]> = {},
): Promise<Called> {
  const said = { out: '', err: '' };
  const code = await runCli(args, {
    cwd,
    env: { RECOURSE_DATA: join(cwd, 'data') },
    now: Date.UTC(2026, 10, 22, 17),
    columns: undefined,
    colour: false,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    ...changes,
  });
  return { code, ...said };
}
