import { languageName } from '../clients/language-name.ts'
import { type KeptOffer, placeOf, travelByNames } from '../offers/offer.ts'
import { openingTimes, weekdayAndDay } from './days-in-both.ts'
import { type InBoth, type SheetLanguage, sameInBoth, sayIn } from './in-both.ts'
import { ownLanguageName } from './language-in-both.ts'
import type { Pair, WegweiserSheet } from './sheets.ts'

export type PlaceOnSheet = WegweiserSheet['places'][number]
export type Visit = { day: string; time: string | null } | null

/** One place to go to: what it is in both languages, what is written at the door as it is. */
export function placeOnSheet(offer: KeptOffer, visit: Visit, sheet: SheetLanguage): PlaceOnSheet {
  const say = sayIn(sheet)
  const { street, postcode, town } = placeOf(offer)
  const { walkMinutes } = offer.way
  return {
    title: topicTitle(offer, say),
    name: nameOf(offer, say),
    address: [street, `${postcode} ${town}`.trim()].filter(Boolean),
    hint: offer.hint,
    way: wayOf(offer, say),
    walk:
      walkMinutes === null || walkMinutes === 0
        ? null
        : say('wegweiser.walk', { minutes: sameInBoth(String(walkMinutes)) }),
    times: visit === null ? openingTimesOf(offer, say) : [visitInWords(visit, say)],
    phone: phoneOf(offer),
    notes: notesOf(offer, sheet, say),
    bring: bringOf(offer, say),
  }
}

const phoneOf = ({ phone, organisation }: KeptOffer) => phone || organisation.phone

/** The catalogues put the German word behind their own; here it stands beside it already. */
function topicTitle({ topic }: KeptOffer, say: InBoth): Pair {
  const { de, own } = say(`topic.${topic}`)
  const behind = [`(${de})`, `(\u2068${de}\u2069)`].find(word => own.endsWith(word)) ?? ''
  return { de, own: own.slice(0, own.length - behind.length).trim() || own }
}

function nameOf({ name, organisation, contactPerson, topic }: KeptOffer, say: InBoth): string {
  const isTitle = name === say(`topic.${topic}`).de
  return [...new Set([isTitle ? '' : name, organisation.name, contactPerson])]
    .filter(Boolean)
    .join(', ')
}

function wayOf({ way: { by, line, stop } }: KeptOffer, say: InBoth): Pair | null {
  if (by === 'fuss') return null
  const values = { line: sameInBoth(line), stop: sameInBoth(stop) }
  if (by !== null && line !== '' && stop !== '') return say(`wegweiser.${by}`, values)
  if (stop !== '') return say('wegweiser.stop', { stop: values.stop })
  return by !== null && line !== '' ? sameInBoth(`${travelByNames[by]} ${line}`) : null
}

function visitInWords({ day, time }: NonNullable<Visit>, say: InBoth): Pair {
  const named = weekdayAndDay(day, say)
  return time === null
    ? named
    : say('wegweiser.appointment', { day: named, time: sameInBoth(time) })
}

function openingTimesOf({ times, timesNote, apply }: KeptOffer, say: InBoth): Pair[] {
  const known = openingTimes(times, say)
  const byAppointment =
    known.length === 0 && apply.length > 0 && !apply.includes('vor-ort')
      ? [say('wegweiser.byAppointment')]
      : []
  return [...known, ...byAppointment, ...germanOnly(timesNote)]
}

const MOST_LANGUAGES = 3

/** Whether somebody there speaks the reader's language is what the reader wants to know. */
function notesOf(offer: KeptOffer, sheet: SheetLanguage, say: InBoth): Pair[] {
  const { languages, cost, childcare, barrierFree, apply } = offer
  const free = /^(kostenlos|kostenfrei|frei|gratis)\.?$/i.test(cost)
  const spoken = languages.map(({ code }) => code)
  const possible = apply.filter(way => way !== 'telefon' || phoneOf(offer) !== '')
  const said = spoken.includes(sheet.language) ? [sheet.language] : spoken.slice(0, MOST_LANGUAGES)
  const speaks = {
    de: said.map(languageName).join(', '),
    own: said.map(code => ownLanguageName(code, sheet.language)).join(', '),
  }
  return [
    ...possible.slice(0, 1).map(way => say(`wegweiser.apply.${way}`)),
    ...(said.length > 0 ? [say('wegweiser.speaks', { languages: speaks })] : []),
    ...(free ? [say('wegweiser.free')] : germanOnly(cost)),
    ...(childcare === 'ja' ? [say('wegweiser.childcare')] : []),
    ...(barrierFree === 'ja' ? [say('wegweiser.barrierFree')] : []),
  ]
}

function bringOf({ bring, bringOther }: KeptOffer, say: InBoth): Pair[] {
  return [...bring.map(item => say(`bring.${item}`)), ...germanOnly(bringOther)]
}

/** Typed by somebody in German, and said by nobody in the other language. */
function germanOnly(text: string): Pair[] {
  return text === '' ? [] : [{ de: text, own: '' }]
}
