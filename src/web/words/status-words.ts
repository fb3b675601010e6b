// Words for the closed lists of clocks: status, kind of rule, confidence, whom it binds, and the groups of the desk.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClockStatus } from '#core/clock/clock.ts';
import type { Confidence, Party, RuleKind, Standing } from '#core/clock/rule.ts';
import type { UrgencyGroup } from '#core/clock/urgency.ts';

export const STATUS_WORDS: Record<ClockStatus, MessageDescriptor> = {
  pending: msg`Not yet open`,
  open: msg`Open`,
  running: msg`Running`,
  met: msg`Done in time`,
  missed: msg`Date passed`,
  stopped: msg`Stopped`,
  ended: msg`Ended`,
  superseded: msg`Replaced`,
  advice: msg`Advice`,
};

export const KIND_WORDS: Record<RuleKind, MessageDescriptor> = {
  deadline: msg`Deadline`,
  window: msg`Window`,
  eligibility: msg`Eligibility`,
  accrual: msg`Days that add up`,
  government: msg`Binds the government`,
  advisory: msg`Advice`,
};

export const CONFIDENCE_WORDS: Record<Confidence, { name: MessageDescriptor; meaning: MessageDescriptor }> = {
  verified: {
    name: msg`Verified`,
    meaning: msg`The text of the rule was checked against its official source.`,
  },
  secondary: {
    name: msg`Secondary source`,
    meaning: msg`Checked against a secondary source only. Read the official text before you rely on it.`,
  },
  unverified: {
    name: msg`Not verified`,
    meaning: msg`Not checked against any source. Check it before you rely on it.`,
  },
  disputed: {
    name: msg`Disputed`,
    meaning: msg`Courts or agencies disagree. Each reading is shown with its authority.`,
  },
};

export const STANDING_WORDS: Record<Standing, MessageDescriptor> = {
  'in-force': msg`In force`,
  'published-not-in-force': msg`Published, not in force`,
  enjoined: msg`Enjoined by a court`,
  vacated: msg`Vacated by a court`,
  superseded: msg`Superseded`,
};

export const PARTY_WORDS: Record<Party, MessageDescriptor> = {
  respondent: msg`Respondent`,
  representative: msg`Representative`,
  applicant: msg`Applicant`,
  petitioner: msg`Petitioner`,
  child: msg`Child`,
  'either-party': msg`Either party`,
  opponent: msg`The other party`,
  dhs: msg`DHS`,
  ice: msg`ICE`,
  uscis: msg`USCIS`,
  'immigration-judge': msg`Immigration judge`,
  'immigration-court': msg`Immigration court`,
  'asylum-officer': msg`Asylum officer`,
  agency: msg`The agency`,
  government: msg`The government`,
  requester: msg`Requester`,
  counsel: msg`Counsel`,
  all: msg`Everyone`,
};

export const GROUP_WORDS: Record<UrgencyGroup, { title: MessageDescriptor; hint: MessageDescriptor }> = {
  overdue: { title: msg`Date passed`, hint: msg`Nothing on file satisfied these. See what can still be done.` },
  week: { title: msg`Next 7 days`, hint: msg`Ordered by the last day that is safe under every reading.` },
  month: { title: msg`Next 31 days`, hint: msg`Ordered by the last day that is safe under every reading.` },
  later: { title: msg`Later`, hint: msg`Ordered by the last day that is safe under every reading.` },
  windows: { title: msg`Windows and eligibility`, hint: msg`From when, or within which time, something may be done.` },
  government: { title: msg`The government’s clocks`, hint: msg`Dates to hold the government to. Nothing for the client to file.` },
  done: { title: msg`Done and ended`, hint: msg`Satisfied, ended or replaced.` },
  undated: { title: msg`Without a date`, hint: msg`Rules that matter now but set no day.` },
};
