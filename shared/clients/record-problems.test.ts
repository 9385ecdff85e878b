import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PartialDate } from '../lib/dates.ts'
import type { ConsentGiven } from '../privacy/consent.ts'
import { blankSections, type ClientSections } from './client.ts'
import type { Admission } from './record-contract.ts'
import {
  admissionProblems,
  consentProblems,
  isLanguage,
  keyProblems,
  recordProblems,
  sectionProblems,
  withdrawalProblems,
} from './record-problems.ts'
import { blankEntry, type ResidenceEntry } from './residence-history.ts'
import { residenceStatus } from './residence-status.ts'

const today = '2026-11-16'

type Changes = { [Name in keyof ClientSections]?: Partial<ClientSections[Name]> }

function sections(changes: Changes): ClientSections {
  return {
    person: { ...blankSections.person, ...changes.person },
    reach: { ...blankSections.reach, ...changes.reach },
    languages: { ...blankSections.languages, ...changes.languages },
    residence: { ...blankSections.residence, ...changes.residence },
    background: { ...blankSections.background, ...changes.background },
  }
}

const date = (value: string | null): PartialDate => {
  if (value === null) return { precision: 'unknown', value }
  const precision = ({ 4: 'year', 7: 'month' } as const)[value.length] ?? 'day'
  return { precision, value }
}
const born = (value: string | null) => ({ person: { birthDate: date(value) } })
const bornAndArrived = (birth: string | null, arrival: string | null) => ({
  ...born(birth),
  background: { arrivedOn: date(arrival) },
})
const duldung: ResidenceEntry = {
  ...blankEntry,
  status: 'DULDUNG_60A',
  validFrom: '2026-08-01',
  validTo: '2027-01-31',
}
const told = (changes: Changes) =>
  recordProblems(sections(changes), today).map(({ path, code }) => `${path} ${code}`)

test.each<[string, Changes, string[]]>([
  ['nobody asked yet', {}, []],
  ['born today', born('2026-11-16'), []],
  ['born tomorrow', born('2026-11-17'), ['person.birthDate birth-in-future']],
  ['born this month, day unknown', born('2026-11'), []],
  ['born next month', born('2026-12'), ['person.birthDate birth-in-future']],
  ['born in 1900', born('1900'), []],
  ['born before 1900', born('1899-12-31'), ['person.birthDate birth-too-early']],
  ['born and arrived on one day', bornAndArrived('2024-05-03', '2024-05-03'), []],
  ['born in the year of the arrival', bornAndArrived('2024', '2024-02'), []],
  [
    'born after the arrival',
    bornAndArrived('2024-05-03', '2024-05-02'),
    ['person.birthDate birth-after-arrival', 'background.arrivedOn arrival-before-birth'],
  ],
  [
    'arrived tomorrow',
    bornAndArrived(null, '2026-11-17'),
    ['background.arrivedOn arrival-in-future'],
  ],
  ['arrived in 1015', bornAndArrived(null, '1015'), ['background.arrivedOn arrival-too-early']],
  [
    'here before the birth',
    { ...born('2024-05-03'), background: { hereSince: date('2023') } },
    ['background.hereSince here-before-birth'],
  ],
  [
    'here from tomorrow',
    { background: { hereSince: date('2026-11-17') } },
    ['background.hereSince here-in-future'],
  ],
  [
    'a proof of tomorrow',
    { languages: { germanProofOn: '2026-11-17' } },
    ['languages.germanProofOn proof-in-future'],
  ],
  [
    'a proof before the birth',
    { ...born('1991-03-08'), languages: { germanProofOn: '1991-03-07' } },
    ['languages.germanProofOn proof-before-birth'],
  ],
  [
    'a language that nobody speaks',
    {
      languages: {
        languages: [
          { code: 'kmr', level: 'gut' },
          { code: 'qqx', level: 'gut' },
        ],
      },
    },
    ['languages.languages.1.code no-such-language'],
  ],
  [
    'a status that ended before it began',
    { residence: { entries: [{ ...duldung, validTo: '2026-07-31' }] } },
    ['residence.entries.0.validTo end-before-start'],
  ],
  [
    'two that hold at once',
    { residence: { entries: [duldung, { ...duldung, validFrom: '2026-10-01' }] } },
    ['residence.entries.0.validTo two-current'],
  ],
  [
    'a status before the birth, said at both',
    { ...born('2026-08-02'), residence: { entries: [duldung] } },
    ['person.birthDate birth-after-status', 'residence.entries.0.validFrom start-before-birth'],
  ],
  [
    'a status without an end is worth a note, not an error',
    { residence: { entries: [{ ...duldung, validTo: null }] } },
    [],
  ],
])('%s', (_, changes, expected) => expect(told(changes)).toEqual(expected))

test('a section alone is judged by what stands in it', () => {
  const wrong = sections(bornAndArrived('2024-05-03', '2024-05-02'))
  const codes = (name: keyof ClientSections) =>
    sectionProblems(name, wrong, today).map(({ code }) => code)
  expect(codes('person')).toEqual(['birth-after-arrival'])
  expect(codes('background')).toEqual(['arrival-before-birth'])
  expect(codes('reach')).toEqual([])
})

test('what the machine would put in comes along', () => {
  const entries = [duldung, { ...duldung, validFrom: '2026-10-01' }]
  expect(recordProblems(sections({ residence: { entries } }), today)).toMatchObject([
    { suggestion: '2026-09-30' },
  ])
})

