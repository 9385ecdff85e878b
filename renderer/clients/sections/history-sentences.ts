import type { HistoryProblemCode } from '../../../shared/clients/residence-problems.ts'

/** What a rule has found in a history, as one says it to the person at the desk. */
export const historySentences: Readonly<Record<HistoryProblemCode, string>> = {
  'impossible-day': 'Diesen Tag gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.',
  'end-before-start': 'Das Ende liegt vor dem Anfang.',
  'start-before-birth': 'Der Anfang liegt vor der Geburt.',
  'start-too-far-ahead': 'Der Anfang liegt weit in der Zukunft. Bitte prüfen Sie das Jahr.',
  'seen-in-future': 'Dieser Tag liegt in der Zukunft.',
  'restriction-ends-before-start': 'Die Auflage endet, bevor der Eintrag beginnt.',
  'two-current': 'Zwei Einträge gelten heute zugleich. Bitte beenden Sie einen.',
  overlap: 'Dieser Eintrag überschneidet sich mit einem späteren.',
  gap: 'Davor ist eine Lücke. Fehlt ein Eintrag?',
  'start-before-arrival': 'Beginnt vor der Einreise. Stimmt das?',
  'end-missing': 'Dieser Status endet einmal. Steht ein Tag im Dokument?',
  'no-current-entry': 'Heute gilt kein Eintrag. Gibt es einen neueren?',
  'restriction-too-long': 'Länger, als das Gesetz sie vorsieht. Bitte prüfen Sie das Dokument.',
  'chance-too-long': 'Der Chancen-Aufenthalt gilt höchstens 18 Monate.',
  'fiktion-without-title': 'Davor steht kein Titel, der weiter gilt. Fehlt ein Eintrag?',
}
