import { expect, it } from 'vitest'
import { lineText, neededLine, noteText } from './text-fields.ts'

const messageOf = (result: { error?: { issues: readonly { message: string }[] } }) =>
  result.error?.issues[0]?.message

it('counts what is seen, after tidying', () => {
  const line = lineText(5)
  expect(line.parse('  Sora\u200b\u200b\u200b ')).toBe('Sora')
  expect(messageOf(line.safeParse('Soraya'))).toBe('Bitte höchstens 5 Zeichen.')
})

it('keeps the lines of a note and says its limit in German numbers', () => {
  expect(noteText().parse('eins \n\nzwei')).toBe('eins\n\nzwei')
  expect(messageOf(noteText().safeParse('x'.repeat(10_001)))).toBe(
    'Bitte höchstens 10.000 Zeichen.',
  )
})

it('refuses ten megabytes without working on them', () => {
  const huge = ' '.repeat(10_000_000)
  expect(messageOf(noteText().safeParse(huge))).toBe('Bitte höchstens 10.000 Zeichen.')
  expect(messageOf(lineText().safeParse(huge))).toBe('Bitte höchstens 120 Zeichen.')
})

it('asks for a text that must be there, and spaces are none', () => {
  expect(messageOf(neededLine('Bitte schreiben.').safeParse(' \u200b '))).toBe('Bitte schreiben.')
})