test.each([
  ['2026-11-16', 'fa', []],
  ['2026-11-17', 'fa', ['consent-in-future']],
  ['1991-03-07', 'fa', ['consent-before-birth']],
  ['2026-11-16', 'qqx', ['no-such-language']],
])('a consent of %s in %s', (givenOn, language, expected) => {
  const problems = consentProblems({ givenOn, language }, date('1991-03-08'), today)
  expect(problems.map(({ code }) => code)).toEqual(expected)
})

test.each([
  ['2026-11-16', []],
  ['2026-10-01', []],
  ['2026-11-17', ['withdrawn-in-future']],
  ['2026-09-30', ['withdrawn-before-given']],
])('a withdrawal of %s', (withdrawnOn, expected) => {
  const problems = withdrawalProblems({ givenOn: '2026-10-01', withdrawnOn }, today)
  expect(problems.map(({ code }) => code)).toEqual(expected)
})

test.each(['ar', 'fa-AF', 'kmr', 'gsg', 'zza', 'de'])('%s is a language', code => {
  expect(isLanguage(code)).toBe(true)
})
test.each(['qqx', 'zz', 'x y', ''])('"%s" is none', code => expect(isLanguage(code)).toBe(false))

test('states and places are looked up; what stood there before may stay', () => {
  const keys = { places: new Set(['06440008']), states: new Set(['439', '475']) }
  const good = sections({
    person: { citizenships: ['439'], countryOfOrigin: '475' },
    reach: { municipality: '06440008' },
  })
  const old = sections({
    person: { citizenships: ['439', '120'], countryOfOrigin: '120' },
    reach: { municipality: '06435014' },
  })
  const paths = (...given: Parameters<typeof keyProblems>) =>
    keyProblems(...given).map(({ path }) => path)
  expect(paths(good, keys)).toEqual([])
  expect(paths(old, keys)).toEqual([
    'person.citizenships.1',
    'person.countryOfOrigin',
    'reach.municipality',
  ])
  expect(paths(old, keys, old)).toEqual([])
})

const consent: ConsentGiven = {
  ...{ textVersion: '2026-01', language: 'fa', explainedBy: 'M. H.' },
  ...{ medium: 'papier', givenOn: today },
}
const admission: Admission = {
  ...{ depth: 'fallmanagement', ...blankSections, consent },
  ...{ members: [], relatives: [], needs: [], differentFrom: [] },
}

test('a whole intake says who of the family it means', () => {
  const { person, languages, residence, background } = sections(born('2026-11-17'))
  const member = { relation: 'kind', person, languages, residence, background } as const
  const other = { id: 'x', relation: 'ehe', sameHousehold: true } as const
  const problems = admissionProblems(
    {
      ...admission,
      members: [
        { ...member, person: blankSections.person, consent: null },
        { ...member, consent },
      ],
      relatives: [other, other],
    },
    today,
  )
  expect(problems.map(({ path }) => path)).toEqual([
    'members.1.person.birthDate',
    'members.1.consent.givenOn',
    'relatives.1.id',
  ])
})

// ---- properties

const nearDay = fc.integer({ min: -40_000, max: 4000 }).map(count => addDays(today, count))
const oddDay = fc.constantFrom('9999-12-31', '1000-01-01', '2025-02-31', '0000-00-00', '', 'x')
const anyDay = fc.oneof({ weight: 9, arbitrary: nearDay }, { weight: 1, arbitrary: oddDay })
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.constant(date(null)),
  anyDay.map((value): PartialDate => ({ precision: 'day', value })),
  anyDay.map((value): PartialDate => ({ precision: 'month', value: value.slice(0, 7) })),
  anyDay.map((value): PartialDate => ({ precision: 'year', value: value.slice(0, 4) })),
)
const anyEntry: fc.Arbitrary<ResidenceEntry> = fc.record({
  status: fc.constantFrom(...residenceStatus.options),
  validFrom: anyDay,
  validTo: fc.option(anyDay),
  issuingOffice: fc.string({ unit: 'binary', maxLength: 5 }),
  employment: fc.constant(null),
  restriction: fc.option(fc.record({ where: fc.string(), until: fc.option(anyDay) })),
  seenOn: fc.option(anyDay),
})
const anySections: fc.Arbitrary<ClientSections> = fc
  .record({
    birthDate: anyDate,
    arrivedOn: anyDate,
    hereSince: anyDate,
    germanProofOn: fc.option(anyDay),
    code: fc.string({ unit: 'binary', maxLength: 6 }),
    entries: fc.array(anyEntry, { maxLength: 4 }),
  })
  .map(({ birthDate, arrivedOn, hereSince, germanProofOn, code, entries }) =>
    sections({
      person: { birthDate },
      languages: { germanProofOn, languages: [{ code, level: 'gut' }] },
      residence: { entries },
      background: { arrivedOn, hereSince },
    }),
  )

test('no record is so odd that looking at it fails, and every problem names a field', () => {
  fc.assert(
    fc.property(anySections, given => {
      const problems = recordProblems(given, today)
      const fieldOf = (path: string) =>
        path
          .split('.')
          .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], given)
      for (const { path } of problems) expect(fieldOf(path)).not.toBeUndefined()
    }),
  )
})
