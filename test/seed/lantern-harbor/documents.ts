// Lantern Harbor's documents: invented papers, their pages made by code when the world is loaded.
import type { SeedDocument } from '../seed-types.ts';
import { day } from '../when.ts';

export const DOCUMENTS: readonly SeedDocument[] = [
  {
    of: 'marisol-removal',
    by: 'ines',
    days: -188,
    title: 'Notice to Appear',
    provenance: {
      kind: 'notice',
      from: 'U.S. Department of Homeland Security',
      receivedOn: day(-288),
      servedBy: 'hand',
    },
    content: [
      'NOTICE TO APPEAR',
      'In removal proceedings under section 240',
      'File No. A 999 000 101 (invented)',
    ],
  },
  {
    of: 'marisol-removal',
    by: 'tomas',
    days: -19,
    title: 'Photograph of the family, 2024',
    provenance: { kind: 'client', from: 'Marisol', receivedOn: day(-19) },
    content: 'picture',
    exhibit: 'A',
  },
  {
    of: 'selamawit-removal',
    by: 'ines',
    days: -29,
    title: 'Declaration of the respondent',
    provenance: { kind: 'client', receivedOn: day(-31) },
    content: [
      'DECLARATION',
      'I, Selamawit Tesfaye, declare as follows.',
      '1. Everything in this declaration is invented.',
    ],
    exhibit: 'A',
  },
  {
    of: 'selamawit-removal',
    by: 'ines',
    days: -29,
    title: 'Letter of the congregation',
    provenance: { kind: 'witness', from: 'Mekane Selam congregation', receivedOn: day(-33) },
    content: ['To whom it may concern', 'She has prayed with us for two years.'],
    exhibit: 'B',
  },
  {
    of: 'kwabena-habeas',
    by: 'ruth',
    days: -16,
    title: 'Petition for a writ of habeas corpus',
    provenance: { kind: 'document', receivedOn: day(-16) },
    content: [
      'UNITED STATES DISTRICT COURT',
      'WESTERN DISTRICT OF NEW YORK',
      'PETITION FOR WRIT OF HABEAS CORPUS (invented)',
    ],
  },
  {
    of: 'gurpreet-records',
    by: 'tomas',
    days: -94,
    title: 'Answer of OBIM with 14 pages',
    provenance: { kind: 'records-answer', from: 'OBIM', receivedOn: day(-94), servedBy: 'electronic' },
    content: ['We have completed our search.', 'Portions are withheld.'],
  },
];
