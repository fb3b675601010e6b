// readInvitation: what an invitation or recovery link is for.
import type { ACCESS } from '#contract/api/access.ts';
import { readMember } from '#store/access/member.ts';
import { passwordContext } from '#store/access/password.ts';
import { withInvitation } from '../../access/accept-invitation.ts';
import type { PublicHandler } from '../../handler.ts';

export const readInvitation: PublicHandler<typeof ACCESS.readInvitation> = async ({ body, services }) => ({
  answer: await withInvitation(services, body, async (tx, { memberId, purpose, expiresAt }) => {
    const { roles } = await readMember(tx, memberId);
    const { organisation, name, email, minimum } = await passwordContext(tx, memberId);
    return {
      purpose,
      organisation,
      name,
      email,
      roles: [...roles],
      expiresAt: new Date(expiresAt).toISOString(),
      minimumPassword: minimum,
    };
  }),
});
