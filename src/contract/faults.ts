// The catalogue of what can be wrong with a case file: every fault code with its title and what to do about it.
import type { Text } from '#core/clock/rule.ts';

export type Language = 'en' | 'es';

/** `warning`: the file is read all the same, and the exit code does not change. */
export type FaultEntry = { title: Text; advice: Text; warning?: true };

/** Every fault code. A code is never renamed: other programs read it. */
export const FAULTS = {
  'not-readable': {
    title: { en: 'The file cannot be read', es: 'No se puede leer el archivo' },
    advice: {
      en: 'Check that it exists and that you may read it.',
      es: 'Compruebe que existe y que usted puede leerlo.',
    },
  },
  'empty-folder': {
    title: { en: 'The folder holds no case file', es: 'La carpeta no contiene ningún expediente' },
    advice: {
      en: 'Name a folder with .json case files, or a case file.',
      es: 'Indique una carpeta con expedientes .json, o un expediente.',
    },
  },
  'too-large': {
    title: { en: 'The file is too large', es: 'El archivo es demasiado grande' },
    advice: {
      en: 'One file holds one case. Split it into one file per case.',
      es: 'Un archivo contiene un solo caso. Divídalo en un archivo por caso.',
    },
  },
  'not-utf8': {
    title: { en: 'The text is not UTF-8', es: 'El texto no es UTF-8' },
    advice: { en: 'Save the file again as UTF-8.', es: 'Guarde el archivo de nuevo como UTF-8.' },
  },
  'not-json': {
    title: { en: 'This is not JSON', es: 'Esto no es JSON' },
    advice: {
      en: 'Correct the text at this place. Comments and trailing commas are not JSON.',
      es: 'Corrija el texto en este lugar. Los comentarios y las comas finales no son JSON.',
    },
  },
  'deep-nesting': {
    title: { en: 'The file is nested too deeply', es: 'El archivo tiene demasiados niveles' },
    advice: {
      en: 'A case file needs five levels. Remove the extra ones.',
      es: 'Un expediente necesita cinco niveles. Elimine los sobrantes.',
    },
  },
  'duplicate-key': {
    title: { en: 'The same key stands twice', es: 'La misma clave aparece dos veces' },
    advice: { en: 'Keep one of the two.', es: 'Conserve una de las dos.' },
  },
  'wrong-format': {
    title: { en: 'This is not a case file of this format', es: 'Este no es un expediente de este formato' },
    advice: {
      en: 'A case file begins with "format": "recourse.case/1".',
      es: 'Un expediente empieza con "format": "recourse.case/1".',
    },
  },
  'missing-field': {
    title: { en: 'Something required is missing', es: 'Falta un dato obligatorio' },
    advice: { en: 'Add it.', es: 'Añádalo.' },
  },
  'wrong-type': {
    title: { en: 'A value of another kind is expected here', es: 'Aquí se espera un valor de otro tipo' },
    advice: { en: 'Write it as expected.', es: 'Escríbalo como se espera.' },
  },
  'wrong-value': {
    title: { en: 'This value is not allowed here', es: 'Este valor no se admite aquí' },
    advice: { en: 'Write it as expected.', es: 'Escríbalo como se espera.' },
  },
  'unknown-key': {
    title: { en: 'There is no such key', es: 'No existe esta clave' },
    advice: {
      en: 'Correct its name or remove it. Free text has no place in a case file.',
      es: 'Corrija su nombre o elimínela. En un expediente no hay lugar para texto libre.',
    },
  },
  'unknown-event-type': {
    title: { en: 'There is no such type of event', es: 'No existe este tipo de evento' },
    advice: {
      en: 'Use a type of the list in docs/reference/events.md.',
      es: 'Use un tipo de la lista de docs/reference/events.md.',
    },
  },
  'unknown-code': {
    title: { en: 'There is no such code', es: 'No existe este código' },
    advice: { en: 'Use one of the codes expected here.', es: 'Use uno de los códigos que se esperan aquí.' },
  },
  'impossible-date': {
    title: { en: 'There is no such day', es: 'No existe este día' },
    advice: {
      en: 'Write the day as YYYY-MM-DD, for example 2026-02-28.',
      es: 'Escriba el día como AAAA-MM-DD, por ejemplo 2026-02-28.',
    },
  },
  'impossible-instant': {
    title: { en: 'There is no such time', es: 'No existe esta hora' },
    advice: {
      en: 'Write the time as 2026-10-31T23:00:00-04:00[America/New_York].',
      es: 'Escriba la hora como 2026-10-31T23:00:00-04:00[America/New_York].',
    },
  },
  'dates-disagree': {
    title: { en: 'The day and the time disagree', es: 'El día y la hora no coinciden' },
    advice: {
      en: 'Give "on" or "at", or let both name the same day.',
      es: 'Indique "on" o "at", o haga que ambos nombren el mismo día.',
    },
  },
  'duplicate-id': {
    title: { en: 'Two events have the same id', es: 'Dos eventos tienen el mismo id' },
    advice: { en: 'Give each event an id of its own.', es: 'Dé a cada evento un id propio.' },
  },
  'unknown-event': {
    title: { en: 'No event has this id', es: 'Ningún evento tiene este id' },
    advice: {
      en: 'Refer to the id of another event of this file.',
      es: 'Refiérase al id de otro evento de este archivo.',
    },
  },
  'corrected-twice': {
    title: { en: 'Two events correct the same event', es: 'Dos eventos corrigen el mismo evento' },
    advice: {
      en: 'Let the second correction correct the first one.',
      es: 'Haga que la segunda corrección corrija a la primera.',
    },
  },
  'correction-cycle': {
    title: { en: 'These events correct one another', es: 'Estos eventos se corrigen entre sí' },
    advice: {
      en: 'The first record of a fact corrects nothing. Remove its "corrects".',
      es: 'El primer registro de un hecho no corrige nada. Elimine su "corrects".',
    },
  },
  'unknown-rule': {
    title: { en: 'There is no such rule', es: 'No existe esta regla' },
    advice: {
      en: 'Use an id of "recourse law list".',
      es: 'Use un id de "recourse law list".',
    },
  },
  'looks-like-a-number': {
    title: { en: 'This looks like an A-number', es: 'Esto parece un número A' },
    advice: {
      en: 'Case files carry no identity numbers. Use a reference of your own.',
      es: 'Los expedientes no llevan números de identidad. Use una referencia propia.',
    },
  },
  'more-faults': {
    title: { en: 'There are more faults', es: 'Hay más errores' },
    advice: {
      en: 'Correct the ones above and read the file again.',
      es: 'Corrija los anteriores y vuelva a leer el archivo.',
    },
  },
  'unknown-hearing': {
    warning: true,
    title: { en: 'No hearing with this id is scheduled', es: 'No hay ninguna audiencia con este id' },
    advice: {
      en: 'Check the id, or record the notice that scheduled the hearing.',
      es: 'Compruebe el id, o registre el aviso que fijó la audiencia.',
    },
  },
  'ambiguous-time': {
    warning: true,
    title: { en: 'This time occurs twice that day', es: 'Esta hora ocurre dos veces ese día' },
    advice: {
      en: 'The clocks go back in that hour. The first is read: add the offset, such as -04:00, to say which.',
      es: 'En esa hora se atrasa el reloj. Se lee la primera: añada la diferencia, como -04:00, para decir cuál.',
    },
  },
  'refers-to-later-event': {
    warning: true,
    title: {
      en: 'This refers to an event of a later day',
      es: 'Esto se refiere a un evento de un día posterior',
    },
    advice: { en: 'Check both dates.', es: 'Compruebe ambas fechas.' },
  },
} as const satisfies Record<string, FaultEntry>;

