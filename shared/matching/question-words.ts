import type { QuestionCode } from './hard-rules.ts'

/** What to ask, on whose side. The screen puts the names. */
export const questionWords: Readonly<Record<QuestionCode, string>> = {
  'geschlecht-fall':
    'Das Geschlecht im Fall ist nicht eingetragen. Passt es zum Wunsch im Ehrenamt?',
  'geschlecht-ehrenamt': 'Das Geschlecht im Ehrenamt ist nicht eingetragen. Passt es zum Wunsch?',
  'sprachen-fall': 'Im Fall sind keine Sprachen eingetragen. Verstehen sich die beiden?',
  'sprachen-ehrenamt': 'Im Ehrenamt sind keine Sprachen eingetragen. Verstehen sich die beiden?',
  'deutsch-fall': 'Im Fall ist nicht eingetragen, wie gut das Deutsch ist. Reicht es?',
  'ort-fall': 'Der Ort im Fall ist nicht bekannt. Ist der Weg möglich?',
  'ort-ehrenamt': 'Der Ort im Ehrenamt ist nicht bekannt. Ist der Weg möglich?',
  umkreis: 'Im Ehrenamt ist kein Umkreis eingetragen. Ist der Weg möglich?',
  'zeiten-fall': 'Im Fall sind keine Zeiten eingetragen. Wann ginge es?',
  'zeiten-ehrenamt': 'Im Ehrenamt sind keine Zeiten eingetragen. Wann ginge es?',
  'alter-fall': 'Im Fall ist kein Alter eingetragen. Passt es zur Altersgrenze im Ehrenamt?',
}
