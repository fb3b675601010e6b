// Strict JSON read into values that know where they stand in the text, with every fault of the notation at once.
import { createScanner, type JSONScanner } from 'jsonc-parser';

/** A value of the text: where it begins (offset in UTF-16 units), and what it is. */
export type JsonNode =
  | { kind: 'object'; at: number; members: Map<string, JsonMember>; duplicates?: JsonMember[] }
  | { kind: 'array'; at: number; items: JsonNode[] }
  | { kind: 'scalar'; at: number; value: string | number | boolean | null };

export type JsonMember = { key: string; keyAt: number; value: JsonNode };

export type JsonFault = { at: number; code: 'not-json' | 'deep-nesting'; found: string; expected: string };

export type JsonText = {
  /** Undefined where the notation is broken in a way that leaves doubt about what was meant. */
  root?: JsonNode;
  faults: JsonFault[];
};

/** A case file has five levels; a deeper text is refused before it can exhaust the stack. */
const MOST_LEVELS = 32;

/** Where one fault of the notation brings others with it, the first ones are the useful ones. */
const MOST_FAULTS = 20;

// The package declares these as const enums, which leave no value at run time.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const STRING = 10;
const NUMBER = 11;
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const BLANK = 15;
const UNKNOWN = 16;
const END = 17;

const SCAN_ERRORS: Readonly<Record<number, string>> = {
  2: 'a closing quotation mark on the same line',
  3: 'a digit after the point or the exponent',
  4: 'four hexadecimal digits after \\u',
  5: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash',
  6: 'no control character inside a string',
};

/**
 * Reads a JSON text (RFC 8259). Comments, trailing or missing commas and bad characters in strings are faults that leave
 * the meaning plain, so the value comes back beside them; after any other fault there is no `root`. Never throws.
 */
export function readJson(text: string): JsonText {
  return new Reader(text).read();
}

/** A value that was read elsewhere, as a tree without places. */
export function nodeOf(value: unknown): JsonNode {
  if (Array.isArray(value)) return { kind: 'array', at: 0, items: value.map(nodeOf) };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, one]) => one !== undefined);
    return {
      kind: 'object',
      at: 0,
      members: new Map(members.map(([key, one]) => [key, { key, keyAt: 0, value: nodeOf(one) }])),
    };
  }
  return { kind: 'scalar', at: 0, value: value as string | number | boolean | null };
}

