import { z } from 'zod'

// Lists of the Erstaufnahme and of the case. Keys are stored and never change their meaning.

type Names<Key extends string> = Readonly<Record<Key, string>>

export const channel = z.enum(['telefon', 'sms', 'messenger', 'e-mail', 'brief', 'unterkunft'])
export type Channel = z.infer<typeof channel>
export const channelNames: Names<Channel> = {
  telefon: 'Telefon',
  sms: 'SMS',
  messenger: 'Messenger',
  'e-mail': 'E-Mail',
  brief: 'Brief',
  unterkunft: 'über die Unterkunft',
}

export const languageLevel = z.enum(['erstsprache', 'fliessend', 'gut', 'etwas'])
export type LanguageLevel = z.infer<typeof languageLevel>
export const languageLevelNames: Names<LanguageLevel> = {
  erstsprache: 'Erstsprache',
  fliessend: 'fließend',
  gut: 'gut',
  etwas: 'etwas',
}

export const sentBy = z.enum([
  'selbst',
  'familie',
  'unterkunft',
  'sozialamt',
  'jobcenter',
  'auslaenderbehoerde',
  'schule-kita',
  'sprachkurs',
  'beratungsstelle',
  'ehrenamt',
  'migrantenorganisation',
  'gesundheit',
  'sonst',
])
export type SentBy = z.infer<typeof sentBy>
export const sentByNames: Names<SentBy> = {
  selbst: 'selbst gekommen',
  familie: 'Familie, Bekannte',
  unterkunft: 'Unterkunft',
  sozialamt: 'Sozialamt',
  jobcenter: 'Jobcenter, Arbeitsagentur',
  auslaenderbehoerde: 'Ausländerbehörde',
  'schule-kita': 'Schule, Kita',
  sprachkurs: 'Sprachkurs',
  beratungsstelle: 'Beratungsstelle',
  ehrenamt: 'Lotsin/Lotse, Patin/Pate',
  migrantenorganisation: 'Migrantenorganisation',
  gesundheit: 'Praxis, Klinik',
  sonst: 'andere Stelle',
}

export const schoolDegree = z.enum([
  'kein',
  'grundschule',
  'mittlerer',
  'hochschulreife',
  'ausbildung',
  'studium',
])
export type SchoolDegree = z.infer<typeof schoolDegree>
export const schoolDegreeNames: Names<SchoolDegree> = {
  kein: 'kein Abschluss',
  grundschule: 'Grundschule',
  mittlerer: 'mittlerer Abschluss',
  hochschulreife: 'Hochschulreife',
  ausbildung: 'Berufsausbildung',
  studium: 'Studium',
}

export const occupationState = z.enum([
  'arbeit',
  'ausbildung',
  'schule',
  'kurs',
  'arbeitssuchend',
  'familie',
  'nicht-erlaubt',
  'rente',
])
export type OccupationState = z.infer<typeof occupationState>
export const occupationStateNames: Names<OccupationState> = {
  arbeit: 'in Arbeit',
  ausbildung: 'in Ausbildung',
  schule: 'in Schule oder Studium',
  kurs: 'im Sprachkurs',
  arbeitssuchend: 'sucht Arbeit',
  familie: 'betreut Familie',
  'nicht-erlaubt': 'Arbeit nicht gestattet',
  rente: 'in Rente',
}

export const recognitionState = z.enum([
  'nicht-noetig',
  'nicht-begonnen',
  'beraten',
  'beantragt',
  'teilweise',
  'anerkannt',
  'abgelehnt',
])
export type RecognitionState = z.infer<typeof recognitionState>
export const recognitionStateNames: Names<RecognitionState> = {
  'nicht-noetig': 'nicht nötig',
  'nicht-begonnen': 'nicht begonnen',
  beraten: 'Beratung läuft',
  beantragt: 'beantragt',
  teilweise: 'teilweise anerkannt',
  anerkannt: 'anerkannt',
  abgelehnt: 'abgelehnt',
}

/** Why a case ends; the free word stands beside it. */
export const closingReason = z.enum([
  'bedarf-gedeckt',
  'uebergeben',
  'verzogen',
  'ausgereist',
  'kein-kontakt',
  'auf-wunsch',
  'nicht-zustaendig',
  'einwilligung-fehlt',
  'verstorben',
  'sonst',
])
export type ClosingReason = z.infer<typeof closingReason>
export const closingReasonNames: Names<ClosingReason> = {
  'bedarf-gedeckt': 'Bedarf gedeckt',
  uebergeben: 'an andere Stelle übergeben',
  verzogen: 'verzogen',
  ausgereist: 'ausgereist',
  'kein-kontakt': 'Kontakt abgebrochen',
  'auf-wunsch': 'auf eigenen Wunsch',
  'nicht-zustaendig': 'nicht zuständig',
  'einwilligung-fehlt': 'Einwilligung widerrufen oder nicht erteilt',
  verstorben: 'verstorben',
  sonst: 'anderer Grund',
}
