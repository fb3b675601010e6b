// The kinds of releases that can be added, in the order in which they are asked whether they know a file.
import { courtSource } from '#observatory/court/source.ts';
import { detentionStatisticsSource } from '#observatory/detention-statistics/source.ts';
import { enforcementSource } from '#observatory/enforcement/source.ts';
import { registrySource } from '#observatory/registry/source.ts';
import type { Source } from '#observatory/release/source.ts';

/** Those that ask for a certain kind of file come first: their words on a damaged one are the better ones. */
export const SOURCES: readonly Source[] = [
  detentionStatisticsSource,
  enforcementSource,
  registrySource,
  courtSource,
];
