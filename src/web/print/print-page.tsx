// The sheet that a client can be handed: what to do by when, in large dates and plain words, without a case reference.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Clock } from '#core/clock/clock.ts';
import { groupOf, URGENCY_GROUPS } from '#core/clock/urgency.ts';
import { canBeMissed, mainDay } from '../clocks/main-day.ts';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { pack } from '../state/law.ts';
import { distance, longDay, todayHere } from '../words/dates.ts';
import { CONFIDENCE_MEANINGS, GROUP_WORDS } from '../words/desk-words.ts';
import { RuleWords } from '../words/rule-words.tsx';
import { clearSheet, clocksToPrint, currentSheet, prepareSheet, useSheet } from './print-sheet.ts';

export function PrintPage() {
  const sheet = useSheet();
  useEffect(() => {
    // The browser's own print command comes without a dialog of the desk: it gets the plain sheet.
    const before = () => {
      if (currentSheet() === null) flushSync(() => prepareSheet());
    };
    addEventListener('beforeprint', before);
    // Not every browser says when printing is over, but then the reader's next act does.
    const over = ['afterprint', 'pointerdown', 'keydown'];
    for (const type of over) addEventListener(type, clearSheet, { capture: true });
    return () => {
      removeEventListener('beforeprint', before);
      for (const type of over) removeEventListener(type, clearSheet, { capture: true });
    };
  }, []);
  return sheet === null ? null : <Page />;
}

function Page() {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const { answer, asOf } = useDesk();
  const sheet = useSheet();
  if (sheet === null) return null;
  const clocks = clocksToPrint({ clocks: answer.clocks, asOf, sheet });
  const groups = URGENCY_GROUPS.map((group) => ({
    group,
    clocks: clocks.filter((clock) => groupOf(clock, asOf) === group),
  })).filter((one) => one.clocks.length > 0);
  return (
    <article className="print-page">
      <h1>
        <Trans>Dates in your case</Trans>
      </h1>
      <p className="print-as-of">
        <Trans>As of {longDay(asOf, language)}</Trans>
      </p>
      {groups.length === 0 && (
        <p>
          <Trans>No date to print.</Trans>
        </p>
      )}
      {groups.map(({ group, clocks: members }) => (
        <section key={group}>
          <h2>{i18n._(GROUP_WORDS[group].title)}</h2>
          {members.map((clock) => (
            <PrintedClock key={clock.id} clock={clock} />
          ))}
        </section>
      ))}
      <footer>
        <p>
          <strong>
            <Trans>
              This is not legal advice. Ask a lawyer or an accredited representative before you rely on a
              date.
            </Trans>
          </strong>
        </p>
        <p>
          <Trans>Bring your notice or order: what it says may change a date here.</Trans>
        </p>
        {language === 'es' && (
          <p>
            <Trans>The translation of the rules has not been reviewed. The English text governs.</Trans>
          </p>
        )}
        {language === 'ar' && (
          <p>
            <Trans>The words of the law exist in English and Spanish only.</Trans>
          </p>
        )}
        <p className="print-small">
          <Trans>
            Computed on {longDay(todayHere(), language)}, law pack {pack.version} ({pack.hash.slice(0, 12)})
          </Trans>
        </p>
      </footer>
    </article>
  );
}

function PrintedClock({ clock }: { clock: Clock }) {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const { asOf } = useDesk();
  const { day, role } = mainDay(clock, asOf);
  const roles = {
    due: t`Do it by`,
    opens: t`Possible from`,
    closes: t`Possible until`,
    from: t`Possible from`,
    by: t`The government must act by`,
    reading: t`By one reading of the law`,
  };
  const disputed = clock.readings !== undefined || clock.confidence === 'disputed';
  const safe =
    clock.alertOn !== null && clock.alertOn !== clock.due && clock.status !== 'missed' ? clock.alertOn : null;
  return (
    <div className="print-clock">
      <h3>
        <RuleWords text={clock.title} />
      </h3>
      {day !== null && (
        <p className="print-date">
          <span>{clock.status === 'missed' ? t`The date was` : roles[role]}</span>{' '}
          <strong>{longDay(day, language)}</strong> <span>({distance(asOf, day, language)})</span>
        </p>
      )}
      {safe !== null && (
        <p>
          <Trans>
            Do not wait for the last day: be done by <strong>{longDay(safe, language)}</strong>.
          </Trans>
        </p>
      )}
      {day === null && clock.kind === 'window' && clock.status === 'open' && (
        <p>
          <Trans>No last day</Trans>
        </p>
      )}
      {disputed && (
        <p>
          <Trans>Courts or agencies read this rule in different ways. Ask which date holds for you.</Trans>
        </p>
      )}
      {clock.consequence && clock.status !== 'met' && (
        <p>
          {canBeMissed(clock) ? t`If missed:` : t`Consequence:`} <RuleWords text={clock.consequence} />
        </p>
      )}
      {clock.status === 'missed' && clock.cures && clock.cures.length > 0 && (
        <p>
          <Trans>What can still be done</Trans>:{' '}
          {clock.cures.map((cure) => (
            <span key={cure.en}>
              <RuleWords text={cure} />{' '}
            </span>
          ))}
        </p>
      )}
      {clock.confidence !== 'verified' && clock.confidence !== 'disputed' && (
        <p className="print-small">{i18n._(CONFIDENCE_MEANINGS[clock.confidence])}</p>
      )}
    </div>
  );
}
