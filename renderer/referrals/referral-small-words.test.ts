import { expect, test } from 'vitest'
import type { KeptNeed } from '../../shared/tasks/plan.ts'
import { answerChoices, choicesFor, moveOf } from './answer-choices.ts'
import { codeProblem } from './code-words.ts'
import { familyText } from './family-words.ts'
import { readClock } from './read-clock.ts'
import { groupByNeed } from './referrals-of-needs.ts'
import { askedGroups, formLanguage, likelyLanguage, talkLanguages } from './release-talk.ts'
import { withField } from './template-words.ts'

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['14:05 Uhr', '14:05'],
  [' ', null],
  [null, null],
  ['halb zehn', 'halb zehn'],
])('%s o’clock', (typed, read) => {
  expect(readClock(typed)).toBe(read)
})

test('what may be a code is asked about; all else says what is wrong with it', () => {
  expect(codeProblem('')).toMatch(/^Bitte tippen/)
  expect(codeProblem('K7M')).toBe('Ein Code hat 5 Zeichen.')
  expect(codeProblem('2222 2')).toBe(null)
  expect(codeProblem('22223')).toMatch(/stimmt nicht/)
  expect(codeProblem('K0M4Q')).toMatch(/kommen nie vor/)
})

test('each answer has a key of its own, and is the step that the rules know', () => {
  expect(new Set(answerChoices.map(({ key }) => key)).size).toBe(answerChoices.length)
  expect(moveOf('kapazitaet', '2026-11-16', '')).toEqual({
    ...{ to: 'abgelehnt', on: '2026-11-16', reason: 'kapazitaet', note: '' },
  })
  expect(choicesFor({ moves: ['nicht-erreicht', 'laeuft'] }).map(({ key }) => key)).toEqual(['N'])
})

const need = (title: string, closed: KeptNeed['closed'] = null): KeptNeed => ({
  ...{ id: title, field: 'sprache', urgency: 'normal', title, description: '' },
  ...{ openedOn: '2026-11-01', closed },
})
const done = { on: '2026-11-10', outcome: 'gedeckt' } as const

test('referrals stand under their need; a need of another file comes last', () => {
  const line = (needTitle: string) => ({ needTitle, field: 'sprache' as const })
  const needs = [need('Kurs'), need('Kita'), need('Alt', done), need('Früher', done)]
  const parts = groupByNeed(needs, [line('Kurs'), line('Umzug'), line('Alt')])
  expect(parts.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['Kurs', 1],
    ['Kita', 0],
    ['Alt', 1],
    ['Umzug', 1],
  ])
})

test('the form asks in its own order, in a language that it has', () => {
  expect(askedGroups(['kinder', 'name'], ['aufenthalt'])).toEqual(['name', 'kinder', 'aufenthalt'])
  expect(formLanguage('ti')).toBe('ti')
  expect(formLanguage('es')).toBe('en')
  expect(likelyLanguage(['es', 'ar'])).toBe('ar')
  expect(likelyLanguage(['es'])).toBe('es')
  expect(likelyLanguage([])).toBeUndefined()
  const codes = talkLanguages.map(({ value }) => value)
  expect(new Set(codes).size).toBe(codes.length)
})

test('a field is put where the cursor stands and replaces what is chosen', () => {
  expect(withField('Guten Tag Name', 10, 14, 'klient_name')).toEqual({
    ...{ text: 'Guten Tag {{klient_name}}', cursor: 25 },
  })
})

test('two are both', () => {
  expect(familyText(1)).toBe('Für beide aus der Familie')
  expect(familyText(2)).toBe('Für alle 3 Personen aus der Familie')
})
