import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../lib/dates.ts'
import { type DuplicateCandidate, judgeDuplicate } from './duplicate-judge.ts'

const onDay = (value: string): PartialDate => ({ precision: 'day', value })
const inYear = (value: string): PartialDate => ({ precision: 'year', value })

const amina: DuplicateCandidate = {
  givenNames: 'Amina',
  familyName: 'Al-Hassan',
  birthDate: onDay('1990-05-17'),
  gender: 'w',
  citizenships: ['475'],
  placeOfBirth: 'Aleppo',
}
const but = (changes: Partial<DuplicateCandidate>) => ({ ...amina, ...changes })

const cases: readonly [string, DuplicateCandidate, string][] = [
  ['nothing', amina, 'same'],
  ['the spelling', but({ givenNames: 'Aminah', familyName: 'Alhasan' }), 'same'],
  ['the script', but({ givenNames: 'أمينة', familyName: 'الحسن' }), 'same'],
  ['an unknown day', but({ birthDate: onDay('1990-01-01') }), 'likely'],
  ['an unknown birth date', but({ birthDate: { precision: 'unknown', value: null } }), 'likely'],
  ['day and month', but({ birthDate: onDay('1990-05-18') }), 'likely'],
  ['the whole date', but({ birthDate: onDay('1971-11-02') }), 'possible'],
  ['date and place', but({ birthDate: onDay('1971-11-02'), placeOfBirth: 'Homs' }), 'different'],
  ['the given name', but({ givenNames: 'Salwa' }), 'different'],
  ['gender', but({ gender: 'm' }), 'likely'],
  ['the family name', but({ familyName: 'Khalil' }), 'different'],
]

describe('a duplicate', () => {
  it.each(cases)('differs in %s', (_, other, verdict) => {
    expect(judgeDuplicate(amina, other).verdict).toBe(verdict)
  })

  it('is explained field by field', () => {
    const judged = judgeDuplicate(
      amina,
      but({
        givenNames: 'Amina Nour',
        birthDate: onDay('1990-01-01'),
        citizenships: ['475', '998'],
        gender: 'x',
        placeOfBirth: 'Homs',
      }),
    )
    expect(judged.verdict).toBe('likely')
    expect(judged.agrees).toEqual([
      { field: 'name', reasons: ['missing-names'] },
      { field: 'citizenships', reasons: ['equal'] },
    ])
    expect(judged.inexact).toEqual([{ field: 'birth-date', reasons: ['year-only'] }])
    expect(judged.differs).toEqual([{ field: 'place-of-birth', reasons: ['different'] }])
  })

  it.each([
    ['1990-03-04', '1990-04-03', 'day-and-month-swapped'],
    ['1990-03-14', '1990-03-24', 'one-part-differs'],
    ['1989-03-14', '1998-03-14', 'one-part-differs'],
  ])('may come from a slip in the date: %s and %s', (a, b, reason) => {
    const judged = judgeDuplicate(but({ birthDate: onDay(a) }), but({ birthDate: onDay(b) }))
    expect(judged.inexact).toContainEqual({ field: 'birth-date', reasons: [reason] })
  })

  it('takes an estimated year beside the true one', () => {
    const judged = judgeDuplicate(amina, but({ birthDate: inYear('1991') }))
    expect(judged.inexact).toContainEqual({ field: 'birth-date', reasons: ['year-close'] })
    const far = judgeDuplicate(amina, but({ birthDate: inYear('1994') }))
    expect(far.differs).toContainEqual({ field: 'birth-date', reasons: ['different'] })
  })

  it('is not made of twins or of siblings', () => {
    const twins = judgeDuplicate(
      but({ givenNames: 'Hassan', gender: 'm' }),
      but({ givenNames: 'Hussein', gender: 'm' }),
    )
    expect(twins.verdict).toBe('different')
    const mixed = judgeDuplicate(
      but({ givenNames: 'Samir', gender: 'm' }),
      but({ givenNames: 'Samira', gender: 'w' }),
    )
    expect(mixed.verdict).toBe('different')
  })

  it('finds one place in two lengths and spellings', () => {
    const judged = judgeDuplicate(
      but({ placeOfBirth: 'Kabul' }),
      but({ placeOfBirth: 'کابل (Kaboul), Afghanistan' }),
    )
    expect(judged.agrees).toContainEqual({ field: 'place-of-birth', reasons: ['spelling'] })
  })
})

const text = fc.oneof(
  fc.constantFrom('Amina', 'Al Hassan', 'حسن', 'Hussein', 'Abd', 'Nguyễn', 'Aleppo, Syrien', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const birthDate = fc.constantFrom<PartialDate>(
  onDay('1990-05-17'),
  onDay('1990-01-01'),
  onDay('1990-10-01'),
  inYear('1990'),
  { precision: 'month', value: '1990-05' },
  { precision: 'unknown', value: null },
)
const candidate: fc.Arbitrary<DuplicateCandidate> = fc.record(
  {
    givenNames: text,
    familyName: text,
    otherSpellings: fc.array(text, { maxLength: 2 }),
    birthDate: fc.option(birthDate),
    gender: fc.option(fc.constantFrom('w', 'm', 'd', 'x')),
    citizenships: fc.array(fc.constantFrom('475', '423', '998', '997'), { maxLength: 3 }),
    placeOfBirth: fc.option(text),
  },
  { requiredKeys: ['givenNames', 'familyName'] },
)

it('judges alike in both directions, with no field on two sides', () => {
  fc.assert(
    fc.property(candidate, candidate, (a, b) => {
      const judged = judgeDuplicate(a, b)
      expect(judgeDuplicate(b, a)).toEqual(judged)
      const fields = [...judged.agrees, ...judged.differs, ...judged.inexact].map(
        fact => fact.field,
      )
      expect(new Set(fields).size).toBe(fields.length)
    }),
  )
})
