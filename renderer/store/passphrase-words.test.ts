import { expect, it } from 'vitest'
import { hintText, passphraseProblem, thresholdSentence, verdict } from './passphrase-words.ts'

const good = { guessesLog10: 16.5, hints: [], acceptable: true }
const weak = { guessesLog10: 8, hints: ['common-word' as const], acceptable: false }
const typed = { value: 'lampe ruder quitte', strength: good, repeat: null }

it('lets a good passphrase pass that was seen', () => {
  expect(passphraseProblem(typed)).toBeNull()
})

it('counts characters as people do', () => {
  expect(passphraseProblem({ ...typed, value: '🙂'.repeat(11) })).toContain('fehlt noch 1 Zeichen')
  expect(passphraseProblem({ ...typed, value: 'abc' })).toContain('fehlen noch 9 Zeichen')
})

it('asks for a second time where nobody could see what was typed', () => {
  expect(passphraseProblem({ ...typed, repeat: '' })).toContain('noch einmal')
  expect(passphraseProblem({ ...typed, repeat: 'lampe ruder' })).toContain('verschieden')
  expect(passphraseProblem({ ...typed, repeat: typed.value })).toBeNull()
})

it('does not let an unjudged or weak one pass', () => {
  expect(passphraseProblem({ ...typed, strength: null })).not.toBeNull()
  expect(passphraseProblem({ ...typed, strength: weak })).not.toBeNull()
})

it('names a time for weak and good ones, and no good time for a short one', () => {
  expect(verdict(weak)).toMatch(/^Zu leicht zu erraten, hält etwa \d+ Minuten stand$/)
  expect(verdict(good, 16.5)).toMatch(/^Gut, hält rund \d+\.000 Jahre stand$/)
  expect(verdict({ ...good, acceptable: false, hints: ['too-short'] })).toBe('Noch zu kurz')
  expect(thresholdSentence).toContain('19 Monate')
})

it('never outdoes words drawn by chance with a number for words made up', () => {
  const long = { ...good, guessesLog10: 40 }
  expect(verdict(long)).toBe('Gut, hält sehr lange stand, grob geschätzt')
  expect(verdict(long, 16.5)).toContain('Jahre')
})

it('does not nag about a good one, except for a slip', () => {
  expect(hintText({ ...weak, acceptable: true })).toBe('')
  expect(hintText({ ...weak, acceptable: true, hints: ['outer-spaces'] })).toContain('Leerzeichen')
  expect(hintText(weak)).toContain('Wörterliste')
})
