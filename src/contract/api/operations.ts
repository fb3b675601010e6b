// The table of all operations of the API: the one place where they are listed.
import type { Operation } from '#contract/api/operation.ts';

export const OPERATIONS = {} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof OPERATIONS;
