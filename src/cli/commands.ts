// The table of commands: the one place where they are listed.
import { clocksCommand } from '#cli/clocks.ts';
import type { Command } from '#cli/command.ts';
import { helpCommand } from '#cli/help.ts';
import { lawCheckCommand } from '#cli/law-check.ts';
import { lawListCommand } from '#cli/law-list.ts';
import { lawShowCommand } from '#cli/law-show.ts';
import { releaseAddCommand } from '#cli/release-add.ts';
import { releaseFetchCommand } from '#cli/release-fetch.ts';
import { releaseListCommand } from '#cli/release-list.ts';
import { releaseSynthesizeCommand } from '#cli/release-synthesize.ts';
import { releaseWatchCommand } from '#cli/release-watch.ts';

export const COMMANDS: readonly Command[] = [
  clocksCommand,
  lawListCommand,
  lawShowCommand,
  lawCheckCommand,
  releaseAddCommand,
  releaseListCommand,
  releaseFetchCommand,
  releaseWatchCommand,
  releaseSynthesizeCommand,
  helpCommand(() => COMMANDS),
];
