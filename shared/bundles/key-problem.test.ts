import { expect, test } from 'vitest'
import { sayKeyProblem } from './key-problem.ts'

test('each problem has a sentence, and what is no problem of ours has one too', () => {
  const unknown = sayKeyProblem('unknown')
  for (const problem of ['own', 'unreadable', 'too-large', 'secret', 'several', 'damaged'])
    expect(sayKeyProblem(problem)).not.toBe(unknown)
  for (const odd of [undefined, 7, 'toString', 'constructor', {}])
    expect(sayKeyProblem(odd)).toBe(unknown)
})
