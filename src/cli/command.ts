// What a command of the command line is, and what it is given: the outer world as an argument.
import type { UsageFault } from '#cli/usage-faults.ts';

/** Exit codes: 0 done, 1 refused or failed, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** The outer world of one call. */
export type Io = {
  /** Folder of the caller, against which paths resolve. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: number;
  /** Width of the terminal in columns; undefined where output goes to no terminal. */
  columns: number | undefined;
  /** Whether colours are wanted: a terminal, and no NO_COLOR. */
  colour: boolean;
  out: (text: string) => void;
  /** For people: faults, refusals, what was left out. */
  err: (text: string) => void;
};

export type OptionShape = {
  /** Without the dashes. */
  name: string;
  /** Name of its value; a flag has none. */
  value?: string;
  help: string;
  /** The only values allowed. */
  choices?: readonly string[];
};

export type ArgumentShape = { name: string; help: string; optional?: true; many?: true };

/** The options and arguments as given, checked against the shape of the command. */
export type Given = {
  options: Readonly<Record<string, string | undefined>>;
  flags: ReadonlySet<string>;
  words: readonly string[];
};

export type Command = {
  /** One or two words. */
  name: string;
  /** One line. */
  summary: string;
  /** What else to know; paragraphs. */
  about: readonly string[];
  arguments: readonly ArgumentShape[];
  options: readonly OptionShape[];
  examples: readonly string[];
  run: (given: Given, io: Io) => ExitCode | Promise<ExitCode>;
};

/** Something that the user can mend: told without a stack. With faults, it is the call that is at fault. */
export class CliError extends Error {
  override name = 'CliError';
  readonly exitCode: ExitCode;
  readonly faults: readonly UsageFault[];

  constructor(message: string, exitCode: ExitCode, faults: readonly UsageFault[] = []) {
    super(message);
    this.exitCode = exitCode;
    this.faults = faults;
  }
}
