import { germanLevelNames } from '../../shared/clients/options.ts'
import { type ResidenceStatus, statusFacts } from '../../shared/clients/residence-status.ts'
import { formatDay, formatDayShort, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import {
  type Admission,
  applyWayNames,
  type Capacity,
  type Checked,
  capacityNames,
  checkedHowNames,
  type Experience,
  type KeptOffer,
  type Offer,
  placeOf,
  travelByNames,
} from '../../shared/offers/offer.ts'
import { bringItemNames } from '../../shared/reference/client-texts.ts'
import type { IconName } from '../ui/icon-paths.ts'

// What an entry says of itself, in words.

export type TwoLineText = { main: string; note: string }
export type Tone = 'ok' | 'info' | 'warn' | 'muted'
type PlaceName = (ags: string) => string

const joined = (parts: readonly string[], between = ', ') => parts.filter(Boolean).join(between)
const list = new Intl.ListFormat('de', { type: 'conjunction' })
const either = new Intl.ListFormat('de', { type: 'disjunction' })

/** In quotes; those that it has itself become the inner ones. */
export function quoted(name: string): string {
  return `„${name.replaceAll('„', '‚').replaceAll('“', '‘')}“`
}

/** Shape and word; the colour only repeats them. */
const capacityLooks: Readonly<Record<Capacity, { tone: Tone; icon: IconName }>> = {
  frei: { tone: 'ok', icon: 'ok' },
  warteliste: { tone: 'info', icon: 'half' },
  voll: { tone: 'muted', icon: 'minus' },
  klaerung: { tone: 'muted', icon: 'info' },
}

export function capacityState(offer: Pick<Offer, 'capacity' | 'placesFree'>) {
  const { capacity, placesFree } = offer
  const counted = capacity === 'frei' && placesFree !== null && placesFree > 0
  const text = counted ? `${countOf(placesFree, 'Platz', 'Plätze')} frei` : capacityNames[capacity]
  return { ...capacityLooks[capacity], text }
}

/** An empty area is the whole county or city. */
export function areaText(area: readonly string[], placeName: PlaceName): string {
  if (area.length === 0) return 'alle Gemeinden'
  return area.map(placeName).join(', ')
}

/** When and by whom; nobody yet, or long ago, is said in amber. */
export function checkedText(
  { checked, stale }: { checked: Checked | null; stale: boolean },
  today: string,
): TwoLineText {
  if (checked === null) return { main: 'noch nicht geprüft', note: '' }
  const who = joined([checked.by, checkedHowNames[checked.how]])
  const main = formatDay(checked.on)
  return { main, note: stale ? relativeDay(checked.on, today) : who }
}

const SEVERAL_STATUSES = 4

function statusText(statuses: readonly ResidenceStatus[]): string {
  if (statuses.length === 0) return 'jeder Status'
  const names = statuses.map(status => statusFacts[status].shortName)
  const shown = names.length > SEVERAL_STATUSES ? names.slice(0, SEVERAL_STATUSES - 1) : names
  const more = names.length - shown.length
  return `nur ${shown.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`
}

function ageText({ ageFrom, ageTo }: Admission): string {
  if (ageFrom !== null && ageTo !== null) return `${ageFrom} bis ${ageTo} Jahre`
  if (ageFrom !== null) return `ab ${countOf(ageFrom, 'Jahr', 'Jahren')}`
  return ageTo === null ? '' : `bis ${countOf(ageTo, 'Jahr', 'Jahre')}`
}

function levelText({ germanFrom, germanTo }: Admission): string {
  if (germanFrom !== null && germanTo !== null && germanFrom === germanTo)
    return `Deutsch ${germanLevelNames[germanFrom]}`
  if (germanFrom !== null && germanTo !== null)
    return `Deutsch ${germanLevelNames[germanFrom]} bis ${germanLevelNames[germanTo]}`
  if (germanFrom !== null) return `Deutsch ab ${germanLevelNames[germanFrom]}`
  return germanTo === null ? '' : `Deutsch bis ${germanLevelNames[germanTo]}`
}

const peopleNames = { w: 'Frauen', m: 'Männer', d: 'nicht binäre Menschen' } as const

/** Who may come; rules of the law stand apart. */
export function admissionText(admission: Admission): TwoLineText {
  const { genders } = admission
  const people = genders.length === 0 ? '' : `für ${list.format(genders.map(g => peopleNames[g]))}`
  const facts = joined([
    people,
    ageText(admission),
    levelText(admission),
    statusText(admission.statuses),
  ])
  return { main: facts.charAt(0).toUpperCase() + facts.slice(1), note: admission.note }
}

const WEEKDAYS = ['', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
export const weekdayNames = [
  ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
]

/** 1, 2, 3, 5 → "Mo bis Mi, Fr" */
function weekdaysText(days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && last.at(-1) === day - 1) last.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap(run => {
      const names = run.map(day => WEEKDAYS[day] ?? '')
      return run.length > 2 ? `${names[0]} bis ${names.at(-1)}` : names
    })
    .join(', ')
}

const hour = (time: string) => time.replace(/^0/, '').replace(/:00$/, '')

/** The same hours on several days are said once. */
export function timesText(times: Offer['times']): string[] {
  const byHours = new Map<string, Set<number>>()
  const sorted = times.toSorted((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
  for (const { weekday, from, to } of sorted) {
    const hours = `${hour(from)} bis ${hour(to)} Uhr`
    byHours.set(hours, (byHours.get(hours) ?? new Set()).add(weekday))
  }
  return [...byHours].map(([hours, days]) => `${weekdaysText([...days])}, ${hours}`)
}

export function datesText({ startOn, endOn }: Pick<Offer, 'startOn' | 'endOn'>): string {
  if (startOn && endOn) return `${formatDay(startOn)} bis ${formatDay(endOn)}`
  if (startOn) return `ab ${formatDay(startOn)}`
  return endOn ? `bis ${formatDay(endOn)}` : ''
}

export function bringText({ bring, bringOther }: Pick<Offer, 'bring' | 'bringOther'>): string {
  return joined([...bring.map(item => bringItemNames[item]), bringOther])
}

export function applyText({ apply }: Pick<Offer, 'apply'>): string {
  return apply.length === 0 ? '' : either.format(apply.map(way => applyWayNames[way]))
}

export function addressText(offer: Pick<KeptOffer, 'address' | 'organisation'>): string {
  const { street, postcode, town } = placeOf(offer)
  return joined([street, joined([postcode, town], ' ')])
}

export function wayText({ way }: Pick<Offer, 'way'>): string {
  const { by, line, stop, walkMinutes } = way
  const ride = joined([by === null ? '' : travelByNames[by], line], ' ')
  const minutes = walkMinutes === null ? '' : `${walkMinutes} Minuten zu Fuß`
  return joined([joined([ride, stop && `bis ${stop}`], ' '), minutes])
}

/** Counts of referrals so far, without anybody's name. */
export function experienceText(so: Experience): TwoLineText {
  if (so.sent === 0) return { main: 'noch keine Vermittlung', note: '' }
  const { kapazitaet, unzustaendig, voraussetzung, sonst } = so.refused
  const refused = [
    kapazitaet > 0 ? `${kapazitaet} ohne Platz` : '',
    unzustaendig > 0 ? `${unzustaendig} nicht zuständig` : '',
    voraussetzung > 0 ? `${voraussetzung} ohne Voraussetzung` : '',
    sonst > 0 ? `${sonst} aus anderem Grund abgelehnt` : '',
  ]
  const answer = so.answerDays === null ? '' : answerText(so.answerDays)
  return {
    main: joined([
      `${so.sent} vermittelt`,
      `${so.accepted} angenommen`,
      so.waiting > 0 ? `${so.waiting} auf der Warteliste` : '',
      ...refused,
    ]),
    note: joined([answer, so.unanswered > 0 ? `${so.unanswered} ohne Antwort` : '']),
  }
}

function answerText(days: number): string {
  if (days === 0) return 'Antwort im Mittel am selben Tag'
  return `Antwort im Mittel nach ${countOf(days, 'Tag', 'Tagen')}`
}

export function spokenNote(
  { via, checkedOn }: { via: string; checkedOn: string | null },
  isOld: boolean,
): string {
  const when = checkedOn === null ? 'nicht geprüft' : `geprüft ${formatDay(checkedOn)}`
  return joined([via, isOld && checkedOn !== null ? `${when}, bitte nachfragen` : when])
}

/** "frei", and what more is known of it. */
export function placesNote({
  capacityNote,
  capacityOn,
}: Pick<Offer, 'capacityNote' | 'capacityOn'>): string {
  return joined([capacityNote, capacityOn ? `Stand ${formatDayShort(capacityOn)}` : ''])
}
