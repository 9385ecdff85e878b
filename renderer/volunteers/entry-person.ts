import { foldText } from '../../shared/lib/fold-text.ts'

/** Somebody the line may begin with. */
export type Named = { id: string; name: string }

const LETTERS = /[^\p{L}\p{N}]+/u
const MOST_WORDS = 4

const wordsOf = (text: string) => foldText(text).split(LETTERS).filter(Boolean)
const fits = (parts: readonly string[], word: string) =>
  wordsOf(word).every(piece => parts.some(part => part.startsWith(piece)))

export type Known<P> = { person: P; parts: string[] }

/** The words of every name, taken apart once. */
export function knownPeople<P extends Named>(people: readonly P[]): Known<P>[] {
  return people.map(person => ({ person, parts: wordsOf(person.name) }))
}

/**
 * "Ogbay 1:30 Begleitung": who it is and what is left to be read. As many words as still name
 * somebody belong to the name; several people with the same name are all offered.
 */
export function readPerson<P extends Named>(
  typed: string,
  known: readonly Known<P>[],
): { found: P[]; rest: string } {
  const words = typed.trim().split(/\s+/)
  let found: Known<P>[] = []
  let taken = 0
  for (const word of words.slice(0, MOST_WORDS)) {
    if (wordsOf(word).length === 0 || /\d/.test(word)) break
    const left = (taken === 0 ? known : found).filter(({ parts }) => fits(parts, word))
    if (left.length === 0) break
    found = left
    taken += 1
  }
  const exact = found.filter(({ parts }) =>
    words.slice(0, taken).every(word => wordsOf(word).every(piece => parts.includes(piece))),
  )
  return {
    found: (exact.length > 0 ? exact : found).map(({ person }) => person),
    rest: words.slice(taken).join(' '),
  }
}
