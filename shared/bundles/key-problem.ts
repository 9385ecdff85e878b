import { recipientKeyProblems, sayRecipientKeyProblem } from './recipient-key.ts'

/** Why a chosen file gives no key, beside what may be in it. */
const sayings = {
  unreadable: 'Die Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.',
  'too-large':
    'Die Datei ist zu groß für einen Schlüssel. Bitte prüfen Sie, ob es die richtige Datei ist.',
  own: 'Das ist der Schlüssel Ihres eigenen Archivs. Zum Versiegeln braucht es den des Ministeriums.',
} as const

type OwnProblem = keyof typeof sayings
export type KeyProblem = (typeof recipientKeyProblems)[number] | OwnProblem

const isOwn = (problem: unknown): problem is OwnProblem =>
  typeof problem === 'string' && Object.hasOwn(sayings, problem)

/** `problem` comes with an error, where it may be anything. */
export function sayKeyProblem(problem: unknown): string {
  if (isOwn(problem)) return sayings[problem]
  return sayRecipientKeyProblem(recipientKeyProblems.find(one => one === problem) ?? 'unknown')
}
