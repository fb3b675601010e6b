// Message catalogues are compiled by Lingui's plugin when imported.
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
