// Names of the facts that clocks carry.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const FACT_WORDS: Record<string, MessageDescriptor> = {
  how: msg`How it became final`,
  finalOn: msg`Final on`,
  stoppedOn: msg`Time stopped on`,
  longestAbsenceDays: msg`Longest absence, days`,
  totalAbsenceDays: msg`Absences in all, days`,
  presenceBroken: msg`Continuous presence broken`,
  age: msg`Age that counts`,
  adjustedOn: msg`Age is taken on`,
  pendingDays: msg`Days the petition was pending`,
  protected: msg`Protected by the CSPA`,
  appealPending: msg`Appeal pending`,
  endedOn: msg`Ended on`,
  until: msg`Until`,
};

/** The name of a fact in words; a fact without words is named as the engine does. */
export function useFactName(): (name: string) => string {
  const { i18n } = useLingui();
  return (name) => {
    const words = FACT_WORDS[name];
    return words ? i18n._(words) : name;
  };
}
