// The handler of every operation: one that is missing here is a type error.
import type { OPERATIONS, OperationId } from '#contract/api/operations.ts';
import type { HandlerOf } from './handler.ts';
import { readApi } from './operations/service/read-api.ts';
import { readMe } from './operations/service/read-me.ts';

export const HANDLERS: { readonly [Id in OperationId]: HandlerOf<(typeof OPERATIONS)[Id]> } = {
  readApi,
  readMe,
};
