// Lantern Harbor Immigrant Defense: an invented organisation of eleven members in New York and Newark.

import type { SeedOrganisation } from '../seed-types.ts';
import { day } from '../when.ts';
import { ACROSS_THE_RIVER } from './across-the-river.ts';
import { AFTER_A_DECISION } from './after-a-decision.ts';
import { ASYLUM_SEEKERS } from './asylum-seekers.ts';
import { CITY_HEARINGS } from './city-hearings.ts';
import { DETAINED } from './detained.ts';
import { DOCUMENTS } from './documents.ts';
import { ENTRIES } from './entries.ts';
import { FAMILIES } from './families.ts';
import { RECORDS_AND_INTAKE } from './records-and-intake.ts';
import { RESIDENCE_AND_STATUS } from './residence-and-status.ts';
import { SCREENED_AND_ORDERED } from './screened-and-ordered.ts';

export const LANTERN_HARBOR: SeedOrganisation = {
  key: 'lantern-harbor',
  name: 'Lantern Harbor Immigrant Defense',
  domain: 'lanternharbor.example',
  teams: [
    { key: 'hearings', name: 'Hearings' },
    { key: 'custody', name: 'Custody response' },
  ],
  members: [
    { key: 'adaeze', name: 'Adaeze Whitfield', roles: ['admin'] },
    { key: 'ruth', name: 'Ruth Amsel', roles: ['supervisor', 'representative'], teams: ['hearings'] },
    { key: 'ines', name: 'Inês Carvalhal', roles: ['representative'], teams: ['hearings', 'custody'] },
    { key: 'tomas', name: 'Tomás Orellana Ruiz', roles: ['paralegal'], teams: ['custody'] },
    { key: 'noor', name: 'Noor Siddiqui', roles: ['intake'] },
    { key: 'amal', name: 'Amal Haddad', roles: ['interpreter'] },
    // A clinic volunteer whose access ends by itself.
    { key: 'wesley', name: 'Wesley Oduya', roles: ['volunteer'], from: day(-30), until: day(60) },
    { key: 'greta', name: 'Greta Lindqvist', roles: ['auditor'] },
    // Walled from people whom he once met on the other side of the court.
    { key: 'dmitri', name: 'Dmitri Vance', roles: ['representative'] },
    { key: 'paul', name: 'Paul Renner', roles: ['paralegal'], state: 'disabled' },
    { key: 'mei', name: 'Mei-Ling Sato', roles: ['volunteer'], state: 'invited' },
  ],
  clients: [
    ...FAMILIES,
    ...CITY_HEARINGS,
    ...ACROSS_THE_RIVER,
    ...ASYLUM_SEEKERS,
    ...DETAINED,
    ...SCREENED_AND_ORDERED,
    ...AFTER_A_DECISION,
    ...RESIDENCE_AND_STATUS,
    ...RECORDS_AND_INTAKE,
  ],
  entries: ENTRIES,
  documents: DOCUMENTS,
  walls: [
    {
      member: 'dmitri',
      client: 'nelson',
      why: 'He represented the government in this matter before he joined us.',
    },
    { member: 'dmitri', client: 'wilmer', case: 'wilmer-custody', why: 'His brother works at the facility.' },
    {
      member: 'ruth',
      client: 'claudette',
      why: 'She advised the landlord who is a witness against the client.',
    },
  ],
};
