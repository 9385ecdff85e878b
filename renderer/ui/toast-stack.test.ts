import { expect, test } from 'vitest'
import { stack } from './toast-stack.ts'

/** "d1 f2": done and failed messages in their order. */
function stacked(kinds: string): string {
  return [...kinds]
    .map((kind, index) => ({
      ...{ id: index + 1, text: '', undo: undefined },
      kind: kind === 'f' ? ('failed' as const) : ('done' as const),
    }))
    .reduce(stack, [] as Parameters<typeof stack>[0])
    .map(({ kind, id }) => `${kind[0]}${id}`)
    .join(' ')
}

test.each([
  ['ddd', 'd1 d2 d3'],
  ['dddd', 'd2 d3 d4'],
  ['fddd', 'f1 d3 d4'],
  ['ffdd', 'f1 f2 d4'],
  ['fffd', 'f2 f3 d4'],
  ['ffff', 'f2 f3 f4'],
])('of %s three stay: %s', (kinds, expected) => {
  expect(stacked(kinds)).toBe(expected)
})
