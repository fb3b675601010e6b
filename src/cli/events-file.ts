// Events in a JSON file: a list of them, or those of a case file.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError } from '#cli/command.ts';

/** The list as it stands there; it is read and checked where it is recorded. Throws CliError for what is no such file. */
export function readEventsFile(file: string, cwd: string): unknown {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be opened';
    throw new CliError(`${file} cannot be read: ${why}`, 2);
  }
  if (Array.isArray(content)) return content;
  const events = typeof content === 'object' && content !== null && 'events' in content && content.events;
  if (!Array.isArray(events)) throw new CliError(`${file} holds no list of events`, 2);
  return events.map(({ recordedAt: _, recordedBy: __, ...event }) => event);
}
