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
import { changeAccount } from './operations/account/change-account.ts';
import { changeEmail } from './operations/account/change-email.ts';
import { changePassword } from './operations/account/change-password.ts';
import { endSession } from './operations/account/end-session.ts';
import { endToken } from './operations/account/end-token.ts';
import { listFactors } from './operations/account/list-factors.ts';
import { listNotices } from './operations/account/list-notices.ts';
import { listSessions } from './operations/account/list-sessions.ts';
import { listTokens } from './operations/account/list-tokens.ts';
import { makeRecoveryCodes } from './operations/account/make-recovery-codes.ts';
import { makeToken } from './operations/account/make-token.ts';
import { readAccount } from './operations/account/read-account.ts';
import { readNotice } from './operations/account/read-notice.ts';
import { removeFactor } from './operations/account/remove-factor.ts';
import { listAudit } from './operations/audit/list-audit.ts';
import { readAuditHead } from './operations/audit/read-audit-head.ts';
import { verifyAudit } from './operations/audit/verify-audit.ts';
import { appendEvents } from './operations/cases/append-events.ts';
import { changeCase } from './operations/cases/change-case.ts';
import { closeCase } from './operations/cases/close-case.ts';
import { linkRider } from './operations/cases/link-rider.ts';
import { listCases } from './operations/cases/list-cases.ts';
import { listClockQueue } from './operations/cases/list-clock-queue.ts';
import { listEvents } from './operations/cases/list-events.ts';
import { listForgotten } from './operations/cases/list-forgotten.ts';
import { listHearings } from './operations/cases/list-hearings.ts';
import { openCase } from './operations/cases/open-case.ts';
import { readCase } from './operations/cases/read-case.ts';
import { readClocks } from './operations/cases/read-clocks.ts';
import { reopenCase } from './operations/cases/reopen-case.ts';
import { unlinkRider } from './operations/cases/unlink-rider.ts';
import { changeClient } from './operations/clients/change-client.ts';
import { createClient } from './operations/clients/create-client.ts';
import { listClientVersions } from './operations/clients/list-client-versions.ts';
import { readClient } from './operations/clients/read-client.ts';
import { listCoverageGaps } from './operations/coverage/list-coverage-gaps.ts';
import { listDoubleBookings } from './operations/coverage/list-double-bookings.ts';
import { arrangeExhibits } from './operations/documents/arrange-exhibits.ts';
import { changeDocument } from './operations/documents/change-document.ts';
import { createDocument } from './operations/documents/create-document.ts';
import { listCaseDocuments } from './operations/documents/list-case-documents.ts';
import { listClientDocuments } from './operations/documents/list-client-documents.ts';
import { listDocumentVersions } from './operations/documents/list-document-versions.ts';
import { putDocumentContent } from './operations/documents/put-document-content.ts';
import { readDocument } from './operations/documents/read-document.ts';
import { readDocumentContent } from './operations/documents/read-document-content.ts';
import { readDocumentVersionContent } from './operations/documents/read-document-version-content.ts';
import { readExhibits } from './operations/documents/read-exhibits.ts';
import { withdrawDocument } from './operations/documents/withdraw-document.ts';
import { changeEntry } from './operations/entries/change-entry.ts';
import { changeNote } from './operations/entries/change-note.ts';
import { confirmHearingChange } from './operations/entries/confirm-hearing-change.ts';
import { listCaseEntries } from './operations/entries/list-case-entries.ts';
import { listClientEntries } from './operations/entries/list-client-entries.ts';
import { listTasks } from './operations/entries/list-tasks.ts';
import { readEntry } from './operations/entries/read-entry.ts';
import { readEntryVersions } from './operations/entries/read-entry-versions.ts';
import { recordCaseEntry } from './operations/entries/record-case-entry.ts';
import { recordCaseNote } from './operations/entries/record-case-note.ts';
import { recordCheck } from './operations/entries/record-check.ts';
import { recordClientEntry } from './operations/entries/record-client-entry.ts';
import { recordClientNote } from './operations/entries/record-client-note.ts';
import { withdrawEntry } from './operations/entries/withdraw-entry.ts';
import { addToTeam } from './operations/members/add-to-team.ts';
import { approveRecovery } from './operations/members/approve-recovery.ts';
import { armRecovery } from './operations/members/arm-recovery.ts';
import { changeMember } from './operations/members/change-member.ts';
import { changeOrganisation } from './operations/members/change-organisation.ts';
import { disableMember } from './operations/members/disable-member.ts';
import { enableMember } from './operations/members/enable-member.ts';
import { inviteMember } from './operations/members/invite-member.ts';
import { listMembers } from './operations/members/list-members.ts';
import { listTeams } from './operations/members/list-teams.ts';
import { makeTeam } from './operations/members/make-team.ts';
import { readMember } from './operations/members/read-member.ts';
import { readOrganisation } from './operations/members/read-organisation.ts';
import { removeFromTeam } from './operations/members/remove-from-team.ts';
import { renameTeam } from './operations/members/rename-team.ts';
import { renewInvitation } from './operations/members/renew-invitation.ts';
import { startRecovery } from './operations/members/start-recovery.ts';
import { checkConflicts } from './operations/search/check-conflicts.ts';
import { concludeConflictCheck } from './operations/search/conclude-conflict-check.ts';
import { searchBeforeCreate } from './operations/search/search-before-create.ts';
import { searchClients } from './operations/search/search-clients.ts';
import { readApi } from './operations/service/read-api.ts';
import { readMe } from './operations/service/read-me.ts';
import { assign } from './operations/walls/assign.ts';
import { breakGlass } from './operations/walls/break-glass.ts';
import { endAssignment } from './operations/walls/end-assignment.ts';
import { endWall } from './operations/walls/end-wall.ts';
import { liftRestriction } from './operations/walls/lift-restriction.ts';
import { listAssignments } from './operations/walls/list-assignments.ts';
import { listWalls } from './operations/walls/list-walls.ts';
import { restrictCase } from './operations/walls/restrict-case.ts';
import { setWall } from './operations/walls/set-wall.ts';

