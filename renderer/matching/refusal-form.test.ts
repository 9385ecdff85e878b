import { expect, test } from 'vitest'
import { refusalForm, untilOf } from './refusal-form.ts'

const today = '2026-11-16'
const given = { by: 'klientin', reason: 'zu-weit', holds: 'bis', until: '2027-05-01', note: '' }
const problems = (part: object) =>
  refusalForm(today)
    .safeParse({ ...given, ...part })
    .error?.issues.map(({ path }) => path.join('.')) ?? []

test('until a day needs the day, and one to come', () => {
  expect(problems({})).toEqual([])
  expect(problems({ until: null })).toEqual(['until'])
  expect(problems({ until: '31.2.' })).toEqual(['until'])
  expect(problems({ until: today })).toEqual(['until'])
})

test('for good asks for no day, whatever was typed before', () => {
  expect(problems({ holds: 'immer', until: 'morgen?' })).toEqual([])
  expect(untilOf({ holds: 'immer', until: '2027-05-01' })).toBeNull()
  expect(untilOf({ holds: 'bis', until: '2027-05-01' })).toBe('2027-05-01')
})

test('who and why are never guessed', () => {
  expect(problems({ by: null, reason: null })).toEqual(['by', 'reason'])
})
