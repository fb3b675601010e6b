// The kinds of files that are taken as documents: an allow-list. What is not on it is refused.

type DocumentKind = {
  /** How a name of such a file ends; the first one is given to files that are downloaded. */
  extensions: readonly string[];
  /** Other names under which browsers and phones send it. */
  aliases?: readonly string[];
};

export const DOCUMENT_KINDS = {
  'application/pdf': { extensions: ['pdf'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], aliases: ['image/jpg'] },
  'image/png': { extensions: ['png'] },
  'image/tiff': { extensions: ['tif', 'tiff'] },
  'image/heic': { extensions: ['heic', 'heif'], aliases: ['image/heif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extensions: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extensions: ['xlsx'] },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'] },
  'text/plain': { extensions: ['txt'] },
  'audio/mpeg': { extensions: ['mp3'], aliases: ['audio/mp3'] },
  'audio/mp4': { extensions: ['m4a'], aliases: ['audio/x-m4a', 'audio/m4a'] },
  'audio/wav': { extensions: ['wav'], aliases: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'] },
  'video/mp4': { extensions: ['mp4'] },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentType = keyof typeof DOCUMENT_KINDS;

export const DOCUMENT_TYPES = Object.keys(DOCUMENT_KINDS) as [DocumentType, ...DocumentType[]];

const NAMES: ReadonlyMap<string, DocumentType> = new Map(
  DOCUMENT_TYPES.flatMap((type) => {
    const { aliases = [] }: DocumentKind = DOCUMENT_KINDS[type];
    return [type, ...aliases].map((name) => [name, type] as const);
  }),
);

/** The kind of file that goes by this media type, or undefined where it is not taken. */
export function documentType(mediaType: string): DocumentType | undefined {
  return NAMES.get(mediaType);
}

/** Bytes of the largest content. */
export const MOST_BYTES = 100 * 1024 * 1024;
