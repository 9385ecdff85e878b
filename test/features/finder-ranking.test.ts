import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { checkCitizenship, successorStates } from '../../shared/offers/citizenship-groups.ts'
import { decideAll, findOffers } from '../../shared/offers/find-offers.ts'
import { type FinderFacts, type FinderQuestion, nobodyKnown } from '../../shared/offers/finder.ts'
import { gapOf } from '../../shared/offers/gap-count.ts'
import { noExperience, type Offer } from '../../shared/offers/offer.ts'
import { conflictsWith } from '../../shared/offers/rule-conflicts.ts'
import { aBase, aKeptOffer, starterRules, TODAY } from '../support/finder-situations.ts'

const question: FinderQuestion = {
  ...{ field: null, topic: null, from: TODAY, withinKm: null, words: '' },
}
const at = (municipality: string | null) => ({
  ...{ address: { street: 'Weg 1', postcode: '', town: '', municipality } },
})

test('what fits stands first, then who must, who has room, who is near, who speaks it', () => {
  const parts: Partial<Offer>[] = [
    { name: 'nicht', state: 'ruht' },
    { name: 'voll', capacity: 'voll' },
    { name: 'Warteliste', capacity: 'warteliste' },
    { name: 'ohne Ort', ...at(null) },
    { name: 'weit', ...at('06440008') },
    { name: 'nah, allein deutsch', languages: [], ...at('06440004') },
    { name: 'nah, arabisch B', ...at('06440004') },
    { name: 'nah, arabisch A', ...at('06440004') },
    { name: 'nah, bewährt', ...at('06440004') },
    { name: 'zuständig, weit', standing: 'zustaendig', ...at('06440008') },
  ]
  const offers = parts.map((part, number) => aKeptOffer(part, number))
  const organisation = { ...offers[0]!.organisation, address: at(null).address }
  const experience = new Map([[offers[8]!.id, { ...noExperience, sent: 4, accepted: 4 }]])
  const facts: FinderFacts = { ...nobodyKnown, municipality: '06440004', languages: ['ar'] }
  const base = aBase({ offers: offers.map(one => ({ ...one, organisation })), experience })
  const { findings } = findOffers(base, { question, facts, shown: 20 })
  expect(findings.map(({ name }) => name)).toEqual([
    ...['zuständig, weit', 'nah, bewährt', 'nah, arabisch A', 'nah, arabisch B'],
    ...['nah, allein deutsch', 'weit', 'ohne Ort', 'Warteliste', 'voll', 'nicht'],
  ])
  const few = findOffers(base, { question, facts, shown: 1 })
  expect(few.findings.map(({ name }) => name)).toEqual(['zuständig, weit', 'Warteliste', 'nicht'])
  expect(few.counts).toEqual({ passt: 7, vielleicht: 2, nicht: 1 })
})

test('what the words of the need name stands first among its like, and nothing is left out', () => {
  const parts: Partial<Offer>[] = [
    { name: 'Jugendamt', topic: 'jugendamt', standing: 'zustaendig' },
    { name: 'Babykurs', topic: 'fruehe-hilfen' },
    { name: 'Spielkreis', topic: 'kita', capacity: 'voll' },
    { name: 'Kita', topic: 'kita' },
  ]
  const offers = parts.map((part, number) => aKeptOffer(part, number))
  const names = (part: Partial<FinderQuestion>) =>
    findOffers(aBase({ offers }), {
      ...{ question: { ...question, field: 'bildung', ...part }, facts: nobodyKnown, shown: 9 },
    }).findings.map(({ name }) => name)
  expect(names({ words: 'Kitaplatz für Yusuf' })).toEqual([
    ...['Kita', 'Jugendamt', 'Babykurs', 'Spielkreis'],
  ])
  expect(names({ words: 'Etwas anderes' })).toEqual(names({}))
})

test('an exam stands behind the courses', () => {
  const topics = ['sprachpruefung', 'einstufungstest', 'sprachtreff', 'mia'] as const
  const offers = topics.map((topic, number) =>
    aKeptOffer({ topic, name: topic, standing: number < 2 ? 'zustaendig' : 'hilft' }, number),
  )
  const names = (words: string) =>
    findOffers(aBase({ offers }), {
      ...{ question: { ...question, words }, facts: nobodyKnown, shown: 9 },
    }).findings.map(({ name }) => name)
  expect(names('Sprachkurs finden')).toEqual([
    ...['mia', 'sprachtreff', 'einstufungstest', 'sprachpruefung'],
  ])
  expect(names('Prüfung anmelden').slice(0, 2)).toEqual(['einstufungstest', 'sprachpruefung'])
})

