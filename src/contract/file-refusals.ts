// Why a file is not taken: every reason, with what it means for who uploaded it.

export const FILE_REFUSALS = {
  empty: 'The file is empty.',
  executable: 'It is a program, or holds one.',
  markup: 'It is a web page, a drawing or a script: a browser would run what is in it.',
  'two-kinds': 'It can be read as two kinds of file at once.',
  'pdf-active': 'The PDF runs something: a script, a program, a form that sends, a film, or another file.',
  'pdf-attachment': 'The PDF has other files attached.',
  'pdf-encrypted': 'The PDF is encrypted, so nobody can look for what is in it.',
  'pdf-unreadable': 'Parts of the PDF are packed in a way that cannot be looked into.',
  'office-macro': 'The office file holds macros, scripts or controls.',
  'office-embedded': 'The office file holds other files.',
  'office-external': 'The office file fetches something from elsewhere when it is opened.',
  'office-damaged':
    'The office file is not put together as one: its parts overlap, hide or contradict its list.',
  'office-encrypted': 'The office file is encrypted, so nobody can look for what is in it.',
  'path-name': 'A part of the file bears a name that leads out of it.',
  'too-much-inside':
    'What is packed in the file is far larger, or in far more parts, than such a file needs.',
  'image-too-large': 'The picture has more points than can be shown safely.',
  'no-text': 'The file is called text and holds signs that no text has.',
  'too-long': 'Looking into the file took too long or too much memory.',
} as const;

export type FileRefusalReason = keyof typeof FILE_REFUSALS;
