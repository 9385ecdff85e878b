import {
  type DeclineReason,
  declineReason,
  declineReasonNames,
} from '../../shared/volunteers/assignment.ts'

export type AnswerKey = {
  id: 'zugesagt' | DeclineReason
  key: string
  label: string
  note: string
  /** Said when it is recorded. */
  done: string
}

const declineKeys: Readonly<Record<DeclineReason, string>> = {
  'keine-zeit': 'K',
  thema: 'T',
  entfernung: 'W',
  sprache: 'S',
  'kennt-person': 'P',
  sonst: 'A',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said on the phone, with one key each; the keys never move. */
export const answerKeys: readonly AnswerKey[] = [
  { id: 'zugesagt', key: 'Z', label: 'Zugesagt', note: 'übernimmt es', done: 'zugesagt' },
  ...declineReason.options.map(id => ({
    ...{ id, key: declineKeys[id], note: 'abgelehnt' },
    label: capital(declineReasonNames[id]),
    done: `abgelehnt, ${declineReasonNames[id]}`,
  })),
]

export function answerOf(id: AnswerKey['id']): {
  answer: 'zugesagt' | 'abgelehnt'
  reason: DeclineReason | null
} {
  return id === 'zugesagt'
    ? { answer: 'zugesagt', reason: null }
    : { answer: 'abgelehnt', reason: id }
}
