import { formatDay } from '../lib/dates.ts'
import type { KeptOffer } from '../offers/offer.ts'
import { officeHeadOf } from '../print-office.ts'
import type { StepPhrase } from '../reference/client-texts.ts'
import type { Office } from '../settings/settings.ts'
import { weekdayAndDay } from './days-in-both.ts'
import { type InBoth, languageHead, type SheetLanguage, sameInBoth, sayIn } from './in-both.ts'
import type { WegweiserOrder } from './letters-contract.ts'
import type { WegweiserSheet } from './sheets.ts'
import { placeOnSheet, type Visit } from './wegweiser-place.ts'

export type WegweiserFacts = SheetLanguage & {
  office: Office
  openingHours: string
  adviser: string
  today: string
  firstName: string
  places: readonly { offer: KeptOffer; appointment: Visit }[]
  steps: WegweiserOrder['steps']
}

type Step = WegweiserSheet['steps'][number]

/** The page that somebody takes along: a first name at most, and nothing about a status. */
export function wegweiserSheetOf(facts: WegweiserFacts): WegweiserSheet {
  const { office, firstName, openingHours } = facts
  const say = sayIn(facts)
  return {
    template: 'wegweiser',
    office: officeHeadOf(office),
    ...languageHead(facts),
    firstName,
    date: formatDay(facts.today),
    title: say('wegweiser.title'),
    forWhom: firstName === '' ? null : say('wegweiser.for', { name: sameInBoth(firstName) }),
    places: facts.places.map(({ offer, appointment }) => placeOnSheet(offer, appointment, facts)),
    bringTitle: say('wegweiser.bring'),
    stepsTitle: say('wegweiser.steps'),
    steps: facts.steps.map(step => stepOf(step, say)).filter(({ text }) => text.de !== ''),
    questions: say('wegweiser.questions'),
    contact: { name: facts.adviser, phone: office.phone },
    hours: openingHours === '' ? null : say('wegweiser.hours', { hours: sameInBoth(openingHours) }),
    nothing: say('wegweiser.nothing'),
  }
}

/** These happen on their day, all others until then. */
const onTheDay: ReadonlySet<StepPhrase | null> = new Set([
  ...(['hingehen', 'wir-rufen-an', 'wieder-kommen', 'dolmetscher'] as const),
  null,
])

function stepOf(
  { day, phrase, text, ownText }: WegweiserOrder['steps'][number],
  say: InBoth,
): Step {
  const said = phrase === null ? { de: '', own: '' } : say(`step.${phrase}`)
  return {
    when: day === null ? null : whenOf(day, phrase, say),
    text: { de: joined(said.de, text), own: joined(said.own, ownText) },
  }
}

function whenOf(day: string, phrase: StepPhrase | null, say: InBoth) {
  const named = weekdayAndDay(day, say)
  return onTheDay.has(phrase) ? named : say('wegweiser.until', { day: named })
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' ')
