import { CODE_LENGTH, isMistypedCode, readCode } from '../../shared/referrals/return-code.ts'

export const CODE_WRONG = 'Der Code stimmt nicht: Bitte vergleichen Sie ihn mit der Karte.'

/** What can be said about typed characters before anybody is asked; null if they may be a code. */
export function codeProblem(typed: string): string | null {
  const length = typed.replace(/[\s\-.]/g, '').length
  if (length === 0) return 'Bitte tippen Sie den Code von der Karte.'
  if (length !== CODE_LENGTH) return `Ein Code hat ${CODE_LENGTH} Zeichen.`
  if (readCode(typed) !== null) return null
  return isMistypedCode(typed)
    ? CODE_WRONG
    : `${CODE_WRONG} Die Zeichen 0, O, 1, I und L kommen nie vor.`
}
