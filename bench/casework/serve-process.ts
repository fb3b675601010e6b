// Starts `recourse serve` as its user does, and looks at it from outside: when it answers, what memory it holds, its children.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const recourse = join(import.meta.dirname, '../../bin/recourse');

export type Served = {
  port: number;
  process: ChildProcess;
  /** Seconds from the start of the process to the first answer of /healthz. */
  firstAnswer: number;
  /** What it said so far. */
  said: () => string;
  /** As an operator does it; waits until it has ended. */
  stop: () => Promise<void>;
};

export type Place = { dataFolder: string; keyFile: string; port: number };

/** The environment of a command on an installation. */
export const environmentOf = ({ dataFolder, keyFile, port }: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  RECOURSE_DATA: dataFolder,
  RECOURSE_KEY_FILE: keyFile,
  RECOURSE_PORT: String(port),
});

/** Starts a server and waits for its first answer. Throws what it said where it ends instead. */
export async function startServer(place: Place): Promise<Served> {
  const began = performance.now();
  const child = spawn(recourse, ['serve'], { env: environmentOf(place), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  while (!(await answers(place.port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended: ${said}`);
    await sleep(20);
  }
  const firstAnswer = (performance.now() - began) / 1000;
  const stop = async () => {
    const ended = once(child, 'exit');
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await ended;
  };
  return { port: place.port, process: child, firstAnswer, said: () => said, stop };
}

/** Whether /healthz says that everything serves. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/healthz', timeout: 2000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.end();
  });
}

/** MiB of a process at its highest, and of all processes under it now (PostgreSQL's). Zeros where there is no /proc. */
export function memoryOf(pid: number): { own: number; others: number } {
  const others = descendants(pid).reduce((sum, child) => sum + privateKib(child), 0);
  return { own: Math.round(field(pid, 'status', 'VmHWM') / 1024), others: Math.round(others / 1024) };
}

/** Of PostgreSQL's processes each counts what it has alone and its part of what they share. */
const privateKib = (pid: number) => field(pid, 'smaps_rollup', 'Pss');

export function descendants(root: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = field(pid, 'status', 'PPid');
    parents.set(parent, [...(parents.get(parent) ?? []), pid]);
  }
  const under = (pid: number): number[] =>
    (parents.get(pid) ?? []).flatMap((child) => [child, ...under(child)]);
  return under(root);
}

function field(pid: number, file: string, name: string): number {
  try {
    return Number(
      new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}
