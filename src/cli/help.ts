// The help of the command line, made from the command table; the reference page holds the same words.
import { usageLine } from '#cli/arguments.ts';
import { CliError, type Command } from '#cli/command.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { nearest } from '#contract/nearest.ts';

const WIDTH = 80;

/** The help of one command. */
export function commandHelp(command: Command): string {
  const rows = [
    ...command.arguments.map(({ name, help }) => [name, help] as const),
    ...command.options.map(
      ({ name, value, help }) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
    ),
  ];
  return [
    command.summary,
    '',
    ...wrapped(`usage: ${usageLine(command)}`, '       '),
    ...section('', listed(rows)),
    ...command.about.flatMap((paragraph) => ['', ...wrapped(paragraph, '')]),
    ...section(
      'Examples:',
      command.examples.map((example) => `  ${example}`),
    ),
    '',
  ].join('\n');
}

/** The help of the whole command line. */
export function overview(commands: readonly Command[]): string {
  return [
    'Recourse: every clock, record and outcome of an immigration case.',
    '',
    'usage: recourse COMMAND [ARGUMENT…] [--OPTION…]',
    '',
    ...listed(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    '"recourse help COMMAND" tells more. "recourse --version" prints the version.',
    'Exit codes: 0 done, 1 refused or failed, 2 bad input.',
    '',
  ].join('\n');
}

/** The help command, which knows all others. */
export function helpCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'Explain the commands.',
    about: [],
    arguments: [
      {
        name: 'COMMAND',
        help: 'the command to explain; all of them, if left out',
        optional: true,
        many: true,
      },
    ],
    options: [],
    examples: ['recourse help clocks', 'recourse help law show'],
    run: ({ words }, io) => {
      const name = words.join(' ');
      const command = commands().find((one) => one.name === name);
      if (command === undefined && name !== '') {
        const group = commands().filter((one) => one.name.startsWith(`${name} `));
        if (group.length === 0) {
          const names = commands().map((one) => one.name);
          const facts = {
            path: name,
            found: name,
            expected: names.join(', '),
            nearest: nearest(name, names),
          };
          throw new CliError('no such command', 2, [usageFault({ code: 'unknown-command', ...facts })]);
        }
        io.out(group.map(commandHelp).join('\n'));
        return 0;
      }
      io.out(command === undefined ? overview(commands()) : commandHelp(command));
      return 0;
    },
  };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...(title === '' ? [] : [title]), ...lines];
}

/** Names in one column, what they do in the next, wrapped. */
function listed(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.flatMap(([name, help]) => wrapped(`  ${name.padEnd(width)}  ${help}`, ' '.repeat(width + 4)));
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
