// The documents of Cottonwood Bend Legal Center.
import type { SeedDocument } from '../seed-types.ts';
import { day } from '../when.ts';

export const DOCUMENTS: readonly SeedDocument[] = [
  {
    of: 'aleksandr-removal',
    by: 'owen',
    days: -59,
    title: 'Record of the first interview',
    provenance: { kind: 'records-answer', from: 'EOIR', receivedOn: day(-60), servedBy: 'electronic' },
    content: ['RECORD OF SWORN STATEMENT (invented)', 'Q. Why did you leave?', 'A. I was afraid.'],
    exhibit: 'C',
  },
];
