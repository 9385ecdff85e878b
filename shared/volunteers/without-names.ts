import { foldName } from '../clients/name-fold.ts'
import { collapseSpaces } from '../lib/text.ts'

const PARTS = /[^\p{L}\p{M}\p{N}]+/u
/** A single letter is an initial, and a word of the language too. */
const SHORTEST = 2

/**
 * Takes the words of a name out of a text, however they are spelled: "Müller", "Mueller",
 * "Al-Jabiris". Folds each word once, for lists of many thousand rows.
 */
export function nameRemover(): (text: string, names: readonly string[]) => string {
  const folded = new Map<string, string>()
  const fold = (part: string) => {
    const known = folded.get(part) ?? foldName(part)
    folded.set(part, known)
    return known
  }
  const partsOf = (text: string) => text.split(PARTS).filter(Boolean)
  return (text, names) => {
    const known = names
      .flatMap(partsOf)
      .filter(part => part.length >= SHORTEST)
      .map(fold)
    if (known.length === 0) return text
    const isName = (word: string) =>
      partsOf(word)
        .map(fold)
        .some(part => known.some(name => part === name || part === `${name}s`))
    return collapseSpaces(
      text
        .split(' ')
        .filter(word => !isName(word))
        .join(' '),
    )
  }
}
