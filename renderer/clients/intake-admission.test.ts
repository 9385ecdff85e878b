import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admission } from '../../shared/clients/record-contract.ts'
import { toAdmission } from './intake-admission.ts'
import type { IntakeStart } from './intake-handover.ts'
import { intakeProblems } from './intake-problems.ts'
import { beginIntake, blankIntake, blankMember, blankNeed, reviveIntake } from './intake-values.ts'
import { blankEntryForm } from './sections/section-forms.ts'

const today = '2026-11-16'
const desk = { today, consentVersion: '2026-01', userName: 'Miriam Habermann' }
const blank = blankIntake(desk)
const agreed = { answer: 'ja', language: 'fa', medium: 'papier' } as const
const named = {
  ...blank,
  person: { ...blank.person, familyName: 'Tahmasbi', givenNames: 'Soraya' },
  consent: { ...blank.consent, ...agreed },
}
const at = (values: typeof blank) => intakeProblems(values, today).map(({ name }) => name)

test('a name and a consent are enough for a file', () => {
  expect(at(named)).toEqual([])
  expect(admission.safeParse(toAdmission(named, today)).success).toBe(true)
})

test('a Verweisberatung needs something that it is about', () => {
  const values = { ...named, depth: 'verweisberatung' } as const
  expect(at(values)).toEqual(['needs'])
  const needs = [{ ...blankNeed, field: 'wohnen' as const, title: 'Zimmer' }]
  expect(at({ ...values, needs })).toEqual([])
})

test.each([
  ['nobody was asked', null],
  ['the answer was no', 'nein'],
] as const)('without a consent there is no file: %s', (_why, answer) => {
  expect(at({ ...named, consent: { ...named.consent, answer } })).toEqual(['consent.answer'])
})

test('the birth date is compared even where the name is still missing', () => {
  const person = { ...blank.person, birthDate: { precision: 'year', value: '2010' } as const }
  const background = {
    ...blank.background,
    arrivedOn: { precision: 'year', value: '2009' } as const,
  }
  expect(at({ ...named, person, background })).toEqual(
    expect.arrayContaining(['person.familyName', 'person.birthDate', 'background.arrivedOn']),
  )
})

const entry = { ...blankEntryForm, status: 'GESTATTUNG', validFrom: '2024-01-20' } as const

test('a child born later has the papers of the family from its birth on, and came with nobody', () => {
  const child = {
    ...blankMember('Tahmasbi'),
    relation: 'kind' as const,
    person: {
      ...blank.person,
      givenNames: 'Elias',
      birthDate: { precision: 'day', value: '2026-01-05' } as const,
    },
  }
  const values = {
    ...named,
    residence: {
      ...blank.residence,
      entries: [
        { ...entry, validTo: '2025-05-01' },
        { ...entry, validFrom: '2025-05-02' },
      ],
    },
    background: { ...blank.background, arrivedOn: { precision: 'year', value: '2023' } as const },
    household: { members: [child], relatives: [] },
  }
  expect(at(values)).toEqual([])
  const member = toAdmission(values, today).members[0]
  expect(member?.residence).toMatchObject({
    entries: [{ status: 'GESTATTUNG', validFrom: '2026-01-05' }],
    course: 'nicht-noetig',
  })
  expect(member?.background.arrivedOn).toEqual({ precision: 'unknown', value: null })
  expect(member?.consent?.language).toBe('fa')
})

test('whoever has papers of their own is checked for them, under their own name', () => {
  const wife = {
    ...blankMember('Tahmasbi'),
    same: { origin: true, residence: false, languages: true, arrival: true },
    residence: { ...blank.residence, entries: [{ ...entry, validTo: '2023-01-01' }] },
    agreed: false,
  }
  const values = { ...named, household: { members: [wife], relatives: [] } }
  expect(at(values).toSorted()).toEqual([
    'household.members.0.relation',
    'household.members.0.residence.entries.0.validTo',
  ])
})

test('what a Kurzkontakt knows is not asked again', () => {
  const known: IntakeStart['known'] = {
    language: 'fa-AF',
    gender: 'w',
    municipality: '06440008',
    countryOfOrigin: '423',
    germanLevel: 'A1',
    fields: ['wohnen', 'sprache'],
  }
  const values = beginIntake(desk, { name: 'Farid Wakili', known }, null)
  expect(values).toMatchObject({
    depth: 'verweisberatung',
    person: { familyName: 'Wakili', gender: 'w', countryOfOrigin: '423' },
    reach: { municipality: '06440008' },
    languages: { languages: [{ code: 'fa-AF', level: 'erstsprache' }], germanLevel: 'A1' },
    needs: [{ field: 'wohnen' }, { field: 'sprache' }],
  })
})

test('a draft of any age and shape opens, and what was kept as a whole comes back', () => {
  expect(reviveIntake(desk, JSON.parse(JSON.stringify(named)))).toEqual(named)
  fc.assert(
    fc.property(fc.jsonValue(), kept => {
      const values = reviveIntake(desk, kept)
      expect(Object.keys(values)).toEqual(Object.keys(blank))
      expect(Array.isArray(values.needs)).toBe(true)
    }),
  )
  const old = { person: { familyName: 'Alt' }, residence: null, needs: 'x', open: 'gone' }
  expect(reviveIntake(desk, old)).toEqual({
    ...blank,
    person: { ...blank.person, familyName: 'Alt' },
  })
})

test('no typed text makes the rules throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const values = {
        ...named,
        person: {
          ...named.person,
          givenNames: text,
          birthDate: { precision: 'day', value: text } as const,
        },
        residence: { ...blank.residence, entries: [{ ...entry, validFrom: text, validTo: text }] },
        background: { ...blank.background, arrivedOn: { precision: 'year', value: text } as const },
      }
      expect(Array.isArray(at(values))).toBe(true)
    }),
  )
})
