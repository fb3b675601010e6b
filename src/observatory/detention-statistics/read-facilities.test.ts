// The facility list is read by the names of its columns, whatever year prints them and wherever they stand.
import { describe, expect, test } from 'vitest';
import { readFacilities } from '#observatory/detention-statistics/read-facilities.ts';
import { gridOfRows, type ValueOf } from '../../../test/grid-of-rows.ts';

const HEADER = [
  'Name',
  'Address',
  'City',
  'State',
  'Zip',
  'AOR',
  'Type Detailed',
  'Male/Female',
  'FY26 ALOS',
];
const CRIME = ['Male Crim', 'Male Non-Crim', 'Female Crim', 'Female Non-Crim'];
const WYATT = [
  'WYATT DETENTION CENTER',
  '950 HIGH STREET',
  'CENTRAL FALLS',
  'RI',
  2863,
  'BOS',
  'USMS IGA',
  'Male',
  38.46,
];

function listOf(header: ValueOf[], ...rows: ValueOf[][]) {
  return readFacilities(
    gridOfRows([['ICE Facilities Data, FY26'], [], header, ...rows], { name: 'Facilities FY26' }),
  );
}

test('all four columns of sex and criminality are kept, and the ZIP code keeps its zeros', () => {
  const list = listOf([...HEADER, ...CRIME], [...WYATT, 34.67, 74.19, 0.02, 0.85]);
  expect(list?.facilities[0]?.values).toEqual({
    name: 'WYATT DETENTION CENTER',
    address: '950 HIGH STREET',
    city: 'CENTRAL FALLS',
    state: 'RI',
    zip: '02863',
    area_of_responsibility: 'BOS',
    type: 'USMS IGA',
    sex: 'Male',
    alos_days: 38.46,
    adp_male_criminal: 34.67,
    adp_male_non_criminal: 74.19,
    adp_female_criminal: 0.02,
    adp_female_non_criminal: 0.85,
  });
});

describe('a day of inspection', () => {
  test.each<{ name: string; header: string; value: ValueOf; day?: string; asPrinted?: string }>([
    { name: 'is a date', header: 'Last Inspection End Date', value: { date: 45673 }, day: '2025-01-16' },
    { name: 'is a bare serial number', header: 'Last Inspection Date', value: 45673, day: '2025-01-16' },
    { name: 'is typed', header: 'Last Inspection Date', value: '5/9/2019', day: '2019-05-09' },
    {
      name: 'is words, which are kept',
      header: 'Last Inspection End Date',
      value: 'Scheduled FY26',
      asPrinted: 'last_inspection_date: Scheduled FY26',
    },
  ])('$name', ({ header, value, day, asPrinted }) => {
    const facility = listOf([...HEADER, header], [...WYATT, value])?.facilities[0];
    expect([facility?.values.last_inspection_date, facility?.asPrinted[0]]).toEqual([day, asPrinted]);
    expect(facility?.lacksNumbers).toBe(false);
  });
});

test.each<{ name: string; value: ValueOf; printed: string }>([
  { name: 'N/A', value: 'N/A', printed: 'N/A' },
  { name: 'an error', value: { error: '#N/A' }, printed: '#N/A' },
])('$name in a column of numbers is reported with its cell', ({ value, printed }) => {
  const list = listOf([...HEADER, 'Guaranteed Minimum'], [...WYATT, value]);
  expect(list?.notNumbers.map(({ cell, column }) => [cell.ref, column])).toEqual([
    ['J4', 'guaranteed_minimum'],
  ]);
  expect(list?.facilities[0]).toMatchObject({
    asPrinted: [`guaranteed_minimum: ${printed}`],
    lacksNumbers: true,
  });
});

test('remarks under the list are no facilities, and a blank line does not end it', () => {
  const list = listOf(
    HEADER,
    WYATT,
    [],
    WYATT,
    ['[1] WYATT no longer houses family units.'],
    ['(*) Denotes', 'that'],
  );
  expect(list?.facilities.map(({ cell }) => cell)).toEqual(['A4', 'A6']);
});

test('a header that is not known is named, and its numbers stay unread', () => {
  const list = listOf([...HEADER, 'FY26 Beds'], [...WYATT, 700]);
  expect(list?.unknownHeaders.map(({ text, ref }) => [text, ref])).toEqual([['FY26 Beds', 'J3']]);
  expect(list?.read.has('J4')).toBe(false);
});

test('a sheet of anything else has no facility list', () => {
  expect(
    readFacilities(
      gridOfRows([
        ['Name', 'City', 'State'],
        ['WYATT', 'CENTRAL FALLS', 'RI'],
      ]),
    ),
  ).toBeUndefined();
});
