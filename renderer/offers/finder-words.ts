import { genderNames, germanLevelNames, referralFields } from '../../shared/clients/options.ts'
import { statusFacts } from '../../shared/clients/residence-status.ts'
import { formatDay, formatDayShort } from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { listed } from '../../shared/offers/condition-words.ts'
import {
  type Criterion,
  daypartNames,
  type FinderFacts,
  type FinderQuestion,
  type Finding,
  type Reason,
  type RuleNote,
  verdictNames,
} from '../../shared/offers/finder.ts'
import { givesPlaces } from '../../shared/offers/judge-state.ts'
import { topicsInText } from '../../shared/offers/topics-in-text.ts'
import { childAge, childrenText } from './finder-children.ts'

// What the finder's screen says in words.

export type TwoLineText = { main: string; note: string }
export type Strip = { label: string; value: string; isKnown: boolean }
export type StripNames = {
  place: (ags: string) => string
  state: (key: string) => string
  language: (code: string) => string
}

const UNKNOWN = 'nicht bekannt'
const wholeAge = (age: number) => `${countOf(age, 'Jahr', 'Jahre')}`

function personText(facts: FinderFacts, names: StripNames): string {
  const { age, gender, citizenships } = facts
  const known = [age === null ? '' : wholeAge(age), gender === 'x' ? '' : genderNames[gender]]
  return [...known, ...citizenships.map(names.state)].filter(Boolean).join(', ')
}

function careText({ children, needsChildcare }: FinderFacts): string {
  const care =
    needsChildcare === null ? '' : needsChildcare ? 'Betreuung nötig' : 'keine Betreuung nötig'
  return [childrenText(children), care].filter(Boolean).join('; ')
}

function timeText({ dayparts }: FinderFacts, { from }: FinderQuestion, today: string): string {
  const start = from <= today ? [] : [`ab ${formatDay(from)}`]
  return [...dayparts.map(part => daypartNames[part]), ...start].join(', ') || 'ab sofort'
}

/** All that the answer is computed from; what nobody knows says so. */
export function factStrip(
  { facts, question }: { facts: FinderFacts; question: FinderQuestion },
  names: StripNames,
  today: string,
): Strip[] {
  const { withinKm } = question
  const place = facts.municipality === null ? '' : names.place(facts.municipality)
  const radius = withinKm === null ? '' : `bis ${withinKm} km`
  const pairs: [string, string][] = [
    ['Status', facts.status === null ? '' : statusFacts[facts.status].shortName],
    ['Deutsch', facts.germanLevel === null ? '' : germanLevelNames[facts.germanLevel]],
    ['Person', personText(facts, names)],
    ['Kinder', careText(facts)],
    ['Sprache', facts.languages.map(names.language).join(', ')],
    ['Wohnort', [place, radius].filter(Boolean).join(', ')],
    ['Zeit', timeText(facts, question, today)],
  ]
  return pairs.map(([label, value]) => ({
    ...{ label, value: value || UNKNOWN, isKnown: value !== '' },
  }))
}

export function wayText({ distanceKm, town }: Pick<Finding, 'distanceKm' | 'town'>): TwoLineText {
  if (distanceKm === null) return { main: town || 'ohne Ort', note: '' }
  return { main: distanceKm < 1 ? 'am Ort' : `${formatGermanNumber(distanceKm, 0)} km`, note: town }
}

const capacityWords = {
  frei: 'Plätze frei',
  warteliste: 'Warteliste',
  voll: 'voll',
  klaerung: 'Plätze unklar',
} as const

type Room = 'capacity' | 'placesFree' | 'capacityNote' | 'startOn' | 'timesNote'

export function placesText(
  found: Pick<Finding, 'standing' | 'topic' | Room>,
  today: string,
): TwoLineText {
  const { capacity, placesFree, capacityNote, startOn, timesNote } = found
  const isCounted = capacity === 'frei' && placesFree !== null
  const main = isCounted
    ? `${countOf(placesFree, 'Platz', 'Plätze')} frei`
    : capacity === 'klaerung' && !givesPlaces(found)
      ? ''
      : capacityWords[capacity]
  const start = startOn !== null && startOn > today ? `ab ${formatDayShort(startOn)}` : ''
  return { main, note: [start, timesNote || capacityNote].filter(Boolean).join(', ') }
}

