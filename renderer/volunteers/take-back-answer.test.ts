import { expect, test } from 'vitest'
import type { AnswerKey } from './answer-keys.ts'
import { takeBackAnswer } from './take-back-answer.ts'

type Before = Parameters<typeof takeBackAnswer>[1]
const helperId = '0198a1b2-0000-7000-8000-000000000001'
const answer = (part: Partial<Before>): Before => ({
  ...{ helperId, helperName: '', state: 'gefragt', reason: null, askedOn: '2026-11-10' },
  ...part,
})

/** What would be sent, each with the version that the step before has left. */
async function stepsFor(before: Before, given: AnswerKey['id']): Promise<string[]> {
  const steps: string[] = []
  let version = 5
  const saved = async () => {
    version += 1
    return { id: 'r', version }
  }
  await takeBackAnswer({ id: 'r', version }, before, given, {
    askCandidate: ({ version: at, on }) => {
      steps.push(`${at} gefragt ${on}`)
      return saved()
    },
    answerCandidate: ({ version: at, answer: said, reason }) => {
      steps.push(`${at} ${said} ${reason ?? ''}`.trim())
      return saved()
    },
  })
  return steps
}

test.each<[Partial<Before>, AnswerKey['id'], string[]]>([
  [{}, 'keine-zeit', ['5 gefragt 2026-11-10']],
  [{}, 'zugesagt', ['5 abgelehnt sonst', '6 gefragt 2026-11-10']],
  [{ state: 'abgelehnt', reason: 'thema' }, 'keine-zeit', ['5 abgelehnt thema']],
  [{ state: 'abgelehnt', reason: 'thema' }, 'zugesagt', ['5 abgelehnt thema']],
  [{ state: 'zugesagt' }, 'keine-zeit', ['5 zugesagt']],
  [{ state: 'zugesagt' }, 'zugesagt', []],
])('%j, then %s', async (before, given, steps) => {
  expect(await stepsFor(answer(before), given)).toEqual(steps)
})
