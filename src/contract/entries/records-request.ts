// A request for the client's records to one custodian: what the agency gives it to be known by, costs and counts.
import { z } from 'zod';
import { day, line } from '#contract/api/values.ts';
import { dollars } from '#contract/entries/bond.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { RECORDS } from '#contract/vocabulary/agency.ts';

const codesOf = (codes: readonly string[] | undefined) => z.enum(codes as [string, ...string[]]);

const data = z.strictObject({
  custodian: codesOf(RECORDS['records-requested'].fields.custodian.codes),
  requestedOn: day,
  receivedOn: day.optional(),
  expedite: z.boolean().optional(),
  /** By which the agency knows the request. */
  controlNumber: line(60).optional(),
  asksFor: line(1000).optional(),
  fee: dollars.optional(),
  answeredOn: day.optional(),
  result: codesOf(RECORDS['records-answered'].fields.result.codes).optional(),
  pages: z.int().min(0).max(1_000_000).optional(),
});

export const RECORDS_REQUEST = entryKind({
  title: { en: 'Records request', es: 'Solicitud de registros' },
  about: {
    en: 'A request to one custodian: the file of EOIR and the A-file of DHS are two requests.',
    es: 'Una solicitud a un custodio: el expediente de EOIR y el A-file de DHS son dos solicitudes.',
  },
  of: 'case',
  data,
  asked: data.refine(({ answeredOn, result }) => (answeredOn === undefined) === (result === undefined), {
    path: ['result'],
    error: 'the day of the answer and its result together',
  }),
  clear: ({ requestedOn, answeredOn }) => ({ happensOn: requestedOn, done: answeredOn !== undefined }),
  events: (data, before, earlier) => {
    const { custodian, requestedOn, receivedOn, expedite, answeredOn, result } = data;
    const requested = {
      type: 'records-requested',
      on: requestedOn,
      data: {
        custodian,
        ...(receivedOn === undefined ? {} : { receivedOn }),
        ...(expedite === undefined ? {} : { expedite }),
      },
    };
    const answered =
      answeredOn === undefined || result === undefined || before?.answeredOn !== undefined
        ? []
        : [
            {
              type: 'records-answered',
              on: answeredOn,
              data: { custodian, result, ...(earlier === undefined ? {} : { of: earlier }) },
            },
          ];
    return before === undefined ? [requested, ...answered] : answered;
  },
});
