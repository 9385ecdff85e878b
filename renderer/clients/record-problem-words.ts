import type { RecordProblem, RecordProblemCode } from '../../shared/clients/record-problems.ts'
import { historySentences } from './sections/history-sentences.ts'

const recordSentences: Readonly<Record<RecordProblemCode, string>> = {
  'birth-in-future': 'Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.',
  'birth-too-early': 'Das Geburtsdatum liegt vor 1900. Bitte prüfen Sie das Jahr.',
  'birth-after-arrival': 'Die Geburt liegt nach der Einreise. Eins von beiden stimmt nicht.',
  'birth-after-status':
    'Die Geburt liegt nach dem Beginn eines Aufenthaltsstatus. Eins von beiden stimmt nicht.',
  'arrival-in-future': 'Die Einreise liegt in der Zukunft. Bitte prüfen Sie das Jahr.',
  'arrival-too-early': 'Die Einreise liegt vor 1900. Bitte prüfen Sie das Jahr.',
  'arrival-before-birth': 'Die Einreise liegt vor der Geburt. Eins von beiden stimmt nicht.',
  'here-in-future': 'Dieser Tag liegt in der Zukunft.',
  'here-before-birth': 'Dieser Tag liegt vor der Geburt.',
  'proof-in-future': 'Der Nachweis ist erst für die Zukunft datiert. Bitte prüfen Sie den Tag.',
  'proof-before-birth': 'Der Nachweis liegt vor der Geburt. Bitte prüfen Sie den Tag.',
  'no-such-language': 'Diese Sprache ist nicht bekannt. Bitte wählen Sie eine aus der Liste.',
  'consent-in-future': 'Die Einwilligung liegt in der Zukunft. Bitte prüfen Sie den Tag.',
  'consent-before-birth': 'Die Einwilligung liegt vor der Geburt. Bitte prüfen Sie den Tag.',
  'withdrawn-in-future': 'Der Widerruf liegt in der Zukunft. Bitte prüfen Sie den Tag.',
  'withdrawn-before-given': 'Der Widerruf liegt vor der Einwilligung. Bitte prüfen Sie den Tag.',
  'no-such-state': 'Diesen Staat kennt die Liste nicht. Bitte wählen Sie einen aus der Liste.',
  'no-such-place': 'Diese Gemeinde gibt es nicht mehr. Bitte wählen Sie eine aus der Liste.',
  'named-twice': 'Diese Person ist schon genannt.',
}

const sentences: { readonly [code: string]: string } = { ...historySentences, ...recordSentences }

export function recordProblemText({ code }: Pick<RecordProblem, 'code'>): string {
  return sentences[code] ?? 'Bitte prüfen Sie diese Angabe.'
}