/** Nothing where it was neither asked for nor is offered. */
export function childcareText(
  found: Pick<Finding, 'childcare' | 'childcareFromMonths' | 'reasons'>,
): TwoLineText {
  const { childcare, childcareFromMonths, reasons } = found
  if (childcare === 'ja') {
    const from = childcareFromMonths === null ? '' : `ab ${agedFrom(childcareFromMonths)}`
    return { main: 'Betreuung im Haus', note: from }
  }
  if (!reasons.some(({ criterion }) => criterion === 'betreuung')) return { main: '', note: '' }
  return { main: childcare === 'nein' ? 'ohne Betreuung' : 'Betreuung unklar', note: '' }
}

/** "ab 1 Jahr", "ab 20 Monaten" */
function agedFrom(months: number): string {
  if (months > 0 && months % 12 === 0) return countOf(months / 12, 'Jahr', 'Jahren')
  return months < 24 ? countOf(months, 'Monat', 'Monaten') : childAge(months)
}

/** What is still to be asked; each offer has one question at most. */
export function questionOf({ reasons }: Pick<Finding, 'reasons'>): string | null {
  return (
    reasons.find(({ verdict, question }) => verdict === 'vielleicht' && question)?.question ?? null
  )
}

/** Reasons against it; the first one decides. */
export function reasonsAgainst({ reasons }: Pick<Finding, 'reasons'>): Reason[] {
  return reasons.filter(({ verdict }) => verdict === 'nicht')
}

export function ruleSpan({ age, validFrom, validUntil }: RuleNote): string {
  if (age === 'noch-nicht' && validFrom) return `gilt erst ab ${formatDay(validFrom)}`
  if (age === 'abgelaufen' && validUntil) return `galt bis ${formatDay(validUntil)}`
  const from = validFrom === null ? '' : `seit ${formatDay(validFrom)}`
  const until = validUntil === null ? '' : `bis ${formatDay(validUntil)}`
  return [from, until].filter(Boolean).join(' ')
}

/** Why the list begins as it does, where the words of the need have a say. */
export function namedHint(
  { field, topic, words }: FinderQuestion,
  findings: readonly Pick<Finding, 'topic' | 'verdict'>[],
): string | null {
  const named = topicsInText(words, field)
  if (topic !== null || named.words.length === 0 || findings.length === 0) return null
  const belonging = findings.filter(found => named.topics.has(found.topic))
  const said = listed(named.words.map(word => `„${word}“`))
  const rest = field === null ? '' : ` zu ${referralFields[field].name}`
  if (belonging.length === findings.length) return null
  const [best] = belonging
  if (!best) return `Zu ${said} selbst steht nichts im Verzeichnis, hier ist alles${rest}.`
  const isFirst = findings[0]?.verdict === best.verdict
  if (isFirst) return `Zuerst steht, was zu ${said} gehört.`
  const where = `„${verdictNames[best.verdict]}“`
  return `Was zu ${said} gehört, steht erst unter ${where}. Davor steht anderes${rest}.`
}

/** Where nothing fits: what comes nearest, and how it stands with it. */
export function nearestText(findings: readonly Finding[]): string {
  const [nearest] = findings
  if (!nearest || nearest.verdict === 'passt') return ''
  const { main } = wayText(nearest)
  return `Nächstliegend: ${nearest.name}, ${main} (${verdictNames[nearest.verdict].toLowerCase()}).`
}

/** Outside the county nothing can be drawn; the list says where it is. */
export function mapDescription(pinned: number, places: number): string {
  return `${countOf(pinned, 'Angebot', 'Angebote')} in ${countOf(places, 'Gemeinde', 'Gemeinden')}. Die Nummern sind die der Liste daneben.`
}

const offerSide = new Set<Criterion>([
  'angebot',
  'plaetze',
  'beginn',
  'betreuung',
  'regeln',
  'erfahrung',
])

/** Asked of the person, not of the place that offers something. */
export function isAboutPerson({ criterion }: Reason): boolean {
  return !offerSide.has(criterion)
}

/** Rules that had a say here first; all others of the field come behind them. */
export function citedFirst(rules: readonly RuleNote[], findings: readonly Finding[]): RuleNote[] {
  const cited = new Set(findings.flatMap(({ reasons }) => reasons.map(({ ruleId }) => ruleId)))
  const against = new Set(
    findings.flatMap(found => reasonsAgainst(found).map(({ ruleId }) => ruleId)),
  )
  const weight = ({ id }: RuleNote) => Number(cited.has(id)) + Number(against.has(id))
  return rules.toSorted((a, b) => weight(b) - weight(a))
}
