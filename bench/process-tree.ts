// Runs a command and answers how long it took and how much memory it and all its children held at most, read from /proc.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is read; a peak between two readings is caught by the kernel's own high-water mark of the root. */
const EVERY_MS = 50;

export type Measured = {
  seconds: number;
  /** MiB of resident memory of the whole tree at its highest. */
  peakMiB: number;
  code: number | null;
  out: string;
  err: string;
};

/** Runs `command` to its end. Memory is 0 where there is no /proc. */
export async function measureProcess(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid as number));
  }, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1000, peakMiB: Math.round(peak / 1024), code, ...said };
}

/** KiB held by a process and all that it started; its own part is its high-water mark. */
function residentOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const pid of processIds()) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const others = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, one) => sum + kibOf(one, 'VmRSS') + others(one), 0);
  return kibOf(root, 'VmHWM') + others(root);
}

function kibOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(statusOf(pid))?.[1] ?? 0);
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The kernel's words on a process; empty once it has ended. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
