import { AppError } from '../../shared/errors.ts'

const sentences: Readonly<Record<string, string>> = {
  capacity:
    'Diese Person hat in der Zeit keinen freien Platz mehr. Bitte wählen Sie jemand anderen.',
  helperId: 'Diese beiden gehören schon zusammen: Es läuft bereits eine Begleitung.',
  clientId: 'Die beiden sind voneinander ausgeschlossen.',
  requestId: 'Die Anfrage gehört zu einer anderen Person oder zu einer anderen Aufgabe.',
}

const TELLING =
  'nennt den Familiennamen oder die Fallnummer. Es steht so auf dem Einsatzzettel, bitte ohne.'
const requestSentences: Readonly<Record<string, string>> = {
  task: `„Worum geht es?“ ${TELLING}`,
  place: `Der Treffpunkt ${TELLING}`,
}

/** What the field alone would not explain: a helper may not read whose name it is. */
export function requestProblem(error: unknown): string | null {
  return explain(error, requestSentences)
}

/** What stands in no field of the form, and so can't be marked there. */
export function pairProblem(error: unknown): string | null {
  return explain(error, sentences)
}

function explain(error: unknown, known: Readonly<Record<string, string>>): string | null {
  if (!(error instanceof AppError) || error.code !== 'invalid') return null
  const fields = error.details?.fields
  const field = Array.isArray(fields) ? fields.map(String)[0] : undefined
  return (field === undefined ? undefined : known[field]) ?? null
}
