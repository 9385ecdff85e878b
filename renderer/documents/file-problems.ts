import {
  type FileProblem,
  fileProblem,
  MOST_DOCUMENT_MEGABYTES,
} from '../../shared/documents/document.ts'

/** Why a file was not taken, and what helps. */
const sentences: Readonly<Record<FileProblem, string>> = {
  empty: 'Die Datei ist leer. Bitte scannen oder übertragen Sie sie noch einmal.',
  'too-large': `Die Datei ist größer als ${MOST_DOCUMENT_MEGABYTES} MB. Bitte scannen Sie mit geringerer Auflösung (200 dpi genügen) oder teilen Sie die Datei auf.`,
  heic: 'Das Foto hat das Format HEIC, das nur manche Telefone zeigen können. Bitte speichern oder senden Sie es als JPEG; beim iPhone hilft in der Kamera die Einstellung „Maximale Kompatibilität“.',
  office:
    'Word-, Excel- und ZIP-Dateien werden nicht aufgenommen. Bitte speichern Sie das Dokument als PDF.',
  program:
    'Das ist ein Programm und kein Dokument, auch wenn der Name anders klingt. Bitte öffnen Sie die Datei nicht und fragen Sie die IT.',
  unknown: 'Der Inhalt ist weder ein PDF noch ein Bild (JPEG, PNG oder WebP).',
  encrypted:
    'Das PDF ist mit einem Passwort oder einer Sperre geschützt. Bitte öffnen Sie es außerhalb und speichern Sie es ohne Schutz, zum Beispiel mit „Als PDF drucken“.',
  'cut-off':
    'Die Datei ist unvollständig, ihr Ende fehlt. Bitte scannen oder übertragen Sie sie noch einmal.',
  'too-many-pixels':
    'Das Bild hat zu viele Bildpunkte, um es zu zeigen. Bitte scannen Sie mit geringerer Auflösung.',
  gone: 'Die Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder der Stick herausgezogen.',
}

export function problemSentence(problem: unknown): string {
  const known = fileProblem.safeParse(problem)
  return sentences[known.success ? known.data : 'unknown']
}
