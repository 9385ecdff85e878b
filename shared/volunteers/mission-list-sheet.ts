import { languageName } from '../clients/language-name.ts'
import { countOf } from '../lib/german-numbers.ts'
import { type HelpTopic, helpTopicNames } from './helper.ts'
import { type MissionKind, missionKindNames } from './money.ts'
import { centsColumn, dayColumn, type ListColumn, minutesColumn, textColumn } from './money-list.ts'
import { nameRemover } from './without-names.ts'

/** One Einsatz on the list; whom it was for is known only so that no word of the name stays. */
export type ListedMission = {
  helperName: string
  day: string
  startsAt: string | null
  minutes: number
  kind: MissionKind
  topic: HelpTopic
  text: string
  language: string | null
  cents: number
  rounded: boolean
  signed: boolean
  clientNames: readonly string[]
}

/** The list of one person, or of all with their names. */
export function missionColumns(ofAll: boolean): ListColumn<ListedMission>[] {
  const what = whatOf()
  const spoken = remembered(languageName)
  return [
    dayColumn('Tag', row => row.day),
    ...(ofAll ? [textColumn<ListedMission>('Name', row => row.helperName, { width: 24 })] : []),
    textColumn('Beginn', row => row.startsAt ?? '', { width: 8 }),
    minutesColumn('Dauer', row => row.minutes),
    textColumn('Was', what, { width: 34 }),
    textColumn('Art', row => missionKindNames[row.kind], { width: 13 }),
    textColumn('Sprache', row => (row.language === null ? '' : spoken(row.language)), {
      width: 13,
    }),
    centsColumn('Betrag', row => row.cents),
    textColumn('Unterschrift', row => (row.signed ? 'liegt vor' : ''), { width: 16 }),
  ]
}

/** Nothing is rounded unseen. */
export function roundedLines(rows: readonly ListedMission[]): string[] {
  const count = rows.filter(({ rounded }) => rounded).length
  if (count === 0) return []
  return [`${countOf(count, 'Betrag ist', 'Beträge sind')} auf ganze Cent gerundet`]
}

function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = work(text)
    known.set(text, value)
    return value
  }
}

function whatOf(): (row: ListedMission) => string {
  const without = nameRemover()
  return ({ text, topic, clientNames }) => without(text, clientNames) || helpTopicNames[topic]
}
