import { expect, test } from 'vitest'
import {
  aMatchCase,
  aMatchHelper,
  aMatchWorld,
  matchTowns,
} from '../../test/support/match-fact-builders.ts'
import { createJudge } from './judge-pair.ts'
import { type MatchCase, type MatchHelper, pairKey } from './match-facts.ts'
import type { BarrierCode } from './pair-verdict.ts'

const { friedberg, buedingen, kassel } = matchTowns
const { id: caseId } = aMatchCase()
const { id: helperId } = aMatchHelper()
const missing = (...some: MatchHelper['permission']['missing']) => ({
  ...{ allowed: false, missing: some, bySafeguarding: true },
})

const both = new Set([pairKey(caseId, helperId)])
const everyPair = { apart: both, refused: both, together: both }

type OfCase = Partial<MatchCase>
type OfHelper = Partial<MatchHelper>
type Row = readonly [title: string, ofCase: OfCase, ofHelper: OfHelper]

function look([, ofCase, ofHelper]: Row, world = aMatchWorld()) {
  const { barriers, questions } = createJudge(world).judge(
    aMatchCase(ofCase),
    aMatchHelper(ofHelper),
  )
  return { barriers: barriers.map(one => one.code), questions: questions.map(one => one.code) }
}

test('those of the builders may meet, and nothing is open', () => {
  expect(look(['', {}, {}])).toEqual({ barriers: [], questions: [] })
})

const noLanguage = { languages: [{ code: 'ar', level: 'erstsprache' }] } as const
const onlySlot = (weekday: number, part: 'vormittag' | 'abend') => ({ slots: [{ weekday, part }] })
const school = { topic: 'schule', urgent: false } as const

test.each<readonly [BarrierCode, ...Row]>([
  ['papiere', 'confidentiality', {}, { permission: missing('verschwiegenheit') }],
  [
    'papiere',
    'with a child too: said once',
    { minors: true },
    { permission: missing('basis'), permissionWithMinors: missing('basis') },
  ],
  [
    'papiere-minderjaehrige',
    'a child is among them',
    { minors: true },
    { permissionWithMinors: missing('fuehrungszeugnis') },
  ],
  ['einverstaendnis', 'not agreed', { agreed: false }, {}],
  ['einverstaendnis-ehrenamt', 'not agreed', {}, { agreed: false }],
  ['fall-ruht', 'closed', { active: false }, {}],
  ['nicht-aktiv', 'pauses', {}, { active: false, pauseUntil: '2026-12-01' }],
  [
    'aufgabe',
    'other work, so no papers for it',
    {},
    { does: false, permission: missing(), permissionWithMinors: missing() },
  ],
  ['voll', 'no place', {}, { placesLeft: 0 }],
  ['voll', 'less than none', {}, { placesLeft: -1 }],
  ['wunsch-geschlecht', 'a man', { wishedGender: 'w' }, { gender: 'm' }],
  ['wunsch-geschlecht', 'divers', { wishedGender: 'w' }, { gender: 'd' }],
  ['wunsch-geschlecht-ehrenamt', 'a woman', {}, { wishedGender: 'm' }],
  ['wunsch-geschlecht-ehrenamt', 'divers', { gender: 'd' }, { wishedGender: 'w' }],
  ['verstaendigung', 'German too low', {}, noLanguage],
  [
    'verstaendigung',
    'interprets another one',
    { neededLanguage: 'uk' },
    { languages: [{ code: 'ar', level: 'erstsprache' }] },
  ],
  [
    'verstaendigung',
    'does not interpret so well',
    { neededLanguage: 'uk' },
    { languages: [{ code: 'uk', level: 'etwas' }] },
  ],
  [
    'verstaendigung',
    'nothing else replaces the language to interpret',
    { neededLanguage: 'uk', germanLevel: 'C1', interpreter: true },
    {},
  ],
  ['entfernung', 'beyond', { municipality: buedingen }, { radiusKm: 27 }],
  ['entfernung', 'online on one side', { municipality: kassel, online: true }, {}],
  ['entfernung', 'not online', { municipality: kassel, online: true }, { online: false }],
  ['zeit', 'another part of the day', onlySlot(1, 'abend'), onlySlot(1, 'vormittag')],
  ['zeit', 'another day', onlySlot(2, 'abend'), onlySlot(1, 'abend')],
  ['thema', 'it is urgent', {}, { refusedTopics: ['schule'] }],
  ['thema', 'all of them', { topics: [school] }, { refusedTopics: ['schule'] }],
  ['altersgrenze', 'too young', {}, { clientAgeFrom: 35 }],
  ['altersgrenze', 'too old', {}, { clientAgeTo: 33 }],
])('%s: %s', (code, ...row) => {
  expect(look(row)).toEqual({ barriers: [code], questions: [] })
})