export type FaultCode = keyof typeof FAULTS;

/** What is wrong with a file, and where. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export type Fault = {
  file: string;
  /** JSONPath of the value, such as `$.events[3].data.court`; `$` where the whole file is meant. */
  path: string;
  line: number;
  column: number;
  code: FaultCode;
  found: string;
  expected: string;
  /** The allowed name closest to a misspelt one. */
  nearest?: string;
};

/** A fault of a file as a whole, for readers of folders and files. */
export function faultOfFile(fault: {
  file: string;
  code: FaultCode;
  found: string;
  expected: string;
}): Fault {
  const { file, code, found, expected } = fault;
  return { file, path: '$', line: 1, column: 1, code, found, expected };
}

/** A fault in words, one line, beginning with `file:line:column` as editors and terminals know it. */
export function faultText(fault: Fault, language: Language = 'en'): string {
  return faultLine(fault, FAULTS[fault.code], language);
}

/** A fault of any catalogue in words, as `faultText` says it. */
export function faultLine(
  fault: Omit<Fault, 'code'>,
  { title, advice }: FaultEntry,
  language: Language,
): string {
  const words =
    language === 'es'
      ? { found: 'encontrado', expected: 'se esperaba', nearest: '¿Quiso decir' }
      : { found: 'found', expected: 'expected', nearest: 'Did you mean' };
  const nearest = fault.nearest === undefined ? '' : ` ${words.nearest} "${fault.nearest}"?`;
  return (
    `${fault.file}:${fault.line}:${fault.column}: ${title[language]} (${fault.path}): ` +
    `${words.found} ${fault.found}; ${words.expected} ${fault.expected}.${nearest} ${advice[language]}`
  );
}
