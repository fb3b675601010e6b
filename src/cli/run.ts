// Runs one call of the command line: finds the command, checks the words, and turns refusals into words and exit codes.
import { parseCall, usageLine } from '#cli/arguments.ts';
import { CliError, type Command, type ExitCode, type Io } from '#cli/command.ts';
import { COMMANDS } from '#cli/commands.ts';
import { commandHelp, overview } from '#cli/help.ts';
import { type UsageFault, usageFault, usageFaultText } from '#cli/usage-faults.ts';
import { nearest } from '#contract/nearest.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** Runs a call and answers its exit code. Whatever it has to say goes through `io`. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first] = args;
  if (first === undefined) {
    io.err(overview(COMMANDS));
    return 2;
  }
  if (first === '--version') {
    io.out(`${packageJson.version}\n`);
    return 0;
  }
  if (isHelp(first)) {
    io.out(overview(COMMANDS));
    return 0;
  }
  const command = findCommand(args);
  if (command === undefined && args.some(isHelp) && groupOf(first).length > 0) {
    io.out(groupOf(first).map(commandHelp).join('\n'));
    return 0;
  }
  if (command === undefined) return refuse([unknownCommand(args)], args, io);
  const { given, faults } = parseCall(command, args.slice(command.name.split(' ').length));
  if (given.flags.has('help')) {
    io.out(commandHelp(command));
    return 0;
  }
  if (faults.length > 0) return refuse(faults, args, io, command);
  try {
    return await command.run(given, io);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (error.faults.length > 0) return refuse(error.faults, args, io);
    io.err(`recourse: ${error.message}\n`);
    return error.exitCode;
  }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** The commands of two words that begin with this one. */
function groupOf(word: string): Command[] {
  return COMMANDS.filter(({ name }) => name.startsWith(`${word} `));
}

function findCommand(args: readonly string[]): Command | undefined {
  const named = (words: number) => COMMANDS.find(({ name }) => name === args.slice(0, words).join(' '));
  return named(2) ?? named(1);
}

function unknownCommand(args: readonly string[]): UsageFault {
  const names = COMMANDS.map(({ name }) => name);
  const group = groupOf(String(args[0])).map(({ name }) => name);
  const words = group.length > 0 ? args.slice(0, 2).join(' ') : String(args[0]);
  const close =
    nearest(words, [...names, '--version', '--help']) ?? nearest(args.slice(0, 2).join(' '), names);
  return usageFault({
    code: 'unknown-command',
    path: words,
    found: words,
    expected: (group.length > 0 ? group : names).join(', '),
    nearest: close,
  });
}

/** Faults of the call: words on stderr always, and JSON on stdout where JSON was asked for. */
function refuse(faults: readonly UsageFault[], args: readonly string[], io: Io, command?: Command): ExitCode {
  for (const fault of faults) io.err(`${usageFaultText(fault)}\n`);
  if (command !== undefined) io.err(`usage: ${usageLine(command)}\n`);
  if (args.includes('--json')) io.out(`${JSON.stringify({ faults }, null, 2)}\n`);
  return 2;
}
