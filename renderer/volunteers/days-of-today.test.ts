import { expect, test } from 'vitest'
import { blankAssignment } from './assignment-values.ts'
import { assignmentUntil, checkInUntil, endingUntil } from './days-of-today.ts'

const today = '2026-11-16'

const fieldsOf = (result: {
  success: boolean
  error?: { issues: { path: PropertyKey[] }[] } | undefined
}) => (result.success ? [] : (result.error?.issues.map(({ path }) => path.join('.')) ?? []))

const said = { kind: 'telefonat', mood: 'gut', note: '', with: 'helferin' } as const

test.each([
  ['2026-11-16', []],
  ['2026-11-17', ['day']],
])('a word of %s', (day, fields) => {
  expect(fieldsOf(checkInUntil(today).safeParse({ ...said, day }))).toEqual(fields)
})

const words = { reason: 'ziel-erreicht', helperWord: '', clientWord: '' } as const

test.each([
  ['2026-11-16', '2026-09-01', []],
  ['2026-11-17', '2026-09-01', ['on']],
  ['2026-08-31', '2026-09-01', ['on']],
  // what never began may be called off today
  ['2026-11-16', '2026-12-01', []],
])('an end on %s of what began on %s', (on, startOn, fields) => {
  expect(fieldsOf(endingUntil(today, { startOn }).safeParse({ ...words, on }))).toEqual(fields)
})

test('an agreement is signed before it is written down, and somebody is chosen', () => {
  const blank = blankAssignment(today)
  const clientId = '0198a1b2-0000-7000-8000-000000000001'
  const schema = assignmentUntil(today)
  expect(fieldsOf(schema.safeParse(blank))).toEqual(['clientId'])
  expect(fieldsOf(schema.safeParse({ ...blank, clientId }))).toEqual([])
  const later = { ...blank, clientId, agreementOn: '2026-11-17' }
  expect(fieldsOf(schema.safeParse(later))).toEqual(['agreementOn'])
})
