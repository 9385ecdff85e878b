import type { Gender } from '../../shared/clients/options.ts'
import { dayOfInstant, formatDay, formatWeekday, relativeDay } from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { ApprovalGiven, Requirement } from '../../shared/volunteers/approval.ts'
import {
  type Helper,
  type HelperKind,
  helperKindNames,
  type Mobility,
  mobilityNames,
} from '../../shared/volunteers/helper.ts'
import type { HelperLine } from '../../shared/volunteers/overview.ts'

// How helpers, their places and their silence are called; pure, so that it can be tested alone.

/** What she does, where nobody needs to know her gender. */
export const taskNames: Readonly<Record<HelperKind, string>> = {
  lotse: 'Begleiten',
  dolmetscher: 'Dolmetschen',
  pate: 'Patenschaft',
}

const kindsByGender: Readonly<Record<HelperKind, { w: string; m: string }>> = {
  lotse: { w: 'Integrationslotsin', m: 'Integrationslotse' },
  dolmetscher: { w: 'Laiendolmetscherin', m: 'Laiendolmetscher' },
  pate: { w: 'Patin', m: 'Pate' },
}

export function kindName(kind: HelperKind, gender: Gender): string {
  return gender === 'w' || gender === 'm' ? kindsByGender[kind][gender] : helperKindNames[kind]
}

export function inList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}

/** Short enough for a column; the papers themselves carry the whole name. */
export const shortPaper: Readonly<Record<Requirement, string>> = {
  erstgespraech: 'Erstgespräch',
  verschwiegenheit: 'Verschwiegenheit',
  fuehrungszeugnis: 'Führungszeugnis',
  volljaehrig: 'Volljährigkeit',
  'deutsch-b1': 'Deutsch B1',
  basis: 'Basiskurs',
  vertiefung: 'Auffrischung',
  reflexion: 'Reflexion',
  vereinbarung: 'Vereinbarung',
}

export function paperName(requirement: string): string {
  return shortPaper[requirement as Requirement] ?? requirement
}

type Paper = NonNullable<HelperLine['paper']>

export function paperNote({ state, until, blocks }: Paper): string {
  if (state === 'laeuft-ab') return until ? `bis ${formatDay(until)}` : 'läuft ab'
  if (state === 'abgelaufen') return until ? `abgelaufen ${formatDay(until)}` : 'abgelaufen'
  return blocks ? 'fehlt, kein Einsatz' : 'fehlt noch'
}

type Capacity = HelperLine['capacity'][number]

/** Where most is free; of what she was asked for, if it was asked for. */
export function shownCapacity(
  capacity: readonly Capacity[],
  asked: HelperKind | null,
): Capacity | undefined {
  const own = capacity.find(({ kind }) => kind === asked)
  if (own) return own
  const free = (one: Capacity) => one.places - one.taken
  return capacity.toSorted((a, b) => free(b) - free(a) || b.places - a.places)[0]
}

const placeWords: Readonly<Record<HelperKind, readonly [one: string, many: string]>> = {
  lotse: ['Platz', 'Plätze'],
  dolmetscher: ['Einsatz', 'Einsätze'],
  pate: ['Patenschaft', 'Patenschaften'],
}

/** "2 Plätze / von 3"; the unit follows the kind. */
export function freeText({ kind, taken, places }: Capacity): { main: string; note: string } {
  if (places === 0) return { main: 'keine Plätze', note: taskNames[kind] }
  const [one, many] = placeWords[kind]
  const free = Math.max(0, places - taken)
  const note = kind === 'dolmetscher' ? 'je Woche' : `von ${places}`
  if (free > 0) return { main: countOf(free, one, many), note }
  const busy = kind === 'lotse' ? 'Begleitungen' : kind === 'pate' ? many : 'Einsätze diese Woche'
  return {
    main: 'voll',
    note: places === 1 ? `1 ${kind === 'lotse' ? 'Begleitung' : one}` : `${places} ${busy}`,
  }
}

/** "1 von 3 Plätzen frei", as a sentence for the sheet of a person. */
export function freeSentence({ kind, taken, places }: Capacity): string {
  if (places === 0) return 'keine Plätze'
  const words = { lotse: 'Plätzen', dolmetscher: 'Einsätzen', pate: 'Patenschaften' }
  const free = Math.max(0, places - taken)
  if (places === 1) return free === 1 ? '1 Platz frei' : 'voll'
  return free === 0 ? `voll, ${taken} von ${places}` : `${free} von ${places} ${words[kind]} frei`
}

/** Free, but nothing may be given. */
export function lockedNote({ state }: Pick<HelperLine, 'state'>): string {
  if (state === 'verabschiedet') return 'vergangen'
  return state === 'pause' ? 'pausiert' : 'noch gesperrt'
}

export function hoursText(minutes: number): string {
  return `${formatGermanNumber(Math.round(minutes / 6) / 10)} h`
}

/** What she did this year, in the unit of her kind; never one number for all. */
export function yearText(
  line: Pick<HelperLine, 'kinds' | 'yearMinutes' | 'yearMissions' | 'tandemMonths'>,
): { main: string; note: string } {
  if (line.kinds.includes('lotse')) return { main: hoursText(line.yearMinutes), note: 'begleitet' }
  if (line.kinds.includes('dolmetscher'))
    return {
      main: formatGermanNumber(line.yearMissions),
      note: line.yearMissions === 1 ? 'Einsatz' : 'Einsätze',
    }
  if (line.tandemMonths === null) return { main: '–', note: '' }
  return { main: `${line.tandemMonths} Mon.`, note: 'Patenschaft' }
}

/** By what she comes, in one word for a narrow column. */
const shortWays: Readonly<Record<Mobility, string>> = { ...mobilityNames, 'bus-bahn': 'Bus' }

export function reachText(line: { radiusKm: number | null; mobility: readonly string[] }): string {
  const way = line.mobility.map(id => shortWays[id as Mobility] ?? id)
  const radius = line.radiusKm === null ? [] : [`${line.radiusKm} km`]
  return [...radius, ...way.slice(-1)].join(', ')
}

/** "vor 4 Tagen / Do 12.11." */
export function contactText(on: string | null, today: string): { main: string; note: string } {
  if (on === null) return { main: 'noch keiner', note: '' }
  return { main: relativeDay(on, today), note: formatWeekday(on) }
}

const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August'],
  ...['September', 'Oktober', 'November', 'Dezember'],
]

export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

export function monthAndYear(isoDay: string): string {
  const [year = '', month = ''] = isoDay.split('-')
  return `${monthName(Number(month))} ${year}`
}

export const todayOfClock = (): string => dayOfInstant(new Date().toISOString())

export function helperName(helper: Pick<Helper, 'givenNames' | 'familyName'>): string {
  return `${helper.givenNames} ${helper.familyName}`.trim()
}

/** As they stand in the list of a person's papers. */
export const paperTitles: Readonly<Record<Requirement, string>> = {
  ...shortPaper,
  volljaehrig: 'Volljährig',
  'deutsch-b1': 'Deutsch ab B1',
  basis: 'Basisqualifizierung',
  reflexion: 'Reflexionsgespräch',
}

/** Without the addition that only tells it from a place in another state. */
export function shortPlace(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

/** How somebody made sure of a paper. */
export const seenNames: Readonly<Record<ApprovalGiven['seen'], string>> = {
  unterschrieben: 'unterschrieben',
  eingesehen: 'eingesehen, nicht kopiert',
  scan: 'als Scan abgelegt',
  angabe: 'nach eigener Angabe',
}
