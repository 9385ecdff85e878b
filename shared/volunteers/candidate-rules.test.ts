import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gender } from '../clients/options.ts'
import { languageLevel } from '../clients/options-record.ts'
import { addDays } from '../lib/dates.ts'
import { defaultSettings } from '../settings/settings.ts'
import { requirement } from './approval.ts'
import { assignmentKind, candidate, helperOf } from './assignment.ts'
import type { CandidateFacts, CandidateWorld, Wanted } from './candidate-facts.ts'
import { rankCandidates } from './candidate-rules.ts'
import { dayPart, helperKind, helperState, helpTopic } from './helper.ts'

const TODAY = '2026-11-16'
const world: CandidateWorld = {
  ...{ today: TODAY, silentDays: 30, weights: defaultSettings.weights },
  kmBetween: (from, to) =>
    from === null || to === null ? null : Math.abs(Number(from) - Number(to)) % 60,
  placeName: ags => ags,
}
const allowed = { allowed: true, missing: [], bySafeguarding: false }

function facts(part: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    ...{ helperId: 'a', name: 'Abrehet Kidane', state: 'aktiv', pauseUntil: null },
    helper: {
      ...{ kinds: ['lotse'], gender: 'w', languages: [{ code: 'ti', level: 'erstsprache' }] },
      ...{ topics: ['behoerde'], refusedTopics: [], wishedGender: null },
      ...{ radiusKm: 20, municipality: '06440008' },
      slots: [{ weekday: 2, part: 'vormittag' }],
      capacity: { lotse: 3, dolmetscher: 0, pate: 0 },
    },
    ...{ permission: allowed, excluded: false, endedByClient: false, knowsFamily: false },
    ...{ engagements: [], lastContactOn: TODAY, minutesLeft: 600, answer: null },
    ...part,
  }
}
const wanted: Wanted = {
  ...{ kind: 'begleitung', topic: 'behoerde', language: 'ti', day: '2026-11-24', time: '10:00' },
  ...{ minutes: 90, municipality: '06440010', wishedGender: null, clientGender: 'w' },
}
const judged = (part: Partial<CandidateFacts>, wish: Partial<Wanted> = {}) =>
  rankCandidates([facts(part)], { ...wanted, ...wish }, world)[0]!
const withHelper = (part: Partial<CandidateFacts['helper']>) => ({
  helper: { ...facts().helper, ...part },
})
const textOf = (part: Partial<CandidateFacts>, code: string, wish: Partial<Wanted> = {}) =>
  judged(part, wish).reasons.find(one => one.code === code)?.text

test('whoever fits in everything fits, and every reason says both facts', () => {
  const { verdict, reasons } = judged({})
  expect(verdict).toBe('passt')
  expect(reasons.map(({ text }) => text)).toEqual([
    'Alle nötigen Nachweise liegen vor.',
    'Gesucht: Tigrinya. Spricht es: Erstsprache.',
    'Termin: Dienstag vormittags. Diese Zeit ist eingetragen.',
    'Bis 06440010 sind es etwa 2 km. Umkreis: 20 km.',
    '0 von 3 Plätzen belegt.',
    'Gesucht: Behörden. Das gehört zu den eigenen Themen.',
    'Kontakt heute.',
    'Bis zur Obergrenze 10 Stunden frei. Gebraucht: 1,5 Stunden.',
  ])
})

test('whoever lives there has no way to go', () => {
  const text = textOf(withHelper({ municipality: '06440010' }), 'entfernung')
  expect(text).toBe('Ort: 06440010. Wohnt dort. Umkreis: 20 km.')
})

