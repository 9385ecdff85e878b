import { z } from 'zod'
import { tidyLine, tidyText } from './text.ts'

// Every typed text goes through one of these: tidied first, so that the limit counts what is seen.

export const MOST_LINE_CHARACTERS = 120
export const MOST_NOTE_CHARACTERS = 10_000
/** Raw text beyond this is refused before any work is done on it. */
const MOST_RAW_CHARACTERS = 100_000

const tooLong = (max: number) => `Bitte höchstens ${max.toLocaleString('de-DE')} Zeichen.`

export function lineText(max = MOST_LINE_CHARACTERS) {
  return z
    .string()
    .max(MOST_RAW_CHARACTERS, tooLong(max))
    .transform(tidyLine)
    .pipe(z.string().max(max, tooLong(max)))
}

export function noteText(max = MOST_NOTE_CHARACTERS) {
  return z
    .string()
    .max(MOST_RAW_CHARACTERS, tooLong(max))
    .transform(tidyText)
    .pipe(z.string().max(max, tooLong(max)))
}

/** A text that must be there. */
export function neededLine(problem: string, max = MOST_LINE_CHARACTERS) {
  return lineText(max).refine(text => text !== '', problem)
}
