import { childAges, counted } from './condition-words.ts'
import type { Verdict } from './finder.ts'
import { type Asked, fromEntry, hint, type Line, line } from './finder-lines.ts'
import type { KeptOffer } from './offer.ts'
import { isRegular } from './topic-kinds.ts'

/** From about then on a child has a claim to a place in a Kita and is seldom brought along. */
const SMALL_CHILD_MONTHS = 36

/** Nobody has asked yet whether it is needed. */
const ASK = 'childcare-ask'

type Found = { verdict: Verdict; code: string; text: () => string; question: string | null }

/** Never a refusal: somebody else may look after the children. */
export function judgeChildcare(offer: KeptOffer, asked: Asked): Line[] {
  const { needsChildcare, children } = asked.facts
  if (needsChildcare === false || !isRegular(offer.topic)) return []
  const found = needsChildcare ? needed(offer, children ?? []) : notAsked(offer, children ?? [])
  if (found === null) return []
  const { verdict, code, text, question } = found
  const words = () => ({
    text: text(),
    ...(question === null ? {} : { question }),
    ...fromEntry(offer, asked),
  })
  return [code === ASK ? hint('betreuung', code, words) : line('betreuung', verdict, code, words)]
}

function needed({ childcare, childcareFromMonths: from }: KeptOffer, children: readonly number[]) {
  const here = () =>
    children.length > 0 ? `die Kinder sind ${childAges(children)} alt` : 'gebraucht wird sie'
  const say = (start: string) => () => `${start}, ${here()}`
  if (childcare === 'nein')
    return may('childcare-none', say('Keine Betreuung'), 'Wer betreut die Kinder in der Zeit?')
  if (childcare === 'unbekannt')
    return may('childcare-unknown', say('Betreuung nicht bekannt'), 'Gibt es Kinderbetreuung?')
  if (from === null) {
    const isSafe = children.length > 0 && children.every(age => age >= SMALL_CHILD_MONTHS)
    const text = say('Betreuung im Haus')
    return isSafe ? fits(text) : may('childcare-from-unknown', text, 'Ab welchem Alter?')
  }
  const text = () => `Nimmt Kinder ${fromAge(from)}, ${here()}`
  if (children.length === 0 && from > 0)
    return may('children-unknown', text, 'Wie alt sind die Kinder?')
  return children.some(age => age < from)
    ? may('child-too-young', text, 'Wer betreut das jüngere Kind?')
    : fits(text)
}

/** Nobody asked whether it is needed: a line to think of, no verdict. */
function notAsked(
  { childcare, childcareFromMonths: from }: KeptOffer,
  children: readonly number[],
): Found | null {
  const small = children.filter(age => age < SMALL_CHILD_MONTHS)
  if (small.length === 0) return null
  if (childcare === 'ja' && from !== null && small.every(age => age >= from)) return null
  const care =
    childcare === 'ja' && from === null
      ? 'Betreuung im Haus, ab welchem Alter ist nicht bekannt'
      : careWords[childcare]
  const text = () => `Ein kleines Kind (${childAges(small)}), ${care}`
  const question = 'Wird Kinderbetreuung gebraucht?'
  return { verdict: 'passt', code: ASK, text, question }
}

function fromAge(months: number): string {
  if (months === 0) return 'von Anfang an'
  if (months % 12 !== 0) return `ab ${counted(months, 'Monat', 'Monaten')}`
  return `ab ${counted(months / 12, 'Jahr', 'Jahren')}`
}

const careWords: Readonly<Record<KeptOffer['childcare'], string>> = {
  ja: 'Betreuung nicht in jedem Alter',
  nein: 'keine Betreuung im Haus',
  unbekannt: 'ob es Betreuung gibt, ist nicht bekannt',
}

const may = (code: string, text: () => string, question: string): Found => ({
  ...{ verdict: 'vielleicht', code, text, question },
})
const fits = (text: () => string): Found => ({
  ...{ verdict: 'passt', code: 'childcare-fits', text, question: null },
})
