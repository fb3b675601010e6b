// Fiscal years are read in every way the workbooks write them, and months fall into the right calendar year.
import { expect, test } from 'vitest';
import { fiscalYearIn, timeOf } from '#observatory/detention-statistics/fiscal-year.ts';

test.each([
  { text: 'ICE DETENTION DATA, FY2026', year: 2026, over: false },
  { text: 'ICE DETENTION DATA, EOFY2020', year: 2020, over: true },
  { text: 'Facilities EOYFY20 ', year: 2020, over: true },
  { text: 'ICE ALTERNATIVES TO DETENTION DATA, FY20 YE', year: 2020, over: true },
  { text: 'ICE FACILITIES DATA, FY24 YEAR END', year: 2024, over: true },
  { text: 'FY23 Year End  Court Appearance: Total Hearings*', year: 2023, over: true },
  { text: 'FY26 thru March Court Appearance: Total Hearings*', year: 2026, over: false },
  { text: 'ICE Transgender* Detainee Population FY 2022 YTD:  as of 10/25/2021', year: 2022, over: false },
])('"$text" is of FY$year', ({ text, year, over }) => {
  expect(fiscalYearIn(text)).toEqual({ year, over });
});

test.each([
  'Detainees',
  'United States Citizens Bookins FY2018 - FY2025 YTD',
  'United States Armed Forces Noncitizen Arrests FY2018 - YTD2022',
  'Individuals with Positive Credible Fear Determination Parole Status: FY2021 - EOFY2023',
])('"%s" is of no one year', (text) => {
  expect(fiscalYearIn(text)).toBeUndefined();
});

test.each([
  { words: { month: 'Oct' }, is: [2026, '2025-10-01', null] },
  { words: { month: 'Sep' }, is: [2026, '2026-09-01', null] },
  { words: { month: 'Oct', fiscal_year: '2024' }, is: [2024, '2023-10-01', null] },
  { words: { month: 'September', year: '2024' }, is: [2024, '2024-09-01', null] },
  { words: { month: 'October', year: '2024' }, is: [2025, '2024-10-01', null] },
  { words: { month: 'February', year: '2024', half: 'end' }, is: [2024, '2024-02-01', '2024-02-29'] },
  { words: { month: 'May', year: '2022', half: 'mid' }, is: [2022, '2022-05-01', '2022-05-15'] },
  { words: { day: '2024-10-01' }, is: [2025, '2024-10-01', null] },
  { words: { fiscal_year: '2025', quarter: '1' }, is: [2025, '2024-10-01', null] },
  { words: { fiscal_year: '2025', quarter: '4' }, is: [2025, '2025-07-01', null] },
  { words: {}, is: [2026, null, null] },
])('$words in a table of FY2026', ({ words, is }) => {
  const { fiscalYear, month, day } = timeOf(words, 2026);
  expect([fiscalYear, month, day]).toEqual(is);
});
