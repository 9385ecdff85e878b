import { languageName } from '../clients/language-name.ts'
import { genderNames } from '../clients/options.ts'
import { type LanguageLevel, languageLevelNames } from '../clients/options-record.ts'
import { daysBetween, formatLongDay } from '../lib/dates.ts'
import { countOf, formatGermanNumber } from '../lib/german-numbers.ts'
import { type Candidate, helperOf } from './assignment.ts'
import { placesTaken, weekdayOf } from './assignment-rules.ts'
import { judgeBarriers } from './candidate-barriers.ts'
import type { CandidateFacts, CandidateWorld, Wanted, Weighed } from './candidate-facts.ts'
import { type DayPart, dayPartNames, helpTopicNames } from './helper.ts'

// Whom the app proposes, and why. It never assigns anybody by itself.

type Rule = (facts: CandidateFacts, wanted: Wanted, world: CandidateWorld) => Weighed | null
const fits = (code: string, text: string, points = 0): Weighed => ({
  ...{ code, verdict: 'passt', text, points },
})
const maybe = (code: string, text: string, points = 0): Weighed => ({
  ...{ code, verdict: 'vielleicht', text, points },
})

const levelParts: Readonly<Record<LanguageLevel, number>> = {
  erstsprache: 1,
  fliessend: 0.9,
  gut: 0.7,
  etwas: 0.35,
}

const language: Rule = ({ helper }, wanted, { weights }) => {
  if (wanted.language === null) return null
  const asked = `Gesucht: ${languageName(wanted.language)}.`
  const own = helper.languages.find(({ code }) => code === wanted.language)
  if (!own) {
    const spoken = helper.languages.map(({ code }) => languageName(code)).join(', ')
    return maybe('sprache', `${asked} Spricht: ${spoken || 'keine Angabe'}.`)
  }
  const text = `${asked} Spricht es: ${languageLevelNames[own.level]}.`
  const points = weights.language * levelParts[own.level]
  return own.level === 'etwas' ? maybe('sprache', text, points) : fits('sprache', text, points)
}

const distance: Rule = ({ helper }, { municipality }, { weights, kmBetween, placeName }) => {
  if (municipality === null) return null
  const there = placeName(municipality)
  const km = kmBetween(helper.municipality, municipality)
  if (km === null) return maybe('entfernung', `Ort: ${there}. Wohnort: keine Angabe.`)
  const way =
    km < 1
      ? `Ort: ${there}. Wohnt dort`
      : `Bis ${there} sind es etwa ${formatGermanNumber(Math.round(km))} km`
  const { radiusKm } = helper
  if (radiusKm === null)
    return maybe(
      'entfernung',
      `${way}. Umkreis: keine Angabe.`,
      nearness(km, 20) * weights.distance,
    )
  const text = `${way}. Umkreis: ${radiusKm} km.`
  const points = nearness(km, radiusKm) * weights.distance
  return km <= radiusKm ? fits('entfernung', text, points) : maybe('entfernung', text, points)
}

const nearness = (km: number, reach: number) => Math.max(0, 1 - km / Math.max(1, 2 * reach))

const NOON = '12:00'
const EVENING = '17:00'
export const dayPartOf = (time: string): DayPart =>
  time < NOON ? 'vormittag' : time < EVENING ? 'nachmittag' : 'abend'

const slot: Rule = ({ helper }, { day, time }, { weights }) => {
  const weekday = formatLongDay(day).split(',')[0]
  const part = time === null ? null : dayPartOf(time)
  const asked = `Termin: ${weekday}${part === null ? '' : ` ${dayPartNames[part]}`}.`
  if (helper.slots.length === 0)
    return maybe('zeit', `${asked} Verfügbare Zeiten: keine Angabe.`, weights.time / 4)
  const has = helper.slots.some(
    one => one.weekday === weekdayOf(day) && (part === null || one.part === part),
  )
  if (has) return fits('zeit', `${asked} Diese Zeit ist eingetragen.`, weights.time)
  return maybe('zeit', `${asked} Eingetragen sind andere Zeiten.`)
}

const capacity: Rule = ({ helper, engagements }, { kind, day }, { weights }) => {
  const needed = helperOf[kind]
  if (!helper.kinds.includes(needed)) return null
  const places = helper.capacity[needed]
  const taken = placesTaken(engagements, needed, day)
  const each = needed === 'dolmetscher' ? ' in dieser Woche' : ''
  const text = `${taken} von ${countOf(places, 'Platz', 'Plätzen')} belegt${each}.`
  return taken < places ? fits('platz', text, weights.time / 2) : maybe('platz', text)
}

