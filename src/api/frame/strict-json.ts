// Reads JSON that can be read in one way only (RFC 8259, section 4; RFC 7493): what two readers would take differently is refused.
import { ProblemError } from '#contract/problems.ts';

/** Names that, set on an object, reach what it inherits. */
const POISONOUS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The value of a text of JSON. Throws `malformed-request` where it is no UTF-8 or no JSON, is deeper than `depth`, names
 * a field twice, or holds what PostgreSQL cannot keep: a null character or half a surrogate pair.
 */
export function parseStrictJson(bytes: Uint8Array, depth: number): unknown {
  const text = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('text that is no JSON', 'JSON');
  }
  checkStructure(text, depth);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('bytes that are no UTF-8', 'JSON in UTF-8');
  }
}

/** Walks a text that is known to be JSON: what matters here is what a parser drops. */
function checkStructure(text: string, depth: number): void {
  /** Of each open object the names so far; of each open list nothing. */
  const open: (Set<string> | undefined)[] = [];
  let nameNext = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '{':
      case '[':
        open.push(text[at] === '{' ? new Set() : undefined);
        if (open.length > depth) throw refuse(`more than ${depth} levels`, `at most ${depth} levels`);
        nameNext = text[at] === '{';
        break;
      case '}':
      case ']':
        open.pop();
        nameNext = false;
        break;
      case ',':
        nameNext = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, at);
        const words = stringAt(text, at, end);
        if (nameNext) checkName(words, open.at(-1));
        nameNext = false;
        at = end;
        break;
      }
    }
  }
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
}

function stringAt(text: string, from: number, end: number): string {
  const raw = text.slice(from + 1, end);
  if (!raw.includes('\\')) return raw;
  const words: string = JSON.parse(text.slice(from, end + 1));
  if (!isKeepable(words))
    throw refuse('a character that cannot be kept', 'whole characters, none of them null');
  return words;
}

function checkName(name: string, names: Set<string> | undefined): void {
  if (POISONOUS.has(name)) throw refuse(`a field "${name}"`, 'no field of this name');
  if (names?.has(name)) throw refuse('a field that is named twice', 'each field once');
  names?.add(name);
}

/** Whether PostgreSQL and UTF-8 can keep a text as it is. */
export function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function refuse(found: string, expected: string): ProblemError {
  return new ProblemError('malformed-request', `The body holds ${found}.`, {
    faults: [{ in: 'body', path: '', found, expected }],
  });
}
