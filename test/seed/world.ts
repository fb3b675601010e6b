// The seed world of demo and tests: two organisations and sixty people. All of it is invented: nobody here exists, no
// number belongs to anybody (A-numbers that begin with 999 or with 000 000 were never given out, telephone numbers with
// 555-01 and addresses under .example lead nowhere), and what happens in real courts and facilities never happened.
import { COTTONWOOD_BEND } from './cottonwood-bend/cottonwood-bend.ts';
import { LANTERN_HARBOR } from './lantern-harbor/lantern-harbor.ts';
import type { SeedOrganisation } from './seed-types.ts';

export const SEED_WORLD: readonly SeedOrganisation[] = [LANTERN_HARBOR, COTTONWOOD_BEND];
