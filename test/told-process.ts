// Starts a script as a process of its own and reads the lines of JSON that it prints.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type Told = Readonly<Record<string, unknown>>;

export type ToldProcess = {
  child: ChildProcess;
  /** The next line that has this field. Throws where the process ends before. */
  told: (field: string) => Promise<Told>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
};

/** `script`: a file of this folder. It is killed when the test is over. */
export function startProcess(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ToldProcess {
  const child = spawn(process.execPath, [`${import.meta.dirname}/${script}`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (field: string): Promise<Told> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${script} ended before it told "${field}".`);
      const line = value.startsWith('{') ? JSON.parse(value) : {};
      if (field in line) return line;
    }
  };
  return { child, told, ended };
}
