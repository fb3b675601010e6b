// What an empty desk says: what it does, how to begin, and that nothing leaves the browser.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { EXAMPLES } from '../case/examples.ts';
import { chooseFile } from '../case/files.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { useOpenExample } from '../shell/use-open-example.ts';
import styles from './clock-list.module.css';

export function FirstSteps() {
  const { i18n } = useLingui();
  const { show, openFile } = useActs();
  const openExample = useOpenExample();
  return (
    <div className={styles.start}>
      <h3>
        <Trans>Put in what happened. Get every date that follows, and why.</Trans>
      </h3>
      <p>
        <Trans>
          Each clock shows its date, how it was counted, the authority it rests on, how sure that is, and what
          can be done if the date has passed.
        </Trans>
      </p>
      <div className={styles.startActs}>
        <Button
          leftSection={<Icon name="plus" size={17} />}
          onClick={() => show({ panel: 'event', mode: 'new' })}
        >
          <Trans>Add the first event</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="open" size={17} />}
          onClick={() => chooseFile().then((file) => file && openFile(file))}
        >
          <Trans>Open a case file</Trans>
        </Button>
        <Button
          variant="subtle"
          leftSection={<Icon name="paste" size={17} />}
          onClick={() => show({ panel: 'paste' })}
        >
          <Trans>Paste a case</Trans>
        </Button>
      </div>
      <div className={styles.examples}>
        <h4>
          <Trans>Or look at a fictional case</Trans>
        </h4>
        <ul className="bare-list">
          {EXAMPLES.map((example) => (
            <li key={example.file}>
              <button type="button" className={styles.example} onClick={() => openExample(example)}>
                <strong>{i18n._(example.title)}</strong>
                <span>{i18n._(example.about)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
