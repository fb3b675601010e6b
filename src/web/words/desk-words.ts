// What the desk says of marks of confidence and of the groups of clocks; the words of the law are in contract/.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Confidence } from '#core/clock/rule.ts';
import type { UrgencyGroup } from '#core/clock/urgency.ts';

/** What a mark of confidence means for the reader. */
export const CONFIDENCE_MEANINGS: Record<Confidence, MessageDescriptor> = {
  verified: msg`The text of the rule was checked against its official source.`,
  secondary: msg`Checked against a secondary source only. Read the official text before you rely on it.`,
  unverified: msg`Not checked against any source. Check it before you rely on it.`,
  disputed: msg`Courts or agencies disagree. Each reading is shown with its authority.`,
};

export const GROUP_WORDS: Record<UrgencyGroup, { title: MessageDescriptor; hint: MessageDescriptor }> = {
  overdue: {
    title: msg`Date passed`,
    hint: msg`Nothing on file satisfied these. See what can still be done.`,
  },
  week: { title: msg`Next 7 days`, hint: msg`Ordered by the last day that is safe under every reading.` },
  month: { title: msg`Next 31 days`, hint: msg`Ordered by the last day that is safe under every reading.` },
  later: { title: msg`Later`, hint: msg`Ordered by the last day that is safe under every reading.` },
  windows: {
    title: msg`Windows and eligibility`,
    hint: msg`From when, or within which time, something may be done.`,
  },
  government: {
    title: msg`The government’s clocks`,
    hint: msg`Dates to hold the government to. Nothing for the client to file.`,
  },
  done: { title: msg`Done and ended`, hint: msg`Satisfied, ended or replaced.` },
  undated: { title: msg`Without a date`, hint: msg`Rules that matter now but set no day.` },
};
