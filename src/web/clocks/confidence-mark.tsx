// How far the text of a rule was checked: a word and a shape, never a colour alone.
import { useLingui } from '@lingui/react/macro';
import type { Confidence } from '#core/clock/rule.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { CONFIDENCE_WORDS } from '../words/status-words.ts';
import styles from './clock-card.module.css';

const SHAPES: Record<Confidence, IconName> = {
  verified: 'verified',
  secondary: 'half',
  unverified: 'dashed',
  disputed: 'fork',
};

export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const { i18n } = useLingui();
  const { name, meaning } = CONFIDENCE_WORDS[confidence];
  return (
    <span className={styles.mark} data-confidence={confidence} title={i18n._(meaning)}>
      <Icon name={SHAPES[confidence]} size={15} />
      {i18n._(name)}
    </span>
  );
}
