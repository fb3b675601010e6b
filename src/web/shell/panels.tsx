// What can be open over the desk. Each part is loaded when it is first opened.
import { lazy, Suspense } from 'react';
import { useActs } from './acts.tsx';

const EventPanel = lazy(() =>
  import('../form/event-panel.tsx').then(({ EventPanel }) => ({ default: EventPanel })),
);
const RuleDrawer = lazy(() =>
  import('../rule/rule-drawer.tsx').then(({ RuleDrawer }) => ({ default: RuleDrawer })),
);
const dialogs = () => import('../panels/dialogs.tsx');
const FaultsDialog = lazy(() => dialogs().then(({ FaultsDialog }) => ({ default: FaultsDialog })));
const ReplaceDialog = lazy(() => dialogs().then(({ ReplaceDialog }) => ({ default: ReplaceDialog })));
const PasteDialog = lazy(() => dialogs().then(({ PasteDialog }) => ({ default: PasteDialog })));
const SaveDialog = lazy(() => dialogs().then(({ SaveDialog }) => ({ default: SaveDialog })));
const PrintDialog = lazy(() => dialogs().then(({ PrintDialog }) => ({ default: PrintDialog })));
const CalendarDialog = lazy(() => dialogs().then(({ CalendarDialog }) => ({ default: CalendarDialog })));
const HelpDialog = lazy(() => dialogs().then(({ HelpDialog }) => ({ default: HelpDialog })));

export function Panels() {
  return (
    <Suspense>
      <OpenPanel />
    </Suspense>
  );
}

function OpenPanel() {
  const { panel } = useActs();
  switch (panel?.panel) {
    case undefined:
      return null;
    case 'event':
      return (
        <EventPanel
          key={`${panel.mode} ${panel.id}`}
          mode={panel.mode}
          {...(panel.id !== undefined && { id: panel.id })}
        />
      );
    case 'rule':
      return <RuleDrawer rule={panel.rule} />;
    case 'faults':
      return <FaultsDialog {...panel} />;
    case 'replace':
      return <ReplaceDialog opened={panel.opened} from={panel.from} />;
    case 'paste':
      return <PasteDialog />;
    case 'save':
      return <SaveDialog />;
    case 'print':
      return <PrintDialog />;
    case 'calendar':
      return <CalendarDialog />;
    case 'help':
      return <HelpDialog />;
  }
}
