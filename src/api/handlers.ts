// The handler of every operation: one that is missing here is a type error.
import type { OPERATIONS, OperationId } from '#contract/api/operations.ts';
import type { HandlerOf } from './handler.ts';
import { acceptInvitation } from './operations/access/accept-invitation.ts';
import { addPasskey } from './operations/access/add-passkey.ts';
import { askPasskey } from './operations/access/ask-passkey.ts';
import { checkSetup } from './operations/access/check-setup.ts';
import { confirmTotp } from './operations/access/confirm-totp.ts';
import { giveSecondFactor } from './operations/access/give-second-factor.ts';
import { lockDown } from './operations/access/lock-down.ts';
import { offerPasskey } from './operations/access/offer-passkey.ts';
import { offerTotp } from './operations/access/offer-totp.ts';
import { readInvitation } from './operations/access/read-invitation.ts';
import { readSession } from './operations/access/read-session.ts';
import { setUpOrganisation } from './operations/access/set-up-organisation.ts';
import { signIn } from './operations/access/sign-in.ts';
import { signInWithPasskey } from './operations/access/sign-in-with-passkey.ts';
import { signOut } from './operations/access/sign-out.ts';
import { stepUp } from './operations/access/step-up.ts';
import { readApi } from './operations/service/read-api.ts';
import { readMe } from './operations/service/read-me.ts';

export const HANDLERS: { readonly [Id in OperationId]: HandlerOf<(typeof OPERATIONS)[Id]> } = {
  acceptInvitation,
  addPasskey,
  askPasskey,
  checkSetup,
  confirmTotp,
  giveSecondFactor,
  lockDown,
  offerPasskey,
  offerTotp,
  readInvitation,
  readSession,
  setUpOrganisation,
  signInWithPasskey,
  signIn,
  signOut,
  stepUp,
  readApi,
  readMe,
};
