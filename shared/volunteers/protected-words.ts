import type { PersonSection } from '../clients/client.ts'
import { foldText } from '../lib/fold-text.ts'

// What is typed for a helper goes out of the house: by its words nobody may be known.

export type ProtectedPerson = Pick<PersonSection, 'familyName' | 'birthName' | 'ownScript'> & {
  number: string
}

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** "Frau Noorzais Tochter" names her too. */
const isWord = (word: string, wanted: string) => word === wanted || word === `${wanted}s`

function namesWith(words: readonly string[], name: string): boolean {
  const wanted = wordsOf(name)
  if (wanted.length === 0) return false
  return words.some((_, start) =>
    wanted.every((part, index) => isWord(words[start + index] ?? '', part)),
  )
}

/** The family name in any spelling we know of, or the number of the file. */
export function namesPerson(text: string, person: ProtectedPerson): boolean {
  const words = wordsOf(text)
  const names = [person.familyName, person.birthName, person.ownScript, person.number]
  return names.some(name => namesWith(words, name))
}

/** The fields that would tell who it is. */
export function tellingFields(
  texts: { task: string; place: string },
  person: ProtectedPerson,
): ('task' | 'place')[] {
  return (['task', 'place'] as const).filter(field => namesPerson(texts[field], person))
}
