// One rule of law: what it says, its versions, positions by circuit, sources, and how sure it is.

import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { PARTY_WORDS, RULE_KIND_WORDS, STANDING_WORDS } from '#contract/clock-words.ts';
import type { Boundary, Position, Rule, RuleKind, Version } from '#core/clock/rule.ts';
import { ConfidenceMark } from '../clocks/confidence-mark.tsx';
import { ReviewMark } from '../clocks/review-mark.tsx';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { useLanguage } from '../state/language.tsx';
import { getRule } from '../state/law.ts';
import { shortDay } from '../words/dates.ts';
import { Citation, capitalised, RuleWords } from '../words/rule-words.tsx';
import styles from './rule-drawer.module.css';

/** Kinds whose day can go by with harm; of the others a consequence is what follows from the rule itself. */
const MISSABLE: readonly RuleKind[] = ['deadline', 'window', 'government'];

export function RuleDrawer({ rule: id }: { rule: string }) {
  const { t } = useLingui();
  const { close } = useActs();
  const rule = getRule(id);
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={560}
      title={t`The rule`}
      closeButtonProps={{ 'aria-label': t`Close` }}
      lockScroll={false}
      overlayProps={{ backgroundOpacity: 0.18 }}
      transitionProps={{ duration: 140 }}
    >
      <article className={styles.rule}>
        <header>
          <h3>
            <RuleWords text={rule.title} />
          </h3>
          <p className={styles.marks}>
            <ConfidenceMark confidence={rule.confidence} />
            <ReviewMark rule={rule} />
          </p>
          <p className={styles.quiet}>
            <RuleWords text={capitalised(RULE_KIND_WORDS[rule.kind])} /> ·{' '}
            <RuleWords text={capitalised(PARTY_WORDS[rule.binds])} /> · <code dir="ltr">{rule.id}</code>
          </p>
        </header>
        <p className={styles.text}>
          <RuleWords text={rule.text} />
        </p>
        {rule.warning && (
          <p className={styles.warning}>
            <Icon name="warn" size={17} />
            <span>
              <RuleWords text={rule.warning} />
            </span>
          </p>
        )}
        {rule.consequence && (
          <section>
            <h4>{MISSABLE.includes(rule.kind) ? <Trans>If missed</Trans> : <Trans>Consequence</Trans>}</h4>
            <p>
              <RuleWords text={rule.consequence} />
            </p>
          </section>
        )}
        {rule.cures && rule.cures.length > 0 && (
          <section>
            <h4>
              <Trans>What can still be done</Trans>
            </h4>
            <ul>
              {rule.cures.map((cure) => (
                <li key={cure.en}>
                  <RuleWords text={cure} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h4>
            <Trans>Authority</Trans>
          </h4>
          <ul>
            {rule.authority.map((one) => (
              <li key={one}>
                <Citation>{one}</Citation>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h4>
            <Trans>Versions</Trans>
          </h4>
          {rule.versions.map((version) => (
            <VersionEntry key={version.id} version={version} />
          ))}
        </section>
        {rule.positions && rule.positions.length > 0 && <Positions positions={rule.positions} />}
        {rule.sources.length > 0 && (
          <section>
            <h4>
              <Trans>Where it was checked</Trans>
            </h4>
            <ul>
              {rule.sources.map((source) => (
                <li key={source}>
                  <Citation>{source}</Citation>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Review rule={rule} />
      </article>
    </Drawer>
  );
}

function VersionEntry({ version }: { version: Version }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const day = (boundary: Boundary): string => {
    if (typeof boundary === 'number') return shortDay(boundary, language);
    const from = shortDay(boundary.earliest, language);
    const to = shortDay(boundary.latest, language);
    return t`a day between ${from} and ${to}`;
  };
  return (
    <div className={styles.version}>
      <p>
        <strong>
          {version.title ? <RuleWords text={version.title} /> : <code dir="ltr">{version.id}</code>}
        </strong>{' '}
        <ConfidenceMark confidence={version.confidence} />
      </p>
      <ul>
        {version.standing.map((period) => (
          <li key={`${period.status} ${JSON.stringify(period.from)}`}>
            <RuleWords text={capitalised(STANDING_WORDS[period.status])} />
            {period.from !== null && <> {t`from ${day(period.from)}`}</>}
            {period.to !== null && <> {t`to ${day(period.to)}`}</>}
          </li>
        ))}
      </ul>
      {version.published !== undefined && (
        <p className={styles.quiet}>{t`Published ${shortDay(version.published, language)}`}</p>
      )}
      {version.note && (
        <p>
          <RuleWords text={version.note} />
        </p>
      )}
      <p className={styles.quiet}>
        <Citation>{version.authority.join(' · ')}</Citation>
      </p>
    </div>
  );
}

function Positions({ positions }: { positions: readonly Position[] }) {
  const { t } = useLingui();
  return (
    <section>
      <h4>
        <Trans>Positions</Trans>
      </h4>
      {positions.map((position) => (
        <div key={`${position.circuit} ${position.authority}`} className={styles.version}>
          <p>
            <strong>
              {position.circuit === undefined
                ? t`Everywhere`
                : position.circuit === 12
                  ? t`D.C. Circuit`
                  : t`Circuit ${position.circuit}`}
            </strong>{' '}
            <ConfidenceMark confidence={position.confidence} />
          </p>
          <p>
            <RuleWords text={position.holding} />
          </p>
          <p className={styles.quiet}>
            <Citation>{position.authority}</Citation>
          </p>
        </div>
      ))}
    </section>
  );
}

function Review({ rule }: { rule: Rule }) {
  const { language } = useLanguage();
  const { by, on } = rule.reviewed;
  if (by === null) {
    return (
      <p className={styles.quiet}>
        <Trans>No practitioner has reviewed this rule yet. Check it before you rely on it.</Trans>
      </p>
    );
  }
  const day = on === null ? '' : shortDay(on, language);
  return (
    <p className={styles.quiet}>
      <Trans>
        Reviewed by {by}, {day}
      </Trans>
    </p>
  );
}
