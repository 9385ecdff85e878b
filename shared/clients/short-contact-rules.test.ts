import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { gender, germanLevel, referralField } from './options.ts'
import { statusGroup } from './residence-status.ts'
import {
  knownAgeGroup,
  minuteChoices,
  type NewShortContact,
  newShortContact,
  shortContactOutcome,
} from './short-contact.ts'
import {
  countShortContacts,
  isAllowedDay,
  isUndoable,
  MOST_DAYS_BACK,
} from './short-contact-rules.ts'

const today = '2026-11-16'
const aContact: NewShortContact = {
  day: today,
  municipality: '06440008',
  gender: 'w',
  ageGroup: '27-44',
  language: 'fa-AF',
  fields: ['sprache', 'wohnen'],
  outcome: 'beratung',
  minutes: 10,
  origin: '423',
  residence: 'schutzberechtigt',
  german: 'A2',
}

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const contacts = fc.array(
  fc.record<NewShortContact>({
    day: fc.nat({ max: MOST_DAYS_BACK }).map(back => addDays(today, -back)),
    municipality: orNull(['06440008', '06440002']),
    gender: fc.constantFrom(...gender.options),
    ageGroup: orNull(knownAgeGroup.options),
    language: orNull(['ar', 'fa-AF', 'kmr']),
    fields: fc.subarray([...referralField.options]),
    outcome: orNull(shortContactOutcome.options),
    minutes: orNull(minuteChoices),
    origin: orNull(['423', '475']),
    residence: orNull(statusGroup.options),
    german: orNull(germanLevel.options),
  }),
)

describe('the day of a short contact', () => {
  it.each([
    ['2026-11-16', true],
    ['2026-11-15', true],
    ['2026-11-02', true],
    ['2026-11-01', false],
    ['2026-11-17', false],
  ])('%s: %s', (day, allowed) => expect(isAllowedDay(day, today)).toBe(allowed))

  it('can be taken back only while it is the same day', () => {
    expect(isUndoable(today, today)).toBe(true)
    expect(isUndoable('2026-11-15', today)).toBe(false)
  })
})

describe('the counts of a quarter', () => {
  it('count a contact in each of its fields and what nobody said as nothing said', () => {
    const silent: NewShortContact = { ...aContact, gender: 'x', fields: [], language: null }
    const counts = countShortContacts([aContact, { ...aContact, fields: ['wohnen'] }, silent])
    expect(counts.total).toBe(3)
    expect(counts.fields).toEqual([
      { key: 'wohnen', count: 2 },
      { key: 'sprache', count: 1 },
      { key: null, count: 1 },
    ])
    expect(counts.genders).toEqual([
      { key: 'w', count: 2 },
      { key: null, count: 1 },
    ])
    expect(counts.languages.at(-1)).toEqual({ key: null, count: 1 })
  })

  it('add up to the total in every grouping, but for the fields, of which there may be more', () => {
    fc.assert(
      fc.property(contacts, given => {
        const { total, fields, ...groupings } = countShortContacts(given)
        const sum = (rows: readonly { count: number }[]) =>
          rows.reduce((all, row) => all + row.count, 0)
        for (const grouping of Object.values(groupings)) expect(sum(grouping)).toBe(total)
        expect(sum(fields)).toBeGreaterThanOrEqual(total)
      }),
    )
  })
})

describe('the schema', () => {
  it('takes every contact that can be chosen', () => {
    fc.assert(
      fc.property(contacts, given => {
        for (const contact of given) expect(newShortContact.parse(contact)).toEqual(contact)
      }),
    )
  })

  it.each([
    ['a name', { ...aContact, name: 'Anna' }],
    ['a note', { ...aContact, note: '' }],
    ['a need twice', { ...aContact, fields: ['wohnen', 'wohnen'] }],
    ['a language in words', { ...aContact, language: 'Dari' }],
    ['a place outside Hessen', { ...aContact, municipality: '05315000' }],
    ['an age', { ...aContact, ageGroup: '31' }],
    ['other minutes', { ...aContact, minutes: 7 }],
    ['a state in words', { ...aContact, origin: 'Iran' }],
    ['a title of its own', { ...aContact, residence: 'AE_25_3' }],
    ['the 31st of February', { ...aContact, day: '2026-02-31' }],
  ])('has no place for %s', (_what, given) => {
    expect(newShortContact.safeParse(given).success).toBe(false)
  })
})
