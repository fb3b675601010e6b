// The places from which releases can be fetched: built in, and the user's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { nearest } from '#contract/nearest.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

const title = z.string().min(1);
const address = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text));
const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'i');
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const sourcesFile = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.union([
    z.strictObject({ title, url: address }),
    z.strictObject({ title, page: address, links: pattern }),
  ]),
);

/** One file at an address that stays, or a page that links to files. */
export type FetchSource = z.output<typeof sourcesFile>[string];

const BUILT_IN = join(import.meta.dirname, 'sources.yaml');

/** All sources by name; those of `sources.yaml` in the folder of the observatory stand before the built-in ones. */
export function readSources(observatory: string): Map<string, FetchSource> {
  const own = join(observatory, 'sources.yaml');
  return new Map(Object.entries({ ...readFile(BUILT_IN), ...readFile(own) }));
}

export function getSource(name: string, observatory: string): FetchSource {
  const sources = readSources(observatory);
  const source = sources.get(name);
  if (source !== undefined) return source;
  const near = nearest(name, sources.keys());
  throw new ReleaseRefusal({
    code: 'unknown-source',
    file: name,
    found: name,
    expected: [...sources.keys()].join(', '),
    ...(near !== undefined && { nearest: near }),
  });
}

function readFile(path: string): z.output<typeof sourcesFile> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw faulty(path, (error as Error).message);
  }
  try {
    return sourcesFile.parse(parse(text) ?? {});
  } catch (error) {
    throw faulty(path, error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
  }
}

function faulty(file: string, found: string): ReleaseRefusal {
  const expected = 'names with a title and a url, or with a title, a page and links';
  return new ReleaseRefusal({ code: 'faulty-sources', file, found, expected });
}