class Reader {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #faults: JsonFault[] = [];
  #token = END;
  #broken = false;
  #stopped = false;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text, false);
  }

  read(): JsonText {
    this.#next();
    const root = this.#value(1);
    if (!this.#stopped && !this.#broken && this.#token !== END)
      this.#fault('the end of the file', { broken: true });
    return root && !this.#broken ? { root, faults: this.#faults } : { faults: this.#faults };
  }

  /** Moves to the next token that is neither blank nor comment, reporting what is no JSON on the way. */
  #next(): void {
    for (;;) {
      this.#token = this.#stopped ? END : this.#scanner.scan();
      const token = this.#token;
      if (token === BLANK || token === LINE_BREAK) continue;
      if (token === LINE_COMMENT || token === BLOCK_COMMENT) {
        this.#fault('no comment', { broken: this.#scanner.getTokenError() !== 0 });
        continue;
      }
      const error = this.#scanner.getTokenError();
      const expected = SCAN_ERRORS[error];
      if (expected !== undefined) this.#fault(expected, { broken: error <= 3 });
      return;
    }
  }

  #stands(token: number): boolean {
    return this.#token === token;
  }

  #fault(
    expected: string,
    { broken, at = this.#scanner.getTokenOffset() }: { broken: boolean; at?: number },
  ): void {
    if (this.#stopped) return;
    this.#faults.push({ at, code: 'not-json', found: this.#excerpt(at), expected });
    if (broken) this.#broken = true;
    if (this.#faults.length >= MOST_FAULTS) this.#stopped = this.#broken = true;
  }

  #excerpt(at: number): string {
    if (at >= this.#text.length) return 'the end of the file';
    const end = Math.min(Math.max(this.#scanner.getPosition(), at + 1), at + 24);
    return `\`${this.#text.slice(at, end).replace(/[\p{Cc}\p{Cs}]/gu, '\u00b7')}\``;
  }

  #value(level: number): JsonNode | undefined {
    const at = this.#scanner.getTokenOffset();
    switch (this.#token) {
      case OPEN_BRACE:
      case OPEN_BRACKET:
        if (level > MOST_LEVELS) return this.#tooDeep(at);
        return this.#token === OPEN_BRACE ? this.#object(at, level) : this.#array(at, level);
      case STRING:
        return this.#scalar(at, this.#scanner.getTokenValue());
      case NUMBER:
        return this.#scalar(at, Number(this.#scanner.getTokenValue()));
      case TRUE:
        return this.#scalar(at, true);
      case FALSE:
        return this.#scalar(at, false);
      case NULL:
        return this.#scalar(at, null);
      default:
        this.#fault('a value: an object, a list, a "text", a number, true, false or null', { broken: true });
        return undefined;
    }
  }

  #scalar(at: number, value: string | number | boolean | null): JsonNode {
    this.#next();
    return { kind: 'scalar', at, value };
  }

  #tooDeep(at: number): undefined {
    const expected = `at most ${MOST_LEVELS} levels`;
    this.#faults.push({ at, code: 'deep-nesting', found: `level ${MOST_LEVELS + 1}`, expected });
    this.#stopped = this.#broken = true;
    this.#token = END;
    return undefined;
  }

  #object(at: number, level: number): JsonNode {
    const members = new Map<string, JsonMember>();
    const duplicates: JsonMember[] = [];
    this.#items(CLOSE_BRACE, () => {
      if (!this.#stands(STRING)) {
        this.#fault('a key in "quotation marks"', { broken: true });
        return false;
      }
      const key = this.#scanner.getTokenValue();
      const keyAt = this.#scanner.getTokenOffset();
      this.#next();
      if (!this.#stands(COLON)) {
        this.#fault('a colon after the key', { broken: true });
        return false;
      }
      this.#next();
      const value = this.#value(level + 1);
      if (!value) return false;
      if (members.has(key)) duplicates.push({ key, keyAt, value });
      else members.set(key, { key, keyAt, value });
      return true;
    });
    return { kind: 'object', at, members, ...(duplicates.length > 0 ? { duplicates } : {}) };
  }

  #array(at: number, level: number): JsonNode {
    const items: JsonNode[] = [];
    this.#items(CLOSE_BRACKET, () => {
      const value = this.#value(level + 1);
      if (value) items.push(value);
      return value !== undefined;
    });
    return { kind: 'array', at, items };
  }

  /** The items between an opening bracket and its closing one; after a broken item reading goes on behind the next comma. */
  #items(close: number, item: () => boolean): void {
    const closing = close === CLOSE_BRACE ? '}' : ']';
    this.#next();
    while (this.#token !== close) {
      if (this.#token === END) {
        this.#fault(`a closing ${closing}`, { broken: true });
        return;
      }
      if (!item()) this.#skipTo(close);
      if (this.#token === COMMA) {
        const comma = this.#scanner.getTokenOffset();
        this.#next();
        if (this.#token === close) this.#fault(`no comma before ${closing}`, { broken: false, at: comma });
        continue;
      }
      if (this.#token === close || this.#token === END) continue;
      const startsItem =
        this.#token === STRING ||
        (close === CLOSE_BRACKET && this.#token !== COLON && this.#token !== UNKNOWN);
      this.#fault(`a comma or a closing ${closing}`, { broken: !startsItem || this.#token === CLOSE_BRACE });
      if (this.#broken) this.#skipTo(close);
      if (this.#token === COMMA) this.#next();
      if (this.#token === CLOSE_BRACE || this.#token === CLOSE_BRACKET) break;
    }
    this.#next();
  }

  /** Skips to the comma or bracket that ends a broken item, over whole lists and objects. */
  #skipTo(close: number): void {
    let depth = 0;
    while (this.#token !== END) {
      if (depth === 0 && (this.#token === COMMA || this.#token === close)) return;
      if (this.#token === OPEN_BRACE || this.#token === OPEN_BRACKET) depth += 1;
      if (this.#token === CLOSE_BRACE || this.#token === CLOSE_BRACKET) {
        if (depth === 0) return;
        depth -= 1;
      }
      this.#next();
    }
  }
}