test.each<readonly [BarrierCode, 'apart' | 'together' | 'refused']>([
  ['ausschluss', 'apart'],
  ['schon-zusammen', 'together'],
  ['abgelehnt', 'refused'],
])('%s: the pair is %s', (code, list) => {
  const { pairs } = aMatchWorld()
  const withPair = (key: string) => aMatchWorld({ pairs: { ...pairs, [list]: new Set([key]) } })
  const codes = (key: string) => look(['', {}, {}], withPair(key)).barriers
  expect(codes(pairKey(caseId, helperId))).toEqual([code])
  expect(codes(pairKey('another', helperId))).toEqual([])
  expect(codes(pairKey(caseId, 'another'))).toEqual([])
})

test.each<Row>([
  ['papers for children where there is none', {}, { permissionWithMinors: missing('basis') }],
  ['the wished gender', { wishedGender: 'w' }, { wishedGender: 'w' }],
  ['German from A2', { germanLevel: 'A2' }, noLanguage],
  ['somebody interprets', { interpreter: true }, noLanguage],
  ['a language of which one knows little', {}, { languages: [{ code: 'prs', level: 'etwas' }] }],
  ['interprets well', { neededLanguage: 'prs' }, { languages: [{ code: 'prs', level: 'gut' }] }],
  ['just within', { municipality: buedingen }, { radiusKm: 28 }],
  ['both online', { municipality: kassel, online: true }, { online: true }],
  ['in the same place', {}, { municipality: friedberg, radiusKm: 0 }],
  ['in the same place, radius unknown', {}, { municipality: friedberg, radiusKm: null }],
  ['a place that nobody knows, but the same', { municipality: 'x' }, { municipality: 'x' }],
  ['Hanau by its old key', { municipality: '06435014' }, { municipality: '06415000' }],
  ['one of two topics that can wait', {}, { refusedTopics: ['behoerde'] }],
  ['a topic that nobody asked for', {}, { refusedTopics: ['polizei'] }],
  ['no topic at all', { topics: [] }, { refusedTopics: ['schule'] }],
  ['of that age', {}, { clientAgeFrom: 34, clientAgeTo: 34 }],
  ['no limit, no age', { age: null }, {}],
])('holds: %s', (...row) => {
  expect(look(row)).toEqual({ barriers: [], questions: [] })
})

test.each<readonly [string[], ...Row]>([
  [['geschlecht-ehrenamt'], 'no answer', { wishedGender: 'm' }, { gender: 'x' }],
  [['geschlecht-fall'], 'no answer', { gender: 'x' }, { wishedGender: 'w' }],
  [['geschlecht-fall'], 'nobody knows', { gender: null }, { wishedGender: 'w' }],
  [['sprachen-fall'], 'no language', { languages: [] }, {}],
  [['sprachen-ehrenamt'], 'no language', {}, { languages: [] }],
  [['sprachen-ehrenamt'], 'interprets what?', { neededLanguage: 'prs' }, { languages: [] }],
  [['deutsch-fall'], 'perhaps in German', { germanLevel: null }, noLanguage],
  [['ort-fall'], 'no place', { municipality: null }, {}],
  [['ort-ehrenamt'], 'a place nobody knows', {}, { municipality: '06999999' }],
  [['umkreis'], 'how far?', {}, { radiusKm: null }],
  [['zeiten-fall'], 'when?', { slots: [] }, {}],
  [['zeiten-fall', 'zeiten-ehrenamt'], 'when at all?', { slots: [] }, { slots: [] }],
  [['alter-fall'], 'how old?', { age: null }, { clientAgeTo: 30 }],
])('asks %j: %s', (codes, ...row) => {
  expect(look(row)).toEqual({ barriers: [], questions: codes })
})

test('a rule that fails is no open question as well', () => {
  const row: Row = ['', { slots: [], wishedGender: 'm' }, {}]
  expect(look(row)).toEqual({ barriers: ['wunsch-geschlecht'], questions: ['zeiten-fall'] })
})

test('papers, exclusions and consent protect, whatever is missing of them', () => {
  const { judge } = createJudge(aMatchWorld({ pairs: everyPair }))
  const onlyTrained = { allowed: false, missing: ['basis' as const], bySafeguarding: false }
  const { barriers } = judge(
    aMatchCase({ agreed: false, active: false, slots: onlySlot(7, 'abend').slots }),
    aMatchHelper({ agreed: false, active: false, placesLeft: 0, permission: onlyTrained }),
  )
  const protect = barriers.filter(one => one.safeguarding).map(({ code }) => code)
  expect(protect).toEqual([
    ...['papiere', 'ausschluss', 'einverstaendnis', 'einverstaendnis-ehrenamt'],
  ])
  expect(barriers.length).toBe(10)
})
