// The pages of first run and sign-in: which one shows follows from the address and from how far the session is.
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { RecoveryOfficers } from '../setup/recovery-officers.tsx';
import { SetupPage } from '../setup/setup-page.tsx';
import { LanguageProvider } from '../state/language.tsx';
import { theme } from '../theme.ts';
import { AccountPage } from './account-page.tsx';
import { CodesPage } from './codes-page.tsx';
import { Enrolment } from './enrolment.tsx';
import { JoinPage } from './join-page.tsx';
import { LockDownPage } from './lock-down-page.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { ServerSilent } from './server-silent.tsx';
import { SessionProvider, useSession } from './session.tsx';

export function SignInApp() {
  return (
    <DirectionProvider>
      {/* As on the desk: no style element is written into the page. */}
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <LanguageProvider>
          <SessionProvider>
            <Page />
          </SessionProvider>
        </LanguageProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** The steps of first run: organisation, second factor, codes, recovery officers. */
const STEPS = 4;

type Link = { page: string; token: string };

/** The part of the address behind # holds the token of a link: it is never sent with a request for a page. */
function readLink(): Link {
  return { page: location.pathname.split('/').at(-1) ?? '', token: location.hash.slice(1) };
}

function Page() {
  const { session, problem, codes, codesKept } = useSession();
  const [link, setLink] = useState(readLink);
  const [firstRun, setFirstRun] = useState(false);
  const step = (now: number) => (firstRun ? { now, of: STEPS } : undefined);
  // A link is spent once it was used: the address no longer holds it, nor does the history of the browser.
  const leaveLink = () => {
    history.replaceState(null, '', 'sign-in');
    setLink({ page: 'sign-in', token: '' });
  };
  if (problem && !session) return <ServerSilent problem={problem} />;
  if (!session) return null;
  if (codes) return <CodesPage codes={codes} step={step(3)} onKept={codesKept} />;
  if (link.page === 'lock-down') return <LockDownPage />;
  if (link.page === 'join') return <JoinPage token={link.token} onDone={leaveLink} />;
  switch (session.stage) {
    case 'nobody':
      if (session.isSetUp) return <PasswordForm />;
      return (
        <SetupPage
          token={link.token}
          step={{ now: 1, of: STEPS }}
          onDone={() => {
            setFirstRun(true);
            leaveLink();
          }}
        />
      );
    case 'organisation':
      return <PasswordForm />;
    case 'second-factor':
      return <SecondFactor given={session.ways} />;
    case 'enrolment':
      return <Enrolment step={step(2)} />;
    case 'signed-in':
      if (firstRun) return <RecoveryOfficers step={step(4)} onDone={() => setFirstRun(false)} />;
      return <AccountPage session={session} />;
  }
}