test('what is missing only makes it a perhaps', () => {
  expect(judged(withHelper({ languages: [] })).verdict).toBe('vielleicht')
  expect(textOf(withHelper({ languages: [] }), 'sprache')).toBe(
    'Gesucht: Tigrinya. Spricht: keine Angabe.',
  )
  expect(judged(withHelper({ gender: 'x' }), { wishedGender: 'w' }).verdict).toBe('vielleicht')
  expect(judged({ minutesLeft: 30 }).verdict).toBe('vielleicht')
  expect(judged({ minutesLeft: 0 }, { minutes: null }).verdict).toBe('vielleicht')
  expect(judged({ answer: 'abgelehnt' }).verdict).toBe('vielleicht')
  expect(judged(withHelper({ wishedGender: 'm' })).verdict).toBe('vielleicht')
  expect(judged(withHelper({ topics: ['schule'] })).verdict).toBe('passt')
  expect(judged({ lastContactOn: '2026-10-17' }).verdict).toBe('vielleicht')
  expect(judged({ lastContactOn: '2026-10-18' }).verdict).toBe('passt')
})

test('the hard rules name what is wanted and what is known', () => {
  const missing = ['fuehrungszeugnis' as const]
  const permission = { allowed: false, missing, bySafeguarding: true }
  const barred = judged({ permission })
  expect(barred).toMatchObject({ verdict: 'nicht', blockedBySafeguarding: true })
  expect(barred.reasons[0]?.text).toBe(
    'Nötige Nachweise fehlen oder sind abgelaufen: erweitertes Führungszeugnis.',
  )
  expect(textOf({ state: 'pause', pauseUntil: '2026-12-24' }, 'zustand')).toBe(
    'Gesucht: aktiv. Stand: in Pause bis 24.12.2026.',
  )
  expect(textOf(withHelper({ gender: 'm' }), 'geschlecht', { wishedGender: 'w' })).toBe(
    'Gewünscht: eine Frau. Eingetragen: männlich.',
  )
  expect(textOf(withHelper({ kinds: ['pate'] }), 'aufgabe')).toBe(
    'Gesucht: Begleitung. Eingetragen: Patin/Pate.',
  )
})

test('whoever knows the family comes first, and the native speaker before the beginner', () => {
  const order = (all: readonly CandidateFacts[]) =>
    rankCandidates(all, wanted, world).map(({ helperId }) => helperId)
  const good = facts({
    ...{ helperId: 'b' },
    ...withHelper({ languages: [{ code: 'ti', level: 'gut' }] }),
  })
  const known = facts({ helperId: 'c', knowsFamily: true })
  const paused = facts({ helperId: 'd', state: 'pause', knowsFamily: true })
  expect(order([good, paused, facts(), known])).toEqual(['c', 'a', 'b', 'd'])
})

// ---- properties

const anyHelper = fc.record({
  kinds: fc.subarray([...helperKind.options], { minLength: 1 }),
  gender: fc.constantFrom(...gender.options),
  languages: fc.array(
    fc.record({
      code: fc.constantFrom('ti', 'ar', 'fa'),
      level: fc.constantFrom(...languageLevel.options),
    }),
    { maxLength: 3 },
  ),
  topics: fc.subarray([...helpTopic.options]),
  refusedTopics: fc.subarray([...helpTopic.options]),
  wishedGender: fc.option(fc.constantFrom('w' as const, 'm' as const)),
  radiusKm: fc.option(fc.integer({ min: 0, max: 60 })),
  municipality: fc.option(fc.constantFrom('06440008', '06440010', '06440040')),
  slots: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      part: fc.constantFrom(...dayPart.options),
    }),
    { maxLength: 5 },
  ),
  capacity: fc.record({
    ...{ lotse: fc.nat({ max: 3 }), dolmetscher: fc.nat({ max: 3 }), pate: fc.nat({ max: 3 }) },
  }),
})
const someDay = fc.integer({ min: -60, max: 60 }).map(days => addDays(TODAY, days))
const anyFacts: fc.Arbitrary<CandidateFacts> = fc.record({
  ...{ helperId: fc.uuid(), name: fc.constantFrom('A', 'B'), helper: anyHelper },
  state: fc.constantFrom(...helperState.options),
  pauseUntil: fc.option(someDay),
  permission: fc.array(fc.constantFrom(...requirement.options), { maxLength: 2 }).map(missing => ({
    ...{ allowed: missing.length === 0, missing },
    bySafeguarding: missing.includes('verschwiegenheit'),
  })),
  ...{ excluded: fc.boolean(), endedByClient: fc.boolean(), knowsFamily: fc.boolean() },
  engagements: fc.array(
    fc.record({
      kind: fc.constantFrom(...assignmentKind.options),
      ...{ startOn: someDay, endedOn: fc.option(someDay) },
    }),
    { maxLength: 4 },
  ),
  ...{ lastContactOn: fc.option(someDay), minutesLeft: fc.option(fc.integer()) },
  answer: fc.option(fc.constantFrom('gefragt', 'zugesagt', 'abgelehnt')),
})
const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  kind: fc.constantFrom(...assignmentKind.options),
  topic: fc.constantFrom(...helpTopic.options),
  language: fc.option(fc.constantFrom('ti', 'ar')),
  day: someDay,
  time: fc.option(fc.constantFrom('08:00', '12:00', '19:30')),
  minutes: fc.option(fc.integer({ min: 5, max: 720 })),
  municipality: fc.option(fc.constantFrom('06440008', '06440040')),
  wishedGender: fc.option(fc.constantFrom('w' as const, 'm' as const)),
  clientGender: fc.option(fc.constantFrom(...gender.options)),
})

