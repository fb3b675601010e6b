// What can be wrong with the words of a call: the catalogue of its faults, in the shape of a file's faults.
import { FAULTS, type Fault, type FaultEntry } from '#contract/faults.ts';

/** Faults of the call itself. The call is answered as a file called `<arguments>` would be. */
export const USAGE_FAULTS = {
  'unknown-command': {
    title: { en: 'There is no such command', es: 'No existe este comando' },
    advice: { en: '"recourse help" lists the commands.', es: '"recourse help" muestra los comandos.' },
  },
  'unknown-option': {
    title: { en: 'There is no such option', es: 'No existe esta opción' },
    advice: {
      en: '"recourse help COMMAND" lists its options.',
      es: '"recourse help COMANDO" muestra sus opciones.',
    },
  },
  'missing-argument': {
    title: { en: 'Something is missing from the call', es: 'Falta algo en la llamada' },
    advice: {
      en: '"recourse help COMMAND" shows how it is called.',
      es: '"recourse help COMANDO" muestra cómo se llama.',
    },
  },
  'unexpected-argument': {
    title: { en: 'There is a word too many', es: 'Sobra una palabra' },
    advice: {
      en: '"recourse help COMMAND" shows how it is called.',
      es: '"recourse help COMANDO" muestra cómo se llama.',
    },
  },
  'wrong-option-value': {
    title: { en: 'The option has another kind of value', es: 'La opción tiene otro tipo de valor' },
    advice: { en: 'Give it as expected.', es: 'Indíquelo como se espera.' },
  },
} as const satisfies Record<string, FaultEntry>;

export type UsageFaultCode = keyof typeof USAGE_FAULTS | 'unknown-rule' | 'impossible-date';

export type UsageFault = Omit<Fault, 'code'> & { code: UsageFaultCode };

export type UsageFaultFacts = {
  code: UsageFaultCode;
  path: string;
  found: string;
  expected: string;
  nearest?: string | undefined;
};

/** A fault of the call. `path` is the word or option it concerns. */
export function usageFault({ path, code, found, expected, nearest }: UsageFaultFacts): UsageFault {
  const fault = { file: '<arguments>', path, line: 1, column: 1, code, found, expected };
  return nearest === undefined ? fault : { ...fault, nearest };
}

/** A fault of the call in words, one line. */
export function usageFaultText({ code, found, expected, nearest }: UsageFault): string {
  const { title, advice } =
    code in USAGE_FAULTS
      ? USAGE_FAULTS[code as keyof typeof USAGE_FAULTS]
      : FAULTS[code as keyof typeof FAULTS];
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `recourse: ${title.en}: found ${found}; expected ${expected}.${hint} ${advice.en}`;
}
