// The table of commands: the one place where they are listed.

import { auditExportCommand } from '#cli/audit-export.ts';
import { auditVerifyCommand } from '#cli/audit-verify.ts';
import { caseAppendCommand } from '#cli/case-append.ts';
import { caseClocksCommand } from '#cli/case-clocks.ts';
import { caseListCommand } from '#cli/case-list.ts';
import { caseOpenCommand } from '#cli/case-open.ts';
import { caseShowCommand } from '#cli/case-show.ts';
import { clocksCommand } from '#cli/clocks.ts';
import type { Command } from '#cli/command.ts';
import { doctorCommand } from '#cli/doctor.ts';
import { helpCommand } from '#cli/help.ts';
import { keyCheckCommand } from '#cli/key-check.ts';
import { keyRecoverCommand } from '#cli/key-recover.ts';
import { keyRotateCommand } from '#cli/key-rotate.ts';
import { keySharesCommand } from '#cli/key-shares.ts';
import { keyShowCommand } from '#cli/key-show.ts';
import { lawCheckCommand } from '#cli/law-check.ts';
import { lawListCommand } from '#cli/law-list.ts';
import { lawShowCommand } from '#cli/law-show.ts';
import { memberDisableCommand, memberEnableCommand } from '#cli/member-disable.ts';
import { memberInviteCommand } from '#cli/member-invite.ts';
import { memberListCommand } from '#cli/member-list.ts';
import { memberRecoverCommand } from '#cli/member-recover.ts';
import { memberRolesCommand } from '#cli/member-roles.ts';
import { migrateCommand } from '#cli/migrate.ts';
import { orgCreateCommand } from '#cli/org-create.ts';
import { orgListCommand } from '#cli/org-list.ts';
import { rebuildCommand } from '#cli/rebuild.ts';
import { releaseAddCommand } from '#cli/release-add.ts';
import { releaseDiffCommand } from '#cli/release-diff.ts';
import { releaseFetchCommand } from '#cli/release-fetch.ts';
import { releaseListCommand } from '#cli/release-list.ts';
import { releaseMatchCommand } from '#cli/release-match.ts';
import { releaseQueryCommand } from '#cli/release-query.ts';
import { releaseReportCommand } from '#cli/release-report.ts';
import { releaseSynthesizeCommand } from '#cli/release-synthesize.ts';
import { releaseWatchCommand } from '#cli/release-watch.ts';
import { serveCommand } from '#cli/serve.ts';
export const COMMANDS: readonly Command[] = [
  clocksCommand,
  lawListCommand,
  lawShowCommand,
  lawCheckCommand,
  releaseAddCommand,
  releaseListCommand,
  releaseReportCommand,
  releaseDiffCommand,
  releaseQueryCommand,
  releaseMatchCommand,
  releaseFetchCommand,
  releaseWatchCommand,
  releaseSynthesizeCommand,
  caseListCommand,
  caseShowCommand,
  caseOpenCommand,
  caseAppendCommand,
  caseClocksCommand,
  rebuildCommand,
  serveCommand,
  migrateCommand,
  doctorCommand,
  keyShowCommand,
  keyRotateCommand,
  keySharesCommand,
  keyCheckCommand,
  keyRecoverCommand,
  auditVerifyCommand,
  auditExportCommand,
  orgCreateCommand,
  orgListCommand,
  memberListCommand,
  memberInviteCommand,
  memberRolesCommand,
  memberDisableCommand,
  memberEnableCommand,
  memberRecoverCommand,
  helpCommand(() => COMMANDS),
];
