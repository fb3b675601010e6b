// The clock desk: what happened on one side, the clocks that run from it on the other.
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { ActsProvider } from './shell/acts.tsx';
import { DeskPage } from './shell/desk-page.tsx';
import { DeskProvider } from './state/desk.tsx';
import { LanguageProvider } from './state/language.tsx';
import { theme } from './theme.ts';

export function App() {
  return (
    <DirectionProvider>
      {/* No style element is written into the page: its policy allows none, and styles/tokens.css holds the variables. */}
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <LanguageProvider>
          <DeskProvider>
            <ActsProvider>
              <DeskPage />
            </ActsProvider>
          </DeskProvider>
        </LanguageProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
