// A few of the fictional case files of examples/, loaded when one is chosen.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayOf } from '#core/calendar/day.ts';

export type Example = {
  file: string;
  title: MessageDescriptor;
  about: MessageDescriptor;
  load: () => Promise<{ default: string }>;
};

/** The day on which the examples are worth reading. */
export const EXAMPLES_AS_OF = dayOf(2026, 11, 22);

export const EXAMPLES: readonly Example[] = [
  {
    file: '04-correction-and-rejected-filing.json',
    title: msg`An order, a rejected appeal`,
    about: msg`A corrected date, a rejected filing that sets the clock running again, a work permit about to end`,
    load: () => import('../../../examples/04-correction-and-rejected-filing.json?raw'),
  },
  {
    file: '03-detained-order-and-appeal.json',
    title: msg`Detained, ordered removed`,
    about: msg`Hours after an arrest, bond, an oral order whose thirtieth day is Thanksgiving`,
    load: () => import('../../../examples/03-detained-order-and-appeal.json?raw'),
  },
  {
    file: '06-asylum-clock-stopped.json',
    title: msg`Asylum clock that stopped`,
    about: msg`The days toward a work permit: two stops and a restart, and the one-year deadline met`,
    load: () => import('../../../examples/06-asylum-clock-stopped.json?raw'),
  },
  {
    file: '12-residence-with-request-for-evidence.json',
    title: msg`Residence before USCIS`,
    about: msg`A request for evidence, a notice of intent to deny, the age that protects a child`,
    load: () => import('../../../examples/12-residence-with-request-for-evidence.json?raw'),
  },
];