/** A wish, no limit: another topic is no reason against anybody who hasn't refused it. */
const topic: Rule = ({ helper }, wanted, { weights }) => {
  const { topics, refusedTopics } = helper
  if (refusedTopics.includes(wanted.topic) || !topics.includes(wanted.topic)) return null
  const asked = `Gesucht: ${helpTopicNames[wanted.topic]}.`
  return fits('thema', `${asked} Das gehört zu den eigenen Themen.`, weights.topics)
}

const family: Rule = ({ knowsFamily }, _wanted, { weights }) =>
  knowsFamily ? fits('familie', 'Begleitet diese Familie bereits.', weights.family) : null

const ownWish: Rule = ({ helper }, { clientGender }) => {
  const wish = helper.wishedGender
  if (wish === null || clientGender === null || wish === clientGender) return null
  const wished = wish === 'w' ? 'mit Frauen' : 'mit Männern'
  return maybe('wunsch', `Arbeitet lieber ${wished}. Geschlecht: ${genderNames[clientGender]}.`)
}

const contact: Rule = ({ lastContactOn }, _wanted, { today, silentDays }) => {
  if (lastContactOn === null) return maybe('kontakt', 'Noch kein Kontakt eingetragen.')
  const days = Math.max(0, daysBetween(lastContactOn, today))
  const text = days === 0 ? 'Kontakt heute.' : `Letzter Kontakt vor ${inDays(days)}.`
  return days < silentDays ? fits('kontakt', text, 10) : maybe('kontakt', text)
}

const inDays = (days: number) => countOf(days, 'Tag', 'Tagen')
const hours = (minutes: number) => formatGermanNumber(Math.floor(minutes / 6) / 10)

const hoursLeft: Rule = ({ minutesLeft }, { kind, minutes }) => {
  if (minutesLeft === null || kind !== 'begleitung') return null
  const left = `Bis zur Obergrenze ${minutesLeft > 0 ? `${hours(minutesLeft)} Stunden` : 'keine Stunde mehr'}`
  const asked = minutes === null ? '' : ` Gebraucht: ${hours(minutes)} Stunden.`
  const isEnough = minutesLeft >= (minutes ?? 1)
  const text = `${left} frei.${asked}`
  return isEnough ? fits('stunden', text) : maybe('stunden', text)
}

const answered: Rule = ({ answer }) =>
  answer === 'abgelehnt' ? maybe('abgelehnt', 'Hat für diese Anfrage schon abgesagt.', -500) : null

const rules = [
  ...[family, language, slot, distance, capacity, topic, ownWish, contact, hoursLeft, answered],
]

type Ranked = Candidate & { points: number }
const rank = { passt: 0, vielleicht: 1, nicht: 2 } as const
type Verdict = Candidate['verdict']

function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((low, one) => (rank[one] > rank[low] ? one : low), 'passt')
}

function judge(facts: CandidateFacts, wanted: Wanted, world: CandidateWorld): Ranked {
  const barriers = judgeBarriers(facts, wanted).map(reason => ({ ...reason, points: 0 }))
  const soft = rules.flatMap(rule => rule(facts, wanted, world) ?? [])
  const reasons = [...barriers, ...soft].toSorted((a, b) => rank[b.verdict] - rank[a.verdict])
  const { helperId, name, helper, permission } = facts
  return {
    ...{ helperId, name, municipality: helper.municipality },
    verdict: worst(reasons.map(({ verdict }) => verdict)),
    distanceKm: world.kmBetween(helper.municipality, wanted.municipality),
    reasons: reasons.map(({ points: _points, ...reason }) => reason),
    blockedBySafeguarding: permission.bySafeguarding,
    points: soft.reduce((sum, { points }) => sum + points, 0),
  }
}

/** The same answer whatever order they came in: by verdict, by points, by distance, by name. */
export function rankCandidates(
  all: readonly CandidateFacts[],
  wanted: Wanted,
  world: CandidateWorld,
): Candidate[] {
  return all
    .map(facts => judge(facts, wanted, world))
    .toSorted(byFitness)
    .map(({ points: _points, ...candidate }) => candidate)
}

const FAR = 1_000_000

function byFitness(a: Ranked, b: Ranked): number {
  return (
    rank[a.verdict] - rank[b.verdict] ||
    b.points - a.points ||
    (a.distanceKm ?? FAR) - (b.distanceKm ?? FAR) ||
    compare(a.name, b.name) ||
    compare(a.helperId, b.helperId)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
