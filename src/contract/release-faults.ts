// What can be wrong with a release that is added, compared or fetched: the catalogue of its faults, in the shape of a file's faults.
import { type Fault, type FaultEntry, faultLine } from '#contract/faults.ts';

export const RELEASE_FAULTS = {
  'unreadable-release': {
    title: { en: 'The release cannot be read', es: 'No se puede leer la publicación' },
    advice: { en: 'Check the path and the rights on it.', es: 'Compruebe la ruta y los permisos.' },
  },
  'unknown-kind-of-release': {
    title: { en: 'No known release looks like this', es: 'Ninguna publicación conocida es así' },
    advice: {
      en: 'docs/how-to/add-a-release.md lists what can be added.',
      es: 'docs/how-to/add-a-release.md enumera lo que se puede añadir.',
    },
  },
  'refused-source': {
    title: { en: 'This source is never taken in', es: 'Esta fuente no se admite nunca' },
    advice: {
      en: 'It holds names, identity numbers or assessments of persons. Only anonymised official releases are read.',
      es: 'Contiene nombres, números de identidad o valoraciones de personas. Solo se leen publicaciones oficiales anonimizadas.',
    },
  },
  'not-a-zip': {
    title: { en: 'This is not a zip file', es: 'Esto no es un archivo zip' },
    advice: {
      en: 'Download it again and add it as it came.',
      es: 'Descárguelo de nuevo y añádalo tal cual.',
    },
  },
  'truncated-zip': {
    title: { en: 'The zip file ends too early', es: 'El archivo zip termina antes de tiempo' },
    advice: {
      en: 'The download broke off: "recourse release fetch" takes it up where it ended.',
      es: 'La descarga se interrumpió: "recourse release fetch" la reanuda donde terminó.',
    },
  },
  'damaged-zip': {
    title: { en: 'The zip file is damaged', es: 'El archivo zip está dañado' },
    advice: { en: 'Download it again.', es: 'Descárguelo de nuevo.' },
  },
  'encrypted-zip': {
    title: { en: 'The zip file is locked with a password', es: 'El archivo zip tiene contraseña' },
    advice: { en: 'Unpack it yourself and add the folder.', es: 'Descomprímalo y añada la carpeta.' },
  },
  'unknown-compression': {
    title: {
      en: 'The zip file is packed in a way that is not known here',
      es: 'El archivo zip usa una compresión desconocida',
    },
    advice: { en: 'Unpack it yourself and add the folder.', es: 'Descomprímalo y añada la carpeta.' },
  },
  'zip-bomb': {
    title: {
      en: 'The zip file unpacks to far more than it says',
      es: 'El archivo zip ocupa mucho más de lo que declara',
    },
    advice: {
      en: 'Do not use it. Download the release from its official address.',
      es: 'No lo use. Descargue la publicación de su dirección oficial.',
    },
  },
  'unsafe-member': {
    title: {
      en: 'The release holds a path that leads outside',
      es: 'La publicación contiene una ruta que lleva fuera',
    },
    advice: {
      en: 'Do not use it. Download the release from its official address.',
      es: 'No lo use. Descargue la publicación de su dirección oficial.',
    },
  },
  'missing-table': {
    title: { en: 'A table of the release is missing', es: 'Falta una tabla de la publicación' },
    advice: {
      en: 'Add the whole release, as it was published.',
      es: 'Añada la publicación completa, tal como se publicó.',
    },
  },
  'unknown-header': {
    title: { en: 'The header of this table is not known', es: 'No se conoce la cabecera de esta tabla' },
    advice: {
      en: 'The columns are read by their names: see docs/how-to/add-a-release.md.',
      es: 'Las columnas se leen por su nombre: vea docs/how-to/add-a-release.md.',
    },
  },
  'empty-table': {
    title: { en: 'The table is empty', es: 'La tabla está vacía' },
    advice: { en: 'Download the release again.', es: 'Descargue de nuevo la publicación.' },
  },
  'not-a-workbook': {
    title: { en: 'This is not an xlsx workbook', es: 'Esto no es un libro xlsx' },
    advice: {
      en: 'Add the workbook as it was published, not a copy in another format.',
      es: 'Añada el libro tal como se publicó, no una copia en otro formato.',
    },
  },
  'locked-workbook': {
    title: { en: 'The workbook is locked with a password', es: 'El libro tiene contraseña' },
    advice: { en: 'Add the workbook as it was published.', es: 'Añada el libro tal como se publicó.' },
  },
  'damaged-workbook': {
    title: { en: 'The workbook is damaged', es: 'El libro está dañado' },
    advice: { en: 'Download it again.', es: 'Descárguelo de nuevo.' },
  },
  'unknown-workbook': {
    title: {
      en: 'No known table stands in this workbook',
      es: 'Este libro no contiene ninguna tabla conocida',
    },
    advice: {
      en: 'docs/how-to/add-a-release.md lists the workbooks that can be added.',
      es: 'docs/how-to/add-a-release.md enumera los libros que se pueden añadir.',
    },
  },
  'disk-full': {
    title: { en: 'There is no space left', es: 'No queda espacio' },
    advice: {
      en: 'Make room in the data folder and run the command again.',
      es: 'Libere espacio en la carpeta de datos y repita la orden.',
    },
  },
  busy: {
    title: {
      en: 'Another command is writing to the observatory',
      es: 'Otra orden está escribiendo en el observatorio',
    },
    advice: { en: 'Wait until it ends.', es: 'Espere a que termine.' },
  },
  'unknown-release': {
    title: { en: 'There is no such release', es: 'No existe esta publicación' },
    advice: {
      en: '"recourse release list" shows the releases.',
      es: '"recourse release list" muestra las publicaciones.',
    },
  },
  'releases-differ-in-kind': {
    title: { en: 'These releases are of different kinds', es: 'Estas publicaciones son de distinto tipo' },
    advice: { en: 'Compare two of one kind.', es: 'Compare dos del mismo tipo.' },
  },
  'wrong-query': {
    title: { en: 'The query cannot be answered', es: 'No se puede responder la consulta' },
    advice: {
      en: '"FROM (SHOW TABLES)" lists the tables, "FROM (DESCRIBE A_TblCase)" the columns of one.',
      es: '"FROM (SHOW TABLES)" enumera las tablas, "FROM (DESCRIBE A_TblCase)" las columnas de una.',
    },
  },
  'unknown-source': {
    title: { en: 'There is no such source', es: 'No existe esta fuente' },
    advice: {
      en: '"recourse help release fetch" lists the sources.',
      es: '"recourse help release fetch" enumera las fuentes.',
    },
  },
  'faulty-sources': {
    title: { en: 'The list of sources is faulty', es: 'La lista de fuentes tiene errores' },
    advice: {
      en: 'Correct it: docs/how-to/fetch-a-release.md says how it is written.',
      es: 'Corríjala: docs/how-to/fetch-a-release.md explica cómo se escribe.',
    },
  },
  'download-failed': {
    title: { en: 'The download failed', es: 'La descarga falló' },
    advice: {
      en: 'If the line broke, run the command again: it goes on where it ended. Else docs/how-to/fetch-a-release.md says what to do.',
      es: 'Si se cortó la conexión, repita la orden: continúa donde terminó. Si no, docs/how-to/fetch-a-release.md dice qué hacer.',
    },
  },
} as const satisfies Record<string, FaultEntry>;

export type ReleaseFaultCode = keyof typeof RELEASE_FAULTS;

/** What is wrong with a release, and where: the shape of a file's fault. */
export type ReleaseFault = Omit<Fault, 'code'> & { code: ReleaseFaultCode };

/** A fault of a release in words, one line. */
export function releaseFaultText(fault: ReleaseFault): string {
  return faultLine(fault, RELEASE_FAULTS[fault.code], 'en');
}
