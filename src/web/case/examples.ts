// A few of the fictional case files of examples/, loaded when one is chosen.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type Example = {
  file: string;
  title: MessageDescriptor;
  about: MessageDescriptor;
  load: () => Promise<string>;
};

const files = import.meta.glob<string>('../../../examples/*.json', { query: '?raw', import: 'default' });

function exampleOf(file: string, words: Pick<Example, 'title' | 'about'>): Example[] {
  const load = files[`../../../examples/${file}`];
  return load ? [{ file, ...words, load }] : [];
}

export const EXAMPLES: readonly Example[] = Object.keys(files).slice(0, 4).flatMap((path) => {
  const file = path.split('/').at(-1) ?? '';
  return exampleOf(file, { title: msg`Example`, about: msg`Example` });
});
