// Collects the faults of one file with their places, up to a limit, and puts them in the order of the text.
import type { Fault, FaultCode } from '#contract/faults.ts';
import type { JsonNode } from '#contract/json-tree.ts';
import { looksLikeANumber } from '#contract/looks-like-a-number.ts';
import { nearest } from '#contract/nearest.ts';
import { positionsOf } from '#contract/text-position.ts';

/** After so many, the rest are only counted: a person corrects the first and reads again. */
const MOST_FAULTS = 1000;

/** How many names are compared for one file in the search for the nearest, so that no file takes long. */
const MOST_COMPARISONS = 200_000;

export type Found = {
  at: number;
  path: string;
  code: FaultCode;
  found: string;
  expected: string;
  /** A misspelt name, and what it may have been meant to be. */
  name?: string;
  candidates?: Iterable<string>;
};

export class FaultReport {
  readonly #file: string;
  readonly #position: ReturnType<typeof positionsOf>;
  readonly #faults: { at: number; fault: Fault }[] = [];
  #comparisons = 0;
  #more = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#position = positionsOf(text);
  }

  add({ at, path, code, found, expected, name, candidates }: Found): void {
    if (this.full) {
      this.#more += 1;
      return;
    }
    if (
      this.#faults.some((known) => known.at === at && known.fault.code === code && known.fault.path === path)
    )
      return;
    const { line, column } = this.#position(at);
    const fault: Fault = { file: this.#file, path, line, column, code, found, expected };
    const near = name === undefined || !candidates ? undefined : this.#nearest(name, candidates);
    if (near !== undefined) fault.nearest = near;
    this.#faults.push({ at, fault });
  }

  get full(): boolean {
    return this.#faults.length >= MOST_FAULTS;
  }

  get empty(): boolean {
    return this.#faults.length === 0;
  }

  /** The faults in the order of the text; where the limit was met, the last says how many more there are. */
  list(unread = 0): Fault[] {
    const faults = this.#faults.sort((a, b) => a.at - b.at).map(({ fault }) => fault);
    if (this.#more === 0 && unread === 0) return faults;
    const last = faults.at(-1);
    const rest = unread === 0 ? '' : `, and ${unread} events not looked at`;
    faults.push({
      file: this.#file,
      path: '$',
      line: last?.line ?? 1,
      column: last?.column ?? 1,
      code: 'more-faults',
      found: `${this.#more} more${rest}`,
      expected: `at most ${MOST_FAULTS} faults`,
    });
    return faults;
  }

  #nearest(name: string, candidates: Iterable<string>): string | undefined {
    const names = [...candidates];
    this.#comparisons += names.length;
    return this.#comparisons > MOST_COMPARISONS ? undefined : nearest(name, names);
  }
}

/** A value as a fault names it: short, and without the digits of what may be an identity number. */
export function describe(node: JsonNode | undefined): string {
  if (!node) return 'nothing';
  if (node.kind === 'object') return node.members.size === 0 ? 'an empty object' : 'an object';
  if (node.kind === 'array') return node.items.length === 0 ? 'an empty list' : 'a list';
  return describeText(node.value);
}

export function describeText(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return JSON.stringify(looksLikeANumber(value) ? short.replace(/\d/g, '#') : short);
}
