// The panel in which an event is recorded, edited or corrected: first its type, then only what that type needs.

import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { EVENT_TYPES } from '#contract/events.ts';
import { useActs } from '../shell/acts.tsx';
import { useDesk } from '../state/desk.tsx';
import { EventForm } from './event-form.tsx';
import { TypePicker } from './type-picker.tsx';

type Props = { mode: 'new' | 'edit' | 'correct'; id?: string };

export function EventPanel({ mode, id }: Props) {
  const { t } = useLingui();
  const { close } = useActs();
  const { state } = useDesk();
  const before = state.current.file.events.find((event) => event.id === id);
  const [typeName, setTypeName] = useState(before?.type);
  // A second event of the same kind begins with an empty form.
  const [round, setRound] = useState(0);
  const type = typeName === undefined ? undefined : EVENT_TYPES.get(typeName);
  const titles = { new: t`New event`, edit: t`Edit the event`, correct: t`Correct the event` };
  return (
    <Drawer
      opened
      onClose={close}
      position="left"
      size={480}
      title={titles[mode]}
      closeButtonProps={{ 'aria-label': t`Close` }}
      lockScroll={false}
      overlayProps={{ backgroundOpacity: 0.18 }}
      transitionProps={{ duration: 140 }}
    >
      {type === undefined ? (
        <TypePicker onPick={setTypeName} />
      ) : (
        <EventForm
          key={`${type.type} ${round}`}
          type={type}
          mode={mode}
          {...(before && { before })}
          onChangeType={() => setTypeName(undefined)}
          onAgain={() => {
            setRound(round + 1);
            setTypeName(undefined);
          }}
        />
      )}
    </Drawer>
  );
}
