import type { KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { type AnswerKey, answerOf } from './answer-keys.ts'

type Before = KeptRequest['answers'][number]
type Saved = { id: string; version: number }
type Calls = Pick<typeof api.volunteers, 'askCandidate' | 'answerCandidate'>

/** As it was before the key was pressed: asked, declined or promised. */
export async function takeBackAnswer(
  saved: Saved,
  before: Before,
  given: AnswerKey['id'],
  calls: Calls = api.volunteers,
): Promise<void> {
  const { helperId, state, reason, askedOn } = before
  let at = saved
  // whoever has promised can't be asked again before she has declined
  if (given === 'zugesagt' && state !== 'zugesagt')
    at = await calls.answerCandidate({ ...at, helperId, ...answerOf(reason ?? 'sonst') })
  if (state === 'gefragt') await calls.askCandidate({ ...at, helperId, on: askedOn })
  else if (given !== 'zugesagt')
    await calls.answerCandidate({ ...at, helperId, ...answerOf(reason ?? 'zugesagt') })
}
