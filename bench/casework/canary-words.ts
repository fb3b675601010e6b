// Canaries: words and numbers that stand nowhere else, so that wherever one is found, what was entered has leaked.
import { randomInt } from 'node:crypto';
import anyAscii from 'any-ascii';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letter for letter beside the Latin ones. */
const ALPHABETS = {
  Cyrl: 'абвгдежзийклмнопрстуфхцчшщ',
  Arab: 'ابتثجحخدذرزسشصضطظعغفقكلمنه',
  Hans: '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余',
} as const;
export type CanaryScript = keyof typeof ALPHABETS;
export const CANARY_SCRIPTS = Object.keys(ALPHABETS) as CanaryScript[];

const MARK_LETTERS = 9;

/**
 * The canaries of one run. All words begin with the same nine random letters, so that one look for these looks for all
 * of them.
 */
export class Canaries {
  readonly #mark = Array.from({ length: MARK_LETTERS }, () => LATIN[randomInt(26)]).join('');
  readonly #needles: { text: string; bytes: Buffer }[] = [];
  readonly #numbers: string[] = [];
  #made = 0;

  constructor() {
    const scripts = CANARY_SCRIPTS.map((script) => inScript(this.#mark, script));
    const folded = scripts.map((mark) => anyAscii(mark).toLowerCase());
    for (const text of [this.#mark, this.#mark.toUpperCase(), ...scripts, ...folded]) this.#lookFor(text);
  }

  /** How many were made. */
  get count(): number {
    return this.#made;
  }

  /** One word of twelve lower-case letters. */
  word(): string {
    this.#made += 1;
    const letter = (place: number) => LATIN[Math.floor(this.#made / 26 ** place) % 26];
    return `${this.#mark}${letter(2)}${letter(1)}${letter(0)}`;
  }

  /** A word in another script. */
  foreign(script: CanaryScript): string {
    return inScript(this.word(), script);
  }

  email(): string {
    return `${this.word()}@seed.example`;
  }

  /** Numbers share no beginning with one another: each is looked for by itself. */
  aNumber(): string {
    return this.#number(`A ${digits(3)}-${digits(3)}-${digits(3)}`);
  }

  /** Longer than any that is given out. */
  phone(): string {
    return this.#number(`+49 30 23125 ${digits(5)}`);
  }

  #number(entered: string): string {
    this.#made += 1;
    this.#numbers.push(entered.replaceAll(/\D/g, ''));
    return entered;
  }

  #lookFor(text: string): void {
    for (const bytes of encodings(text)) this.#needles.push({ text, bytes });
  }

  /**
   * The canaries that stand in these bytes: words, by what they begin with, in any of the usual encodings; numbers as
   * text or hexadecimal, however they are spaced.
   */
  in(bytes: Buffer): string[] {
    const words = this.#needles.filter((needle) => bytes.includes(needle.bytes)).map(({ text }) => text);
    const runs = digitRuns(bytes.toString('latin1'));
    const numbers = this.#numbers.filter((number) => runs.some((run) => run.includes(number)));
    return [...new Set([...words, ...numbers])];
  }
}

/** Without a zero in front, which a number could lose. */
const digits = (count: number) => String(randomInt(10 ** (count - 1), 10 ** count));

/** Nine digits and more, with a space or hyphen between them or none. */
function digitRuns(text: string): string[] {
  const plain = text.match(/\d(?:[ -]?\d){8,}/g) ?? [];
  const hex = text.match(/(?:3\d|2[0d]){9,}/gi) ?? [];
  const decoded = hex.map((run) => Buffer.from(run, 'hex').toString('latin1'));
  return [...plain, ...decoded].map((run) => run.replaceAll(/\D/g, ''));
}

function inScript(word: string, script: CanaryScript): string {
  const letters = [...ALPHABETS[script]];
  return Array.from(word, (letter) => letters[LATIN.indexOf(letter)]).join('');
}

/** As UTF-8, UTF-16, hexadecimal, Base64 wherever it begins, in an address and as JavaScript escapes it. */
function encodings(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const hex = utf8.toString('hex');
  const escaped = Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const texts = [hex, hex.toUpperCase(), encodeURIComponent(text), escaped.join(''), ...base64Of(utf8)];
  return [utf8, Buffer.from(text, 'utf16le'), ...texts.map((one) => Buffer.from(one))];
}

/** What of Base64 depends on these bytes alone, for each of the three places in a group at which they may begin. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });
}