export const HANDLERS: { readonly [Id in OperationId]: HandlerOf<(typeof OPERATIONS)[Id]> } = {
  changeAccount,
  changeEmail,
  changePassword,
  endSession,
  endToken,
  listFactors,
  listNotices,
  listSessions,
  listTokens,
  makeRecoveryCodes,
  makeToken,
  readAccount,
  readNotice,
  removeFactor,
  addToTeam,
  approveRecovery,
  armRecovery,
  changeMember,
  changeOrganisation,
  disableMember,
  enableMember,
  inviteMember,
  listMembers,
  listTeams,
  makeTeam,
  readMember,
  readOrganisation,
  removeFromTeam,
  renameTeam,
  renewInvitation,
  startRecovery,
  assign,
  breakGlass,
  endAssignment,
  endWall,
  liftRestriction,
  listAssignments,
  listWalls,
  restrictCase,
  setWall,
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
  changeClient,
  createClient,
  listClientVersions,
  readClient,
  listCoverageGaps,
  listDoubleBookings,
  changeEntry,
  changeNote,
  confirmHearingChange,
  listCaseEntries,
  listClientEntries,
  listTasks,
  readEntryVersions,
  readEntry,
  recordCaseEntry,
  recordCaseNote,
  recordCheck,
  recordClientEntry,
  recordClientNote,
  withdrawEntry,
  checkConflicts,
  concludeConflictCheck,
  searchBeforeCreate,
  searchClients,
  appendEvents,
  changeCase,
  closeCase,
  linkRider,
  listCases,
  listClockQueue,
  listEvents,
  listForgotten,
  listHearings,
  openCase,
  readCase,
  readClocks,
  reopenCase,
  unlinkRider,
  readApi,
  readMe,
  arrangeExhibits,
  changeDocument,
  createDocument,
  listCaseDocuments,
  listClientDocuments,
  listDocumentVersions,
  putDocumentContent,
  readDocumentContent,
  readDocumentVersionContent,
  readDocument,
  readExhibits,
  withdrawDocument,
  listAudit,
  readAuditHead,
  verifyAudit,
};
