import { type Alignment, align, type NameReason, SAME_NAME_SCORE } from './name-align.ts'
import { asTheyCompare, type NameForm as Form } from './name-vietnamese.ts'
import { type NameWord, nameWords } from './name-words.ts'

export type PersonName = {
  givenNames: string
  familyName: string
  /** Other ways in which the name was written: a full name or one part of it. */
  otherSpellings?: readonly string[]
}
export type NameComparison = { score: number; reasons: readonly NameReason[] }

/** Everything that comparing needs to know of one name; worth keeping for many comparisons. */
export type ReadName = { forms: readonly Form[] }

function rounded(score: number, reasons: readonly NameReason[]): NameComparison {
  const bounded = Math.max(0, Math.min(1000, Math.round(score)))
  return { score: bounded, reasons: [...new Set(reasons)] }
}

/** Both parts must agree: the weaker one counts more. */
function compareParts(given?: Alignment, family?: Alignment): NameComparison {
  const one = given ?? family
  if (!one) return { score: 0, reasons: [] }
  // with one part only, a name is never sure
  if (!given || !family) {
    const reasons = one.likeness < SAME_NAME_SCORE ? [] : [...one.reasons, 'missing-names' as const]
    return rounded(one.likeness * 0.75, reasons)
  }
  const [low, high] = [given, family].map(part => part.likeness).toSorted((p, q) => p - q)
  const reasons: NameReason[] = [...given.reasons, ...family.reasons]
  if (given.likeness < SAME_NAME_SCORE) reasons.push('given-names-differ')
  if (family.likeness < SAME_NAME_SCORE) reasons.push('family-name-differs')
  return rounded(0.75 * low! + 0.25 * high!, reasons)
}

/** All words in one heap: a father's name as family name, many given names in any order. */
function compareHeaps(a: Form, b: Form): NameComparison {
  const all = align([...a.given, ...a.family], [...b.given, ...b.family])
  if (!all || all.matches.length < 2) return { score: 0, reasons: [] }
  // a missing first name is not a spelling: then these are a daughter and her father
  const firstIsThere = (side: 'a' | 'b', form: Form) =>
    form.given.length > 0 && all.matches.some(match => match[side].includes(0))
  if (!firstIsThere('a', a) || !firstIsThere('b', b)) return { score: 0, reasons: [] }
  return rounded(all.likeness - 40, [...all.reasons, 'order'])
}

function compareForms(first: Form, second: Form): NameComparison {
  const [a, b] = asTheyCompare(first, second)
  const straight = compareParts(align(a.given, b.given), align(a.family, b.family))
  if (straight.score >= 980) return straight
  const turned = compareParts(align(a.given, b.family), align(a.family, b.given))
  const swapped = rounded(turned.score - 40, [...turned.reasons, 'swapped'])
  return [swapped, compareHeaps(a, b)].reduce(
    (best, next) => (next.score > best.score ? next : best),
    straight,
  )
}

function formOf(givenNames: string, familyName: string): Form {
  return { given: nameWords(givenNames), family: nameWords(familyName) }
}

/** One word may stand for either part; with a comma the family name comes first. */
function otherForms(name: PersonName, spelling: string): Form[] {
  const comma = /^([^,،]+)[,،](.+)$/su.exec(spelling)
  if (comma) return [formOf(comma[2]!, comma[1]!)]
  const words = nameWords(spelling)
  if (words.length === 0) return []
  if (words.length > 1) return [{ given: words.slice(0, -1), family: words.slice(-1) }]
  return [
    { given: words, family: nameWords(name.familyName) },
    { given: nameWords(name.givenNames), family: words },
  ]
}

const MOST_SPELLINGS = 8

export function readName(name: PersonName): ReadName {
  const others = (name.otherSpellings ?? []).slice(0, MOST_SPELLINGS)
  return {
    forms: [
      formOf(name.givenNames, name.familyName),
      ...others.flatMap(spelling => otherForms(name, spelling)),
    ],
  }
}

/** Two forms with one key are compared alike, whichever comes first. */
function keyOf({ given, family }: Form): string {
  const key = (words: readonly NameWord[]) =>
    words.map(word => `${word.readings.join('/')}${word.omitsVowels ? '~' : ''}`).join(' ')
  return `${key(given)},${key(family)}`
}

/** The higher score; of two ways to it the one with less to explain. */
function isBetter(next: NameComparison, best: NameComparison): boolean {
  if (next.score !== best.score) return next.score > best.score
  const [more, less] = [best.reasons, next.reasons]
  return less.length !== more.length ? less.length < more.length : less.join() < more.join()
}

export function compareReadNames(a: ReadName, b: ReadName): NameComparison {
  let best: NameComparison | undefined
  for (const [i, x] of a.forms.entries()) {
    for (const [j, y] of b.forms.entries()) {
      // one direction only, so that ties fall alike for (a, b) and (b, a)
      const found = keyOf(x) <= keyOf(y) ? compareForms(x, y) : compareForms(y, x)
      const reasons: readonly NameReason[] =
        i + j > 0 ? [...found.reasons, 'other-spelling'] : found.reasons
      const next = { score: found.score, reasons }
      if (!best || isBetter(next, best)) best = next
    }
  }
  const { score, reasons } = best!
  return { score, reasons: score === 1000 && reasons.length === 0 ? ['equal'] : reasons }
}

/** How likely two names are one name, whatever is known besides; symmetric. */
export function compareNames(a: PersonName, b: PersonName): NameComparison {
  return compareReadNames(readName(a), readName(b))
}
