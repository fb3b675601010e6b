// Faults of a case in words: what is wrong, where, what was found, what was expected, and what to do.
import { Trans, useLingui } from '@lingui/react/macro';
import { FAULTS, type Fault } from '#contract/faults.ts';
import { useLanguage } from '../state/language.tsx';
import { RuleWords, wordsIn } from '../words/rule-words.tsx';
import styles from './shell.module.css';

/** The first of many: a file that is no case file at all has a fault in every line. */
const MOST = 100;

/** A fault in one or two sentences, for the field that has it. */
export function useFaultWords(): (fault: Fault) => string {
  const { t } = useLingui();
  const { language } = useLanguage();
  return ({ code, nearest }) => {
    const { title, advice } = FAULTS[code];
    const guess = nearest === undefined ? '' : ` ${t`Did you mean “${nearest}”?`}`;
    return `${wordsIn(title, language)}. ${wordsIn(advice, language)}${guess}`;
  };
}

export function FaultLines({ faults, places }: { faults: readonly Fault[]; places?: boolean }) {
  const { language } = useLanguage();
  const english = language === 'en' ? {} : { lang: 'en', dir: 'ltr' };
  return (
    <ol className={`bare-list ${styles.faults}`}>
      {faults.slice(0, MOST).map((fault) => (
        <li key={`${fault.path} ${fault.code} ${fault.line} ${fault.column}`}>
          <p className={styles.faultHead}>
            <strong>
              <RuleWords text={FAULTS[fault.code].title} />
            </strong>
            {places && (
              <span>
                <Trans>
                  line {fault.line}, column {fault.column}
                </Trans>{' '}
                · <code dir="ltr">{fault.path}</code>
              </span>
            )}
          </p>
          <dl>
            <div>
              <dt>
                <Trans>Found</Trans>
              </dt>
              <dd {...english}>{fault.found}</dd>
            </div>
            <div>
              <dt>
                <Trans>Expected</Trans>
              </dt>
              <dd {...english}>{fault.expected}</dd>
            </div>
            {fault.nearest !== undefined && (
              <div>
                <dt>
                  <Trans>Did you mean</Trans>
                </dt>
                <dd {...english}>{fault.nearest}</dd>
              </div>
            )}
          </dl>
          <p className={styles.faultAdvice}>
            <RuleWords text={FAULTS[fault.code].advice} />
          </p>
        </li>
      ))}
      {faults.length > MOST && (
        <li>
          <Trans>And {faults.length - MOST} more.</Trans>
        </li>
      )}
    </ol>
  );
}
