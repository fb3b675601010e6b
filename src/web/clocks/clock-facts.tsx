// What a clock carries beside its date: days counted so far, and facts such as the age that protects a child.
import { Plural, useLingui } from '@lingui/react/macro';
import { FACT_WORDS, FINALITY_WORDS } from '#contract/clock-words.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { FinalityHow } from '#core/clock/finality.ts';
import type { Text } from '#core/clock/rule.ts';
import type { Fact } from '#core/clock/trace.ts';
import { useLanguage } from '../state/language.tsx';
import { shortDay } from '../words/dates.ts';
import { codeText } from '../words/event-words.ts';
import { capitalised, RuleWords } from '../words/rule-words.tsx';
import styles from './clock-card.module.css';

export function ClockFacts({ clock }: { clock: Clock }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const facts = Object.entries(clock.facts ?? {});
  // A stopped count shows its days in the place of the date.
  const days = clock.status === 'stopped' && clock.due === null ? undefined : clock.accruedDays;
  if (facts.length === 0 && days === undefined) return null;
  const shown = (fact: Fact) => {
    if (fact === null) return t`not known`;
    if (typeof fact === 'boolean') return fact ? t`yes` : t`no`;
    if (typeof fact === 'object') return shortDay(fact.day, language);
    return typeof fact === 'string' ? <RuleWords text={codeInFact(fact)} /> : String(fact);
  };
  return (
    <dl className={styles.facts}>
      {days !== undefined && (
        <div>
          <dt>{t`Counted so far`}</dt>
          <dd>
            <Plural value={days} one="# day" other="# days" />
          </dd>
        </div>
      )}
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>
            <RuleWords text={capitalised(FACT_WORDS[name] ?? { en: name, es: name })} />
          </dt>
          <dd>{shown(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

function codeInFact(code: string): Text {
  return Object.hasOwn(FINALITY_WORDS, code) ? FINALITY_WORDS[code as FinalityHow] : codeText(code);
}