/** Which hard rules fail, told by hand. */
function broken(one: CandidateFacts, wish: Wanted): string[] {
  const { helper, permission } = one
  const doesIt = helper.kinds.includes(helperOf[wish.kind])
  const wrongGender = helper.gender !== 'x' && helper.gender !== wish.wishedGender
  return [
    !doesIt && 'aufgabe',
    one.state !== 'aktiv' && 'zustand',
    doesIt && !permission.allowed && 'nachweise',
    one.excluded && 'ausschluss',
    one.endedByClient && 'klient-wunsch',
    helper.refusedTopics.includes(wish.topic) && 'thema-nein',
    wish.wishedGender !== null && wrongGender && 'geschlecht',
  ].filter(code => code !== false)
}

test('nobody is proposed against a hard rule, and every "nicht" names every rule that fails', () => {
  fc.assert(
    fc.property(anyFacts, anyWanted, (one, wish) => {
      const found = rankCandidates([one], wish, world)[0]!
      const named = found.reasons.filter(({ verdict }) => verdict === 'nicht')
      expect(named.map(({ code }) => code).toSorted()).toEqual(broken(one, wish).toSorted())
      expect(found.verdict === 'nicht').toBe(broken(one, wish).length > 0)
    }),
    { numRuns: 500 },
  )
})

test('the verdict is the worst of its reasons, and fits the contract', () => {
  fc.assert(
    fc.property(anyFacts, anyWanted, (one, wish) => {
      const found = rankCandidates([one], wish, world)[0]!
      const verdicts = found.reasons.map(({ verdict }) => verdict)
      const worst = (['nicht', 'vielleicht'] as const).find(each => verdicts.includes(each))
      expect(found.verdict).toBe(worst ?? 'passt')
      const { municipality: _at, helperId: _id, ...rest } = found
      expect(candidate.omit({ municipality: true, helperId: true }).safeParse(rest).success).toBe(
        true,
      )
    }),
  )
})

test('the order is the same whatever came first, and nobody is lost', () => {
  const many = fc.uniqueArray(anyFacts, { maxLength: 12, selector: ({ helperId }) => helperId })
  const rank = { passt: 0, vielleicht: 1, nicht: 2 }
  fc.assert(
    fc.property(many, anyWanted, (all, wish) => {
      const found = rankCandidates(all, wish, world)
      expect(rankCandidates(all.toReversed(), wish, world)).toEqual(found)
      expect(found).toHaveLength(all.length)
      const ranks = found.map(({ verdict }) => rank[verdict])
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
  )
})
