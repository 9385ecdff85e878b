import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { pairProblem, requestProblem } from './pair-problem.ts'

const refused = (field: string) => new AppError('invalid', { fields: [field] })

test.each([
  ['capacity', /keinen freien Platz/],
  ['helperId', /läuft bereits/],
  ['clientId', /ausgeschlossen/],
  ['requestId', /andere/],
])('a refused %s is explained', (field, words) => {
  expect(pairProblem(refused(field))).toMatch(words)
})

test.each(['task', 'place'])('a %s that names the family is explained', field => {
  expect(requestProblem(refused(field))).toMatch(/Familiennamen/)
})

test('what belongs to a field stays with its field', () => {
  expect(pairProblem(refused('startOn'))).toBeNull()
  expect(requestProblem(refused('day'))).toBeNull()
  expect(pairProblem(new AppError('papers-missing'))).toBeNull()
  expect(pairProblem(new Error('other'))).toBeNull()
})
