import type { MatchCase, MatchHelper, MatchWorld } from '../../shared/matching/match-facts.ts'
import type { BarrierCode } from '../../shared/matching/pair-verdict.ts'

// The hard rules once more, as slow and plain as they are told, to hold the fast ones against.

const levels = 'A0 A1 A2 B1 B2 C1 C2'.split(' ')

type Told = readonly [BarrierCode, boolean]

/** Which rules forbid it. Unknown is whatever is null or empty. */
export function naiveBarriers(c: MatchCase, h: MatchHelper, world: MatchWorld): BarrierCode[] {
  const { apart, together, refused } = world.pairs
  const pair = `${c.id}/${h.id}`
  const basic = h.permission.missing
  const beyond = h.permissionWithMinors.missing.filter(one => !basic.includes(one))
  const told: Told[] = [
    ['papiere', h.does && !h.permission.allowed],
    [
      'papiere-minderjaehrige',
      h.does &&
        c.minors &&
        !h.permissionWithMinors.allowed &&
        (h.permission.allowed || beyond.length > 0),
    ],
    ['ausschluss', apart.has(pair)],
    ['einverstaendnis', !c.agreed],
    ['einverstaendnis-ehrenamt', !h.agreed],
    ['nicht-aktiv', !h.active],
    ['fall-ruht', !c.active],
    ['aufgabe', !h.does],
    ['voll', h.placesLeft < 1],
    ['schon-zusammen', together.has(pair)],
    ['abgelehnt', refused.has(pair)],
    ['wunsch-geschlecht', isAgainst(c.wishedGender, h.gender)],
    ['wunsch-geschlecht-ehrenamt', isAgainst(h.wishedGender, c.gender)],
    ['verstaendigung', !canTalk(c, h, world)],
    ['entfernung', isTooFar(c, h, world)],
    ['zeit', neverMeet(c, h)],
    ['thema', isRefusedWork(c, h)],
    ['altersgrenze', isOutsideAges(c, h)],
  ]
  return told.filter(([, forbids]) => forbids).map(([code]) => code)
}

function isAgainst(wished: 'w' | 'm' | null, gender: MatchCase['gender']): boolean {
  if (wished === 'w') return gender === 'm' || gender === 'd'
  if (wished === 'm') return gender === 'w' || gender === 'd'
  return false
}

function canTalk(c: MatchCase, h: MatchHelper, { germanFrom }: MatchWorld): boolean {
  const theirs = h.languages.map(({ code }) => code)
  if (c.neededLanguage !== null) {
    const well = h.languages.filter(({ level }) => level !== 'etwas').map(({ code }) => code)
    return theirs.length === 0 || well.includes(c.neededLanguage)
  }
  const isOpen = c.languages.length === 0 || theirs.length === 0 || c.germanLevel === null
  const inCommon = c.languages.some(({ code }) => theirs.includes(code))
  const inGerman = levels.indexOf(c.germanLevel ?? 'C2') >= levels.indexOf(germanFrom)
  return isOpen || inCommon || inGerman || c.interpreter
}

function isTooFar(c: MatchCase, h: MatchHelper, { places }: MatchWorld): boolean {
  if ((c.online && h.online) || h.radiusKm === null || c.municipality === h.municipality)
    return false
  const [from, to] = [places.get(c.municipality ?? ''), places.get(h.municipality ?? '')]
  if (!from || !to) return false
  return kmOnTheSphere(from, to) > h.radiusKm
}

type Spot = { longitude: number; latitude: number }

/** By the angle between two vectors, not by haversines; to the same tenth of a kilometre. */
function kmOnTheSphere(one: Spot, other: Spot): number {
  const [a, b] = [one, other].map(({ longitude, latitude }) => {
    const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
  }) as [number[], number[]]
  const cosine = a.reduce((sum, part, at) => sum + part * b[at]!, 0)
  return Math.round(6371 * Math.acos(Math.min(1, cosine)) * 10) / 10
}

function neverMeet(c: MatchCase, h: MatchHelper): boolean {
  if (c.slots.length === 0 || h.slots.length === 0) return false
  for (const one of c.slots)
    for (const other of h.slots)
      if (one.weekday === other.weekday && one.part === other.part) return false
  return true
}

function isRefusedWork(c: MatchCase, h: MatchHelper): boolean {
  const refused = c.topics.filter(({ topic }) => h.refusedTopics.includes(topic))
  if (refused.length === 0) return false
  return refused.length === c.topics.length || refused.some(({ urgent }) => urgent)
}

function isOutsideAges({ age }: MatchCase, h: MatchHelper): boolean {
  if (age === null) return false
  const isTooYoung = h.clientAgeFrom !== null && age < h.clientAgeFrom
  const isTooOld = h.clientAgeTo !== null && age > h.clientAgeTo
  return isTooYoung || isTooOld
}
