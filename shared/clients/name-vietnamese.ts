import type { NameWord } from './name-words.ts'

export type NameForm = { given: readonly NameWord[]; family: readonly NameWord[] }

// No transliteration stands between a Vietnamese name and its spelling: only the marks get lost.
const VIETNAMESE_FAMILIES = new Set(
  'nguyen tran pham hoang huynh phan dang bui ngo duong trinh dinh le vu vo do ho ly truong luong'.split(
    ' ',
  ),
)
const VIETNAMESE_SYLLABLE =
  /^(ngh?|nh|th|tr|ch|ph|kh|gi|gh|qu|[bcdghklmnprstvxy])?[aeiouy]{1,3}(ng|nh|ch|[mnpct])?$/

function isVietnamese({ given, family }: NameForm): boolean {
  const words = [...given, ...family].map(word => word.folded)
  return (
    words.some(word => VIETNAMESE_FAMILIES.has(word)) &&
    words.every(word => VIETNAMESE_SYLLABLE.test(word))
  )
}

/** The form with its letters as its only sounds. */
function byLetters(form: NameForm): NameForm {
  const literal = (word: NameWord): NameWord => ({ ...word, known: new Set(), literal: true })
  return { given: form.given.map(literal), family: form.family.map(literal) }
}

/** Two Vietnamese names are compared letter by letter, all others by sound. */
export function asTheyCompare(a: NameForm, b: NameForm): readonly [NameForm, NameForm] {
  return isVietnamese(a) && isVietnamese(b) ? [byLetters(a), byLetters(b)] : [a, b]
}