test('the general course is asked for with all its kinds, a field with all its topics', () => {
  const topics = ['integrationskurs', 'integrationskurs-alpha', 'mia', 'rechtsberatung'] as const
  const offers = topics.map((topic, number) => aKeptOffer({ topic }, number))
  const found = (part: Partial<FinderQuestion>) =>
    findOffers(aBase({ offers }), {
      ...{ question: { ...question, ...part }, facts: nobodyKnown, shown: 9 },
    }).findings.map(({ topic }) => topic)
  expect(found({ topic: 'integrationskurs' })).toHaveLength(2)
  expect(found({ topic: 'integrationskurs-alpha' })).toHaveLength(1)
  expect(found({ field: 'sprache' })).toHaveLength(3)
})

// ---- what is shipped

function shippedStates(): Map<string, string> {
  const file = path.join(import.meta.dirname, '../../assets/data/citizenship-keys.csv')
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as {
    destatis_key: string
    name_de: string
  }[]
  return new Map(rows.map(row => [row.destatis_key, row.name_de]))
}

test('the states of the EU, the EEA and Switzerland are those of the shipped list', () => {
  const states = shippedStates()
  const isIn = (key: string) =>
    checkCitizenship({ groups: ['eu-efta'], keys: [] }, { citizenships: [key], status: null })
  const named = [...states].filter(([key]) => isIn(key) === 'holds').map(([, name]) => name)
  expect(named.toSorted((a, b) => a.localeCompare(b, 'de'))).toEqual([
    ...['Belgien', 'Bulgarien', 'Dänemark', 'Estland', 'Finnland', 'Frankreich', 'Griechenland'],
    ...['Irland', 'Island', 'Italien', 'Kroatien', 'Lettland', 'Liechtenstein', 'Litauen'],
    ...['Luxemburg', 'Malta', 'Niederlande', 'Norwegen', 'Österreich', 'Polen', 'Portugal'],
    ...['Rumänien', 'Schweden', 'Schweiz', 'Slowakei', 'Slowenien', 'Spanien', 'Tschechien'],
    ...['Tschechoslowakei', 'Ungarn', 'Zypern'],
  ])
  const unclear = [...states].filter(([key]) => isIn(key) === 'unclear').map(([, name]) => name)
  expect(unclear).toEqual([
    'Jugoslawien',
    'Sowjetunion',
    'für interne Zwecke verwendet',
    'ungeklärt',
    'ohne Angabe (Staatsangehörigkeit)',
  ])
  for (const key of Object.values(successorStates).flat()) expect(states.has(key)).toBe(true)
})

test('shipped rules contradict each other only where the law and the practice do', () => {
  const rules = starterRules()
  const pairs = rules.flatMap(rule =>
    conflictsWith(rule, rules).map(({ rule: other }) => [rule.title, other.title].toSorted()),
  )
  const known = [
    'Integrationskurs: Verpflichtung durch Jobcenter oder Ausländerbehörde',
    'Integrationskurs: keine neuen Zulassungen nach § 44 Abs. 4',
  ]
  expect(pairs).toEqual([known, known])
})

// ---- gaps of one need

const beginner = { languages: ['ti'], germanLevel: 'A1', children: [20] } as const
function gapFor(parts: Partial<Offer>[], changes: Partial<FinderFacts> = {}) {
  const known = { ...nobodyKnown, ...beginner, languages: ['ti'], children: [20], ...changes }
  const offers = parts.map((part, number) => aKeptOffer(part, number))
  return gapOf(decideAll(aBase({ offers }), { question, facts: known }), known, 20)
}
const none = { withoutOffer: 0, onlyPerhaps: 0, tooFar: 0, languageMissing: 0, childcareMissing: 0 }

test.each<[string, Partial<Offer>[], Partial<FinderFacts>, object]>([
  ['nothing there', [], {}, { withoutOffer: 1, language: null }],
  ['all of it rests', [{ state: 'ruht' }], {}, { withoutOffer: 1, language: null }],
  ['a course that fits', [{}], {}, { language: null }],
  ['only a queue', [{ capacity: 'warteliste' }], {}, { onlyPerhaps: 1, language: null }],
  [
    'a course without childcare',
    [{ childcare: 'nein' }],
    {},
    { childcareMissing: 1, language: null },
  ],
  [
    'a course that takes older ones',
    [{ childcareFromMonths: 36 }],
    {},
    { childcareMissing: 1, language: null },
  ],
  ['no small child', [{ childcare: 'nein' }], { children: [40] }, { language: null }],
  ['too far', [at('06440008')], { municipality: '06440004' }, { tooFar: 1, language: null }],
  [
    'one is near',
    [at('06440008'), at('06440004')],
    { municipality: '06440004' },
    { language: null },
  ],
  [
    'nobody speaks Tigrinya',
    [{ topic: 'rechtsberatung' }],
    {},
    { languageMissing: 1, language: 'ti' },
  ],
  ['speaks German well', [{ topic: 'rechtsberatung' }], { germanLevel: 'B1' }, { language: null }],
  [
    'somebody speaks it',
    [{ topic: 'rechtsberatung', languages: [{ code: 'ti', via: '', checkedOn: null }] }],
    {},
    { language: null },
  ],
])('gap: %s', (_, parts, facts, gap) => {
  expect(gapFor(parts, facts)).toEqual({ ...none, ...gap })
})
