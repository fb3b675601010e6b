// The dialogs of the desk, which are loaded together when the first of them is opened.
export { CalendarDialog } from './calendar-dialog.tsx';
export { FaultsDialog } from './faults-dialog.tsx';
export { HelpDialog } from './help-dialog.tsx';
export { PasteDialog } from './paste-dialog.tsx';
export { PrintDialog } from './print-dialog.tsx';
export { ReplaceDialog } from './replace-dialog.tsx';
export { SaveDialog } from './save-dialog.tsx';
