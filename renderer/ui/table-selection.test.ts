import { expect, test } from 'vitest'
import { selectionOf } from './table-selection.ts'

function select(...selected: string[]) {
  const changes: string[][] = []
  const onChange = (next: ReadonlySet<string>) => changes.push([...next].sort())
  return { changes, selection: { selected: new Set(selected), onChange } }
}

test('the head says none, some or all of the shown rows', () => {
  expect(selectionOf(select('x').selection, ['a', 'b'])?.state).toBe('none')
  expect(selectionOf(select('a').selection, ['a', 'b'])?.state).toBe('some')
  expect(selectionOf(select('a', 'b').selection, ['a', 'b'])?.state).toBe('all')
  expect(selectionOf(undefined, ['a'])).toBeUndefined()
})

test('rows that a filter hides keep their state', () => {
  const { changes, selection } = select('hidden', 'a')
  const chosen = selectionOf(selection, ['a', 'b'])
  chosen?.toggleAll()
  chosen?.toggle('a')
  expect(changes).toEqual([['a', 'b', 'hidden'], ['hidden']])
})

test('all shown rows are let go together', () => {
  const { changes, selection } = select('hidden', 'a', 'b')
  selectionOf(selection, ['a', 'b'])?.toggleAll()
  expect(changes).toEqual([['hidden']])
})
