// Tables are found by their titles wherever they stand, and read by their labels: each way they are printed, on a small sheet.
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#observatory/detention-statistics/read-workbook.ts';
import { gridOfRows } from '../../../test/grid-of-rows.ts';
import { DISPOSITION, HEADING, readFigures } from '../../../test/read-figures.ts';

describe('a table', () => {
  test('is read to its last row', () => {
    const figures = readFigures([gridOfRows(DISPOSITION)], 'disposition', 'facility_type', 'part');
    expect(figures).toHaveLength(9);
    expect(figures.slice(-2)).toEqual([
      ['C7', 'Other', 'Adult', 'part', 10936],
      ['D7', 'Other', 'Total', 'total', 11014],
    ]);
  });

  test('keeps its columns where the year has no family facilities', () => {
    const rows = DISPOSITION.map((row) => row.filter((_, column) => column !== 1));
    expect(readFigures([gridOfRows(rows)], 'disposition', 'facility_type').slice(0, 2)).toEqual([
      ['B5', 'Total', 'Adult', 69964],
      ['C5', 'Total', 'Total', 70766],
    ]);
  });

  test('stands beside another', () => {
    const grid = gridOfRows(
      [
        HEADING,
        [
          'ICE Final Book Outs by Facility Type: FY2026',
          null,
          null,
          null,
          null,
          null,
          'ICE Removals: FY2026',
        ],
        ['Facility Type', null, 'Total', null, null, null, 'Removals', null, 'Total'],
        ['Total', null, 142324, null, null, null, 'Total', null, 144378],
        ['FSC', null, 866, null, null, null, 'Removals with a FAMU Identifier', null, 13784],
        ['Adult', null, 141458],
      ],
      { merges: ['A2:E2', 'A3:B3', 'G2:K2', 'G3:H3'] },
    );
    expect(readFigures([grid], 'measure', 'facility_type', 'population', 'part')).toEqual([
      ['C4', 'final-book-outs', 'Total', null, 'total', 142324],
      ['C5', 'final-book-outs', 'FSC', null, 'part', 866],
      ['C6', 'final-book-outs', 'Adult', null, 'part', 141458],
      ['I4', 'removals', null, null, 'total', 144378],
      ['I5', 'removals', null, 'with a FAMU Identifier', 'part', 13784],
    ]);
  });

  test('may have a blank leftmost header, and a value in any column of a merged one', () => {
    const grid = gridOfRows(
      [
        HEADING,
        ['ICE Removals: FY2022'],
        [null, null, 'Removals'],
        ['Total', null, null, null, 18493],
        ['Removals with a FSC Detention', null, null, null, 31],
      ],
      { merges: ['A2:E2', 'A3:B3', 'C3:E3'] },
    );
    expect(readFigures([grid], 'measure')).toEqual([
      ['E4', 'removals', 18493],
      ['E5', 'removals', 31],
    ]);
  });

  test('gives its agency to the lines of criminality under it', () => {
    const grid = gridOfRows([
      HEADING,
      ['ICE Average Length of Stay by Arresting Agency, Month and Criminality: FY2026'],
      ['Agency', 'Oct', 'FY Overall'],
      ['CBP Average', 74.7, 91.5],
      ['Convicted Criminal', 32.7, 43.3],
      ['ICE Average  ', 42.2, 44.5],
      ['Convicted Criminal', 48.2, 47.2],
      ['Average ', 47.2, 50.2],
      ['Convicted Criminal', 46.8, 47],
    ]);
    const figures = readFigures([grid], 'agency', 'criminality');
    expect(figures.filter(([cell]) => String(cell).startsWith('B'))).toEqual([
      ['B4', 'CBP', 'Total', 74.7],
      ['B5', 'CBP', 'Convicted Criminal', 32.7],
      ['B6', 'ICE', 'Total', 42.2],
      ['B7', 'ICE', 'Convicted Criminal', 48.2],
      ['B8', 'Total', 'Total', 47.2],
      ['B9', 'Total', 'Convicted Criminal', 46.8],
    ]);
  });

  test('gives the reason to the lines for which it is not printed again', () => {
    const grid = gridOfRows([
      HEADING,
      ['ICE Final Book Outs by Release Reason, Month and Criminality: FY2026'],
      ['Release Reason', 'Criminality', 'Oct', 'Total'],
      ['Total', null, 33, 33],
      ['Bonded Out', 'Total', 30, 30],
      [null, 'Convicted Criminal', 30, 30],
      ['Bond Set by IJ', 'Total', 30, 30],
      [null, 'Convicted Criminal', 30, 30],
      ['Paroled', 'Total', 3, 3],
      [null, 'Convicted Criminal', 3, 3],
    ]);
    const figures = readFigures([grid], 'reason', 'category', 'criminality', 'part');
    expect(figures.filter(([cell]) => String(cell).startsWith('C'))).toEqual([
      ['C4', 'Total', null, 'Total', 'total', 33],
      ['C5', 'Bonded Out', 'Total', 'Total', 'total', 30],
      ['C6', 'Bonded Out', 'Total', 'Convicted Criminal', 'total', 30],
      ['C7', 'Bonded Out', 'Bond Set by IJ', 'Total', 'total', 30],
      ['C8', 'Bonded Out', 'Bond Set by IJ', 'Convicted Criminal', 'part', 30],
      ['C9', 'Paroled', null, 'Total', 'total', 3],
      ['C10', 'Paroled', null, 'Convicted Criminal', 'part', 3],
    ]);
    expect(readWorkbook([grid]).contradictions).toEqual([]);
  });

  test('resolves merged headers of several rows, and a January that comes without its year', () => {
    const grid = gridOfRows(
      [
        HEADING,
        ['Detainees'],
        [],
        ['Population ', 2025],
        [null, 'December', null, 'January'],
        [null, 'mid ', 'end', 'mid '],
        ['Adult Facility Aliens'],
        ['0-180 Days', 63959, 62272, 67012],
        ['Total', 63959, 62272, 67012],
      ],
      { merges: ['A4:A6', 'B5:C5'] },
    );
    expect(readFigures([grid], 'population', 'length_of_stay', 'asOf', 'fiscalYear').slice(0, 4)).toEqual([
      ['B8', 'Adult Facility Aliens', '0-180 Days', '2025-12-15', 2026, 63959],
      ['C8', 'Adult Facility Aliens', '0-180 Days', '2025-12-31', 2026, 62272],
      ['D8', 'Adult Facility Aliens', '0-180 Days', '2026-01-15', 2026, 67012],
      ['B9', 'Adult Facility Aliens', 'Total', '2025-12-15', 2026, 63959],
    ]);
  });

  test('is read without its header where its kind has one way only', () => {
    const grid = gridOfRows([HEADING, ['February 2025'], ['MOSHANNON VALLEY', 121], ['Grand Total', 121]], {
      merges: ['A2:B2'],
    });
    expect(readFigures([grid], 'month', 'facility')).toEqual([
      ['B3', '2025-02-01', 'MOSHANNON VALLEY', 121],
      ['B4', '2025-02-01', 'Total', 121],
    ]);
  });

  test('ends before its notes, and takes its day from them', () => {
    const grid = gridOfRows(
      [
        ['ICE ALTERNATIVES TO DETENTION DATA, FY26'],
        ['ATD Active Population Counts and Daily Cost by Technology'],
        ['Technology', 'Count', 'Daily Tech Cost'],
        ['SmartLINK', 136885, 131410],
        ['Total', 136885, 131410],
        ['Data from BI Inc. Participants Report, 01.24.2026'],
      ],
      { name: 'ATD FY26 YTD' },
    );
    expect(readFigures([grid], 'measure', 'technology', 'asOf', 'period').slice(0, 2)).toEqual([
      ['B4', 'atd-participants', 'SmartLINK', '2026-01-24', 'as-of', 136885],
      ['C4', 'atd-daily-cost', 'SmartLINK', '2026-01-24', 'as-of', 131410],
    ]);
  });
});
