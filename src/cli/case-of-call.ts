// The case that a call names: by its id, or by its number in the organisation.

import { listCases } from '#api/operations/cases/list-cases.ts';
import type { Perform } from '#cli/as-member.ts';
import { CliError } from '#cli/command.ts';
import { CASES } from '#contract/api/cases.ts';

export const CASE_ARGUMENT = { name: 'CASE', help: 'its number, or its id' };

/** The id of the case. A number is looked up in the list of cases in sight, which the log notes. */
export async function caseIdOf(perform: Perform, word: string): Promise<string> {
  if (!/^\d{1,9}$/.test(word)) return word;
  const after = Buffer.from(String(Number(word) - 1)).toString('base64url');
  const query = { state: 'any', limit: 1, after };
  const { items } = await perform(CASES.listCases, listCases, { query });
  const [found] = items;
  if (found?.number !== Number(word)) throw new CliError(`there is no case ${word}`, 1);
  return found.caseId;
}
