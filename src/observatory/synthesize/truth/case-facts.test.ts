// What the truth tells of a case is told by its rows too.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { synthesize } from '#observatory/synthesize/synthesize.ts';

const room = mkdtempSync(join(tmpdir(), 'recourse-facts-'));
afterAll(() => rmSync(room, { recursive: true }));

describe('the facts of a case', () => {
  test.each([1, 2] as const)(
    'are those of its rows where nothing is damaged (edition %s)',
    async (edition) => {
      const out = join(room, String(edition));
      const truth = await synthesize({ cases: 800, seed: 5, out, defects: 'none', edition });
      const rows = (table: string): Record<string, string>[] => {
        const text = readFileSync(join(out, 'EOIR Case Data', `${table}.csv`), 'latin1');
        const [header = [], ...all] = text.split('\r\n').map((line) => line.split('\t'));
        return all
          .slice(0, -1)
          .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]?.trimEnd() ?? ''])));
      };
      const byCase = (table: string, column = 'IDNCASE') =>
        Map.groupBy(rows(table), (row) => Number(row[column]));
      const cases = byCase('A_TblCase');
      const proceedings = byCase('B_TblProceeding');
      const hearings = byCase('tbl_schedule');
      const applications = byCase('tbl_Court_Appln');
      const appeals = byCase('tblAppeal', 'idncase');
      const representatives = byCase('tbl_RepsAssigned');
      const day = (text: string | undefined) => text?.slice(0, 10) || null;
      expect(truth.facts).toHaveLength(cases.size);
      for (const fact of truth.facts.filter(({ damaged }) => !damaged)) {
        const own = proceedings.get(fact.idncase) ?? [];
        const last = own.at(-1);
        const isMove = (code: string | undefined) => code === 'C' || code === 'T';
        expect(fact).toMatchObject({
          caseType: cases.get(fact.idncase)?.[0]?.['CASE_TYPE'],
          custody: cases.get(fact.idncase)?.[0]?.['CUSTODY'],
          nowRepresented: cases.get(fact.idncase)?.[0]?.['E_28_DATE'] !== '',
          chargedOn: day(own[0]?.['OSC_DATE']),
          firstCourt: own[0]?.['BASE_CITY_CODE'] ?? null,
          lastCourt: last?.['BASE_CITY_CODE'] ?? null,
          proceedings: own.length,
          hearings: hearings.get(fact.idncase)?.length ?? 0,
          everRepresented: (representatives.get(fact.idncase) ?? []).some(
            (row) => row['STRATTYTYPE'] === 'ALIEN' && row['STRATTYLEVEL'] === 'COURT',
          ),
          decisions: own.flatMap((row) =>
            row['DEC_CODE'] === ''
              ? []
              : [
                  {
                    on: day(row['COMP_DATE']),
                    code: row['DEC_CODE'],
                    absent: row['ABSENTIA'] === 'Y',
                    court: row['BASE_CITY_CODE'],
                  },
                ],
          ),
          closings: own.flatMap((row) =>
            row['OTHER_COMP'] === '' || isMove(row['OTHER_COMP'])
              ? []
              : [{ on: day(row['COMP_DATE']), code: row['OTHER_COMP'] }],
          ),
          transfers: own.filter((row) => isMove(row['OTHER_COMP'])).length,
          applications: (applications.get(fact.idncase) ?? []).map((row) => ({
            code: row['APPL_CODE'],
            on: day(row['APPL_RECD_DATE']),
            decision: row['APPL_DEC'] || null,
          })),
          appeals: (appeals.get(fact.idncase) ?? []).map((row) => ({
            type: row['strAppealType'],
            by: row['strFiledBy'],
            on: day(row['datAppealFiled']),
            decidedOn: day(row['datBIADecision']),
            decision: row['strBIADecision'] || null,
          })),
          pending: last !== undefined && last['DEC_CODE'] === '' && last['OTHER_COMP'] === '',
        });
      }
    },
  );
});
