// Cottonwood Bend Legal Center: an invented organisation of four members in El Paso.

import type { SeedOrganisation } from '../seed-types.ts';
import { AT_THE_BORDER } from './at-the-border.ts';
import { DOCUMENTS } from './documents.ts';
import { ENTRIES } from './entries.ts';
import { IN_PROCEEDINGS } from './in-proceedings.ts';
import { STATUS_AND_RECORDS } from './status-and-records.ts';

export const COTTONWOOD_BEND: SeedOrganisation = {
  key: 'cottonwood-bend',
  name: 'Cottonwood Bend Legal Center',
  domain: 'cottonwoodbend.example',
  teams: [{ key: 'border', name: 'Border response' }],
  members: [
    // One person who manages the office and answers for its cases, as in many small ones.
    {
      key: 'lucia',
      name: 'Lucía Barragán',
      roles: ['admin', 'supervisor', 'representative'],
      teams: ['border'],
    },
    { key: 'owen', name: 'Owen Blackhorse', roles: ['representative'], teams: ['border'] },
    { key: 'mateo', name: 'Mateo Xiloj', roles: ['interpreter', 'volunteer'] },
    { key: 'harriet', name: 'Harriet Boone', roles: ['auditor'] },
  ],
  clients: [...AT_THE_BORDER, ...IN_PROCEEDINGS, ...STATUS_AND_RECORDS],
  entries: ENTRIES,
  documents: DOCUMENTS,
  walls: [{ member: 'owen', client: 'ximena', why: 'His sister is the foster parent.' }],
};
