// Reads the words of a call against the shape of its command; every fault at once, with the nearest match.
import { parseArgs } from 'node:util';
import type { Command, Given } from '#cli/command.ts';
import { type UsageFault, usageFault } from '#cli/usage-faults.ts';
import { nearest } from '#contract/nearest.ts';

/** Options that every command understands. */
const EVERYWHERE = ['help'];

export type Parsed = { given: Given; faults: readonly UsageFault[] };

/** The options and arguments of a call. Anything after `--` is an argument; so is a single `-`. */
export function parseCall(command: Command, args: readonly string[]): Parsed {
  const faults: UsageFault[] = [];
  const names = [...command.options.map(({ name }) => name), ...EVERYWHERE];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const path = token.rawName;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined && !(EVERYWHERE.includes(token.name) && path.startsWith('--'))) {
      const close = nearest(token.name, names);
      faults.push(
        usageFault({
          code: 'unknown-option',
          path,
          found: path,
          expected: names.map((name) => `--${name}`).join(', '),
          nearest: close === undefined ? undefined : `--${close}`,
        }),
      );
    } else if (option?.value === undefined) {
      if (token.value === undefined) flags.add(token.name);
      else
        faults.push(
          usageFault({ code: 'wrong-option-value', path, found: token.value, expected: `${path} alone` }),
        );
    } else {
      const expected = option.choices?.join(' or ') ?? option.value;
      // What looks like the next option is not the value of this one.
      const swallowed = token.inlineValue === false && token.value.startsWith('-') && token.value !== '-';
      const value = swallowed ? undefined : token.value;
      if (
        value === undefined ||
        value === '' ||
        (option.choices !== undefined && !option.choices.includes(value))
      ) {
        const found = value === undefined || value === '' ? 'nothing' : value;
        const close = value === undefined ? undefined : nearest(value, option.choices ?? []);
        faults.push(
          usageFault({
            code: 'wrong-option-value',
            path,
            found,
            expected: `${path} ${expected}`,
            nearest: close,
          }),
        );
      } else {
        options[option.name] = value;
      }
    }
  }
  const least = command.arguments.filter((argument) => !argument.optional).length;
  const most = command.arguments.some((argument) => argument.many)
    ? Number.POSITIVE_INFINITY
    : command.arguments.length;
  for (const argument of command.arguments.slice(words.length, least)) {
    if (flags.has('help')) break;
    faults.push(
      usageFault({
        code: 'missing-argument',
        path: argument.name,
        found: 'nothing',
        expected: argument.name,
      }),
    );
  }
  for (const word of words.slice(most)) {
    faults.push(
      usageFault({ code: 'unexpected-argument', path: word, found: word, expected: usageLine(command) }),
    );
  }
  return { given: { options, flags, words }, faults };
}

/** How a command is called, on one line. */
export function usageLine({ name, arguments: args, options }: Command): string {
  const words = args.map((argument) => {
    const word = argument.many ? `${argument.name}…` : argument.name;
    return argument.optional ? `[${word}]` : word;
  });
  const marks = options.map((option) =>
    option.value ? `[--${option.name} ${option.value}]` : `[--${option.name}]`,
  );
  return ['recourse', name, ...words, ...marks].join(' ');
}
