// How the answer of a government system differs from what is recorded: the list that a member must look at.

export const DIFFERENCE_FIELDS = [
  'hearing-date',
  'hearing-time',
  'hearing-kind',
  'hearing-medium',
  'judge',
  'court',
  'custody',
  'facility',
] as const;
