import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ListedMission, missionColumns } from './mission-list-sheet.ts'
import { nameRemover } from './without-names.ts'

test.each([
  ['Begleitung Woldu Amt', ['Woldu'], 'Begleitung Amt'],
  ['Woldus Termin', ['Abeba Woldu'], 'Termin'],
  ['Arzt mit Frau Mueller', ['Müller'], 'Arzt mit Frau'],
  ['Amt (Al-Jabiri, Rasha)', ['Al-Jabiri', 'Rasha'], 'Amt'],
  ['Termin رشا', ['رشا الجابري'], 'Termin'],
  ['A B C', ['A'], 'A B C'],
  ['Begleitung Amt', [], 'Begleitung Amt'],
])('%s without %o', (text, names, left) => {
  expect(nameRemover()(text, names)).toBe(left)
})

const name = fc.constantFrom('Woldu', 'Öztürk', 'Al-Jabiri', 'رشا', 'O’Neil', 'Ñandú', 'Łukasz')
const word = fc.oneof(name, fc.constantFrom('Begleitung', 'Amt', 'mit', '(Arzt),'), fc.string())
const row: ListedMission = {
  ...{ helperName: 'Kidane, Abrehet', day: '2026-11-13', startsAt: null, minutes: 60 },
  ...{ kind: 'lotse', topic: 'behoerde', text: '', language: null, cents: 500 },
  ...{ rounded: false, signed: true, clientNames: [] },
}

test('no row of the list holds a word of the client’s name', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.array(word), (clientNames, words) => {
      const listed = { ...row, clientNames, text: words.join(' ') }
      const cells = missionColumns(false).map(({ cell }) => String(cell(listed)))
      const left = cells.flatMap(cell => cell.split(/[^\p{L}\p{M}\p{N}]+/u))
      for (const part of clientNames.flatMap(each => each.split(/[^\p{L}\p{M}\p{N}]+/u)))
        if (part.length > 1) expect(left).not.toContain(part)
    }),
  )
})
