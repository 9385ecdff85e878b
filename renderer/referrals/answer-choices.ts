import type { Move, Referral, Refusal } from '../../shared/referrals/referral.ts'

type AnswerId = 'angenommen' | 'warteliste' | Refusal | 'nicht-erreicht'
export type AnswerChoice = { id: AnswerId; key: string; label: string; note: string; done: string }

/** As on the card, in its order; the keys never move. */
export const answerChoices: readonly AnswerChoice[] = [
  {
    ...{ id: 'angenommen', key: 'A', label: 'Angenommen' },
    ...{ note: 'Platz oder Termin', done: 'Angenommen eingetragen.' },
  },
  {
    ...{ id: 'warteliste', key: 'W', label: 'Warteliste' },
    ...{ note: 'Platz später', done: 'Warteliste eingetragen.' },
  },
  {
    ...{ id: 'kapazitaet', key: 'K', label: 'Kein Platz' },
    ...{ note: 'zählt als Lücke', done: 'Kein Platz eingetragen.' },
  },
  {
    ...{ id: 'unzustaendig', key: 'Z', label: 'Nicht zuständig' },
    ...{ note: 'falsche Stelle', done: 'Nicht zuständig eingetragen.' },
  },
  {
    ...{ id: 'voraussetzung', key: 'V', label: 'Voraussetzung fehlt' },
    ...{ note: 'Papier, Niveau, Alter', done: 'Voraussetzung fehlt eingetragen.' },
  },
  {
    ...{ id: 'sonst', key: 'S', label: 'Anderer Grund' },
    ...{ note: 'bitte als Notiz', done: 'Absage aus anderem Grund eingetragen.' },
  },
  {
    ...{ id: 'nicht-erreicht', key: 'N', label: 'Nicht erreicht' },
    ...{
      note: 'wartet weiter',
      done: 'Nicht erreicht eingetragen. Die Vermittlung wartet weiter.',
    },
  },
]

/** The step that an answer is; details can follow. */
export function moveOf(answer: AnswerId, on: string, note: string): Move {
  switch (answer) {
    case 'angenommen':
      return { to: 'angenommen', on, appointment: null, note }
    case 'warteliste':
      return { to: 'warteliste', on, until: null, note }
    case 'nicht-erreicht':
      return { to: 'nicht-erreicht', on, note }
    default:
      return { to: 'abgelehnt', on, reason: answer, note }
  }
}

/** Which of them the state allows. */
export function choicesFor({ moves }: Pick<Referral, 'moves'>): AnswerChoice[] {
  return answerChoices.filter(({ id }) => moves.includes(moveOf(id, '', '').to))
}
