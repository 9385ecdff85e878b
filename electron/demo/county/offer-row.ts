import { addDays } from '../../../shared/lib/dates.ts'
import type { Capacity, CheckedHow, Offer, OpenTime } from '../../../shared/offers/offer.ts'
import type { Topic } from '../../../shared/offers/topics.ts'
import type { BringItem } from '../../../shared/reference/client-texts.ts'
import { blankOffer } from '../../offers/blank-offer.ts'
import type { OrganisationKey } from './organisations.ts'
import { addressIn, type Town, towns } from './towns.ts'

/** An entry in short, with days told from today. */
export type OfferRow = OfferWords & {
  org: OrganisationKey
  /** Checked so many days ago. */
  seen: number
  how?: CheckedHow
}

export type OfferWords = {
  name: string
  topic: Topic
  about?: string
  /** The paragraph; whoever has one is responsible. */
  law?: string
  contact?: string
  at?: readonly [Town, string]
  hint?: string
  /** `Bus 41, Marktplatz, 5`: how, where to get off, minutes to walk. */
  way?: string
  /** `ar Frau Haddad; fa-AF`: a language and who speaks it. */
  speaks?: string
  who?: Partial<Offer['admission']>
  area?: readonly Town[]
  /** The youngest child's age in months; null: no childcare. */
  kids?: number | null
  stepFree?: boolean
  cost?: string
  bring?: readonly BringItem[]
  apply?: Offer['apply']
  /** `1-4 08:45-11:45; 5 09:00-12:00`, Monday is 1. */
  open?: string
  openNote?: string
  starts?: number
  ends?: number
  /** `frei 2 ab 07.12.`, `warteliste etwa 6 Wochen`, `voll`, `klaerung Frau Kern fragen`. */
  places?: string
  state?: Offer['state']
}

export type OfferDay = { today: string; seen: number; how: CheckedHow; by: string }

export function timesOf(text: string): OpenTime[] {
  return text.split('; ').flatMap(part => {
    const [, first, last, from = '', to = ''] =
      /^(\d)(?:-(\d))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(part) ?? []
    const [start, end] = [Number(first), Number(last ?? first)]
    return Array.from({ length: end - start + 1 }, (_, index) => ({
      ...{ weekday: start + index, from, to },
    }))
  })
}

function wayOf(text: string): Offer['way'] {
  const [line = '', stop = '', minutes = '0'] = text.split(', ')
  const by = line.startsWith('Bus') ? 'bus' : line === '' ? 'fuss' : 'bahn'
  return { by, line, stop, walkMinutes: Number(minutes) }
}

/** Only free places are counted: "warteliste 3 Familien" says how many wait. */
function placesOf(text: string) {
  const [, word, note = ''] = /^(\w+) ?(.*)$/.exec(text) ?? []
  const [, count, rest = ''] = (word === 'frei' && /^(\d+) ?(.*)$/.exec(note)) || []
  return {
    capacity: word as Capacity,
    placesFree: count === undefined ? null : Number(count),
    capacityNote: count === undefined ? note : rest,
  }
}

const optional = <T, R>(value: T | undefined, use: (value: T) => R, otherwise: R): R =>
  value === undefined ? otherwise : use(value)

export function offerOfRow(row: OfferWords, organisationId: string, day: OfferDay): Offer {
  const { law, contact, at, way, speaks, who, area, kids, stepFree, ...rest } = row
  const { open, openNote, starts, ends, places, bring, ...plain } = rest
  const on = addDays(day.today, -day.seen)
  const fromToday = (days: number) => addDays(day.today, days)
  return {
    ...{ ...blankOffer, ...plain, organisationId },
    standing: law === undefined ? 'hilft' : 'zustaendig',
    legalBasis: law ?? '',
    contactPerson: contact ?? '',
    address: optional(at, ([town, street]) => addressIn(town, street), blankOffer.address),
    way: optional(way, wayOf, blankOffer.way),
    languages: optional(
      speaks,
      text =>
        text.split('; ').map(said => {
          const [code = '', ...via] = said.split(' ')
          return { code, via: via.join(' '), checkedOn: on }
        }),
      [],
    ),
    admission: { ...blankOffer.admission, ...who },
    area: optional(area, list => list.map(town => towns[town].ags), []),
    childcare: kids === undefined ? 'unbekannt' : kids === null ? 'nein' : 'ja',
    childcareFromMonths: kids ?? null,
    barrierFree: stepFree === undefined ? 'unbekannt' : stepFree ? 'ja' : 'nein',
    bring: [...(bring ?? [])],
    times: optional(open, timesOf, []),
    timesNote: openNote ?? '',
    startOn: optional(starts, fromToday, null),
    endOn: optional(ends, fromToday, null),
    ...placesOf(places ?? 'klaerung'),
    capacityOn: places === undefined ? null : on,
    checked: { on, by: day.by, how: day.how },
  }
}
