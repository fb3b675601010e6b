// The table of all operations of the API: the one place where they are listed.
import { ACCESS } from '#contract/api/access.ts';
import { ACCOUNT } from '#contract/api/account.ts';
import { AUDIT } from '#contract/api/audit.ts';
import { CASES } from '#contract/api/cases.ts';
import { CLIENTS } from '#contract/api/clients.ts';
import { COVERAGE_OPERATIONS } from '#contract/api/coverage.ts';
import { DOCUMENTS } from '#contract/api/documents.ts';
import { ENTRIES } from '#contract/api/entries.ts';
import { MEMBERS } from '#contract/api/members.ts';
import type { Operation } from '#contract/api/operation.ts';
import { SEARCH } from '#contract/api/search.ts';
import { SERVICE } from '#contract/api/service.ts';
import { WALLS } from '#contract/api/walls.ts';

export const OPERATIONS = {
  ...ACCESS,
  ...WALLS,
  ...MEMBERS,
  ...ACCOUNT,
  ...AUDIT,
  ...CASES,
  ...SERVICE,
  ...CLIENTS,
  ...COVERAGE_OPERATIONS,
  ...DOCUMENTS,
  ...ENTRIES,
  ...SEARCH,
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof OPERATIONS;
