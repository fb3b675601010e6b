// How far the text of a rule was checked: a word and a shape, never a colour alone.
import { useLingui } from '@lingui/react/macro';
import { CONFIDENCE_WORDS } from '#contract/clock-words.ts';
import type { Confidence } from '#core/clock/rule.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { CONFIDENCE_MEANINGS } from '../words/desk-words.ts';
import { capitalised, RuleWords } from '../words/rule-words.tsx';
import styles from './clock-card.module.css';

const SHAPES: Record<Confidence, IconName> = {
  verified: 'verified',
  secondary: 'half',
  unverified: 'dashed',
  disputed: 'fork',
};

export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const { i18n } = useLingui();
  return (
    <span
      className={styles.mark}
      data-confidence={confidence}
      title={i18n._(CONFIDENCE_MEANINGS[confidence])}
    >
      <Icon name={SHAPES[confidence]} size={15} />
      <RuleWords text={capitalised(CONFIDENCE_WORDS[confidence])} />
    </span>
  );
}
