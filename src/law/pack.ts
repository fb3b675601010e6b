// The built law pack: its canonical form and hash, how it is written as a file, and how it is read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawPack } from '#core/clock/rule.ts';

/** The built pack that is shipped: what the command line and the pages read. */
export const PACK_FILE = join(import.meta.dirname, 'pack.json');

/** The pack of some content. Its hash is SHA-256, in hex, of the canonical JSON of everything but the hash itself. */
export function packOf(content: Omit<LawPack, 'hash'>): LawPack {
  const { pack, version, holidays, rules } = content;
  const hash = createHash('sha256').update(canonical({ pack, version, holidays, rules })).digest('hex');
  return { pack, version, hash, holidays, rules };
}

/** The text of the pack's file: JSON with one rule a line, so that a change of law reads as a change of lines. */
export function packText({ pack, version, hash, holidays, rules }: LawPack): string {
  const head = { pack, version, hash, holidays };
  const lines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`,
  );
  return `{${lines.join('\n')}\n"rules":[\n${rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]}\n`;
}

/** Reads a built pack, by default the one shipped. Throws where the file is missing or damaged: that is no user's fault. */
export function loadPack(file: string = PACK_FILE): LawPack {
  return JSON.parse(readFileSync(file, 'utf8')) as LawPack;
}

/** JSON with the keys of every object sorted and nothing between the parts (as RFC 8785 orders them). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}
