import { countOf } from '../lib/german-numbers.ts'
import { childAges } from './condition-words.ts'
import type { Verdict } from './finder.ts'
import { type Asked, fromEntry, type Line, line } from './finder-lines.ts'
import type { KeptOffer } from './offer.ts'
import { isRegular } from './topic-kinds.ts'

/** From about then on a child has a claim to a place in a Kita and is seldom brought along. */
const SMALL_CHILD_MONTHS = 36

type Found = { verdict: Verdict; code: string; text: string; question: string | null }

/** Never a refusal: somebody else may look after the children. */
export function judgeChildcare(offer: KeptOffer, asked: Asked): Line[] {
  const { needsChildcare } = asked.facts
  if (needsChildcare === false || !isRegular(offer.topic)) return []
  const found = needsChildcare ? needed(offer, asked) : notAsked(offer, asked)
  if (found === null) return []
  const { verdict, code, text, question } = found
  return [
    line('betreuung', verdict, code, () => ({
      text,
      ...(question === null ? {} : { question }),
      ...fromEntry(offer, asked),
    })),
  ]
}

function needed({ childcare, childcareFromMonths }: KeptOffer, { facts }: Asked): Found {
  const { children } = facts
  const here = children?.length
    ? `die Kinder sind ${childAges(children)} alt`
    : 'gebraucht wird sie'
  if (childcare === 'nein')
    return may('childcare-none', `Keine Betreuung, ${here}`, 'Wer betreut die Kinder in der Zeit?')
  if (childcare === 'unbekannt')
    return may('childcare-unknown', `Betreuung nicht bekannt, ${here}`, 'Gibt es Kinderbetreuung?')
  if (childcareFromMonths === null) {
    const isSafe = children?.every(age => age >= SMALL_CHILD_MONTHS) && children.length > 0
    const text = `Betreuung im Haus, ${here}`
    return isSafe ? fits(text) : may('childcare-from-unknown', text, 'Ab welchem Alter?')
  }
  const from = fromAge(childcareFromMonths)
  if (!children?.length && childcareFromMonths > 0)
    return may('children-unknown', `Nimmt Kinder ${from}, ${here}`, 'Wie alt sind die Kinder?')
  const text = `Nimmt Kinder ${from}, ${here}`
  return children?.some(age => age < childcareFromMonths)
    ? may('child-too-young', text, 'Wer betreut das jüngere Kind?')
    : fits(text)
}

/** Nobody asked whether it is needed: a line to think of, no verdict. */
function notAsked(offer: KeptOffer, { facts }: Asked): Found | null {
  const small = facts.children?.filter(age => age < SMALL_CHILD_MONTHS) ?? []
  if (small.length === 0) return null
  const { childcare, childcareFromMonths: from } = offer
  if (childcare === 'ja' && from !== null && small.every(age => age >= from)) return null
  const text = `Ein kleines Kind (${childAges(small)}), ${careWords[childcare]}`
  const question = 'Wird Kinderbetreuung gebraucht?'
  return { verdict: 'passt', code: 'childcare-ask', text, question }
}

function fromAge(months: number): string {
  if (months === 0) return 'von Anfang an'
  if (months % 12 !== 0) return `ab ${countOf(months, 'Monat', 'Monaten')}`
  return `ab ${countOf(months / 12, 'Jahr', 'Jahren')}`
}

const careWords: Readonly<Record<KeptOffer['childcare'], string>> = {
  ja: 'Betreuung nicht in jedem Alter',
  nein: 'keine Betreuung im Haus',
  unbekannt: 'ob es Betreuung gibt, ist nicht bekannt',
}

const may = (code: string, text: string, question: string): Found => ({
  ...{ verdict: 'vielleicht', code, text, question },
})
const fits = (text: string): Found => ({
  ...{ verdict: 'passt', code: 'childcare-fits', text, question: null },
})
