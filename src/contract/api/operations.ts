// The table of all operations of the API: the one place where they are listed.
import { ACCESS } from '#contract/api/access.ts';
import type { Operation } from '#contract/api/operation.ts';
import { SERVICE } from '#contract/api/service.ts';

export const OPERATIONS = {
  ...ACCESS,
  ...SERVICE,
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof OPERATIONS;
