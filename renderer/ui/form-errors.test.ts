import { expect, test } from 'vitest'
import { firstMessage, listProblems } from './form-errors.ts'
import { fieldAt } from './form-parts.ts'

const errors = {
  name: { type: 'x', message: 'Name fehlt.' },
  born: { value: { type: 'x', message: 'Tag fehlt.' } },
  phones: [undefined, { number: { type: 'x', message: 'Nummer fehlt.' } }],
  root: { type: 'x', message: 'Alles falsch.' },
} as never

test('every problem is listed with its name, the whole-form error is not', () => {
  expect(listProblems(errors)).toEqual([
    { name: 'name', message: 'Name fehlt.' },
    { name: 'born.value', message: 'Tag fehlt.' },
    { name: 'phones.1.number', message: 'Nummer fehlt.' },
  ])
})

test('a field with parts shows the first problem of its parts', () => {
  expect(firstMessage({ value: { message: 'Tag fehlt.' } })).toBe('Tag fehlt.')
  expect(firstMessage(undefined)).toBeUndefined()
})

test('the longest known name wins', () => {
  const info = (id: string) => ({ id, label: id, missing: '', sensitive: false, judge: undefined })
  const fields = new Map([
    ['born', info('born')],
    ['phones.1.number', info('number')],
  ])
  expect(fieldAt(fields, ['born', 'value'])?.id).toBe('born')
  expect(fieldAt(fields, ['phones', 1, 'number'])?.id).toBe('number')
  expect(fieldAt(fields, ['other'])).toBeUndefined()
})
