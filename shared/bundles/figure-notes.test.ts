import { expect, test } from 'vitest'
import { figureNotes } from './figure-notes.ts'

const plain = { base: 5, tolerance: 4, exact: [], leftOut: [] }

test('the notes promise what was kept, and say what differs', () => {
  expect(figureNotes(plain).join(' ')).toMatch(/Vielfaches von 5.*höchstens um 4.*keine bis vier/)
  expect(figureNotes({ ...plain, tolerance: 9 }).join(' ')).toMatch(
    /höchstens um 9.*keine bis neun/,
  )
  const said = figureNotes({
    ...plain,
    ...{ exact: [{ name: 'Fälle', value: 82 }], leftOut: ['Abschlüsse nach Grund'] },
  }).join(' ')
  expect(said).toMatch(/Nicht gerundet.*Fälle 82.*Nicht dabei.*Abschlüsse nach Grund/)
})
