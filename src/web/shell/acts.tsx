// What a reader can do on the desk from anywhere: each act by its name, for buttons, menus, keys, drops and pastes.
import { useLingui } from '@lingui/react/macro';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { CaseFile } from '#contract/case-file-shape.ts';
import type { Fault } from '#contract/faults.ts';
import type { Day } from '#core/calendar/day.ts';
import { withoutEvent } from '../case/draft.ts';
import { checkCase, type OpenCase, openCase } from '../case/open-case.ts';
import { newCase, useDesk } from '../state/desk.tsx';

/** Where a case came from: the name of its file, and the day on which to read it if not today. */
export type Origin = { name: string | null; asOf?: Day };

/** What is open over the desk. */
export type Panel =
  | { panel: 'event'; mode: 'new' | 'edit' | 'correct'; id?: string }
  | { panel: 'faults'; name: string; faults: readonly Fault[]; opened?: true }
  | { panel: 'replace'; opened: OpenCase; from: Origin }
  | { panel: 'paste' }
  | { panel: 'rule'; rule: string }
  | { panel: 'save' }
  | { panel: 'print' }
  | { panel: 'calendar' }
  | { panel: 'help' };

/** Said at the foot of the page, and read out. */
export type Notice = { text: string; name?: string; undo?: boolean };

type Acts = {
  panel: Panel | null;
  show: (panel: Panel) => void;
  close: () => void;
  notice: Notice | null;
  say: (notice: Notice | null) => void;
  /** Reads a text or bytes as a case; asks before unsaved work would go, and shows faults instead of opening. */
  open: (input: string | Uint8Array, from: Origin & { name: string }) => void;
  openFile: (file: File) => Promise<void>;
  startNew: () => void;
  /** Puts an edited case on the desk, if the reader of case files accepts it; answers the faults otherwise. */
  edit: (file: CaseFile) => readonly Fault[];
  remove: (eventId: string) => void;
  undo: () => void;
  replace: (opened: OpenCase, from: Origin) => void;
};

const ActsContext = createContext<Acts | null>(null);

export function ActsProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { state, act, unsaved } = useDesk();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [notice, say] = useState<Notice | null>(null);
  const file = state.current.file;

  const replace = useCallback(
    (opened: OpenCase, { name, asOf }: Origin) => {
      act({ act: 'open', opened, fileName: name, ...(asOf !== undefined && { asOf }) });
      const slips = opened.warnings;
      setPanel(slips.length > 0 ? { panel: 'faults', name: name ?? '', faults: slips, opened: true } : null);
      say(name === null ? { text: t`New case.` } : { text: t`Opened:`, name });
    },
    [act, t],
  );
  const propose = useCallback(
    (opened: OpenCase, from: Origin) => {
      if (unsaved) setPanel({ panel: 'replace', opened, from });
      else replace(opened, from);
    },
    [unsaved, replace],
  );
  const open = useCallback(
    (input: string | Uint8Array, from: Origin & { name: string }) => {
      const checked = openCase(input, from.name);
      if ('faults' in checked) setPanel({ panel: 'faults', name: from.name, faults: checked.faults });
      else propose(checked, from);
    },
    [propose],
  );
  const edit = useCallback(
    (edited: CaseFile) => {
      const checked = checkCase(edited);
      if ('faults' in checked) return checked.faults;
      act({ act: 'edit', edited: checked });
      return [];
    },
    [act],
  );
  const acts = useMemo<Acts>(
    () => ({
      panel,
      show: setPanel,
      close: () => setPanel(null),
      notice,
      say,
      open,
      openFile: async (chosen) => open(new Uint8Array(await chosen.arrayBuffer()), { name: chosen.name }),
      startNew: () => propose(newCase(), { name: null }),
      edit,
      remove: (eventId) => {
        if (edit(withoutEvent(file, eventId)).length === 0) say({ text: t`Event deleted.`, undo: true });
      },
      undo: () => {
        act({ act: 'undo' });
        say({ text: t`Undone.` });
      },
      replace,
    }),
    [panel, notice, open, propose, edit, file, act, replace, t],
  );
  return <ActsContext value={acts}>{children}</ActsContext>;
}

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('useActs is called outside of ActsProvider');
  return acts;
}
