// Asks for the clocks that are computed only on request, and says why they are not shown otherwise.

import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useDesk } from '../state/desk.tsx';
import styles from './clock-list.module.css';

export function AdviceSwitch() {
  const { t } = useLingui();
  const { state, act } = useDesk();
  return (
    <div className={styles.advice}>
      <Checkbox
        checked={state.advice}
        onChange={(event) => act({ act: 'advice', advice: event.currentTarget.checked })}
        label={t`Also show clocks that are computed only on request`}
        description={t`A missed one of these in writing can harm the client, so they are for counsel’s eyes: never printed, exported or saved.`}
      />
    </div>
  );
}
