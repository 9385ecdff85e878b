import { languageName } from '../clients/language-name.ts'
import { formatGermanNumber } from '../lib/german-numbers.ts'
import type { AssignmentKind } from '../volunteers/assignment.ts'
import {
  dayPart,
  dayPartNames,
  type HelpTopic,
  helpTopicNames,
  type Slot,
} from '../volunteers/helper.ts'
import type { Spoken } from './match-facts.ts'

// Facts in words, as barriers, questions and parts of the score say them alike.

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' })
/** "Dari, Arabisch und Deutsch" */
export const listed = (words: readonly string[]) => conjunction.format(words)

export const languagesOf = (spoken: readonly Spoken[]) =>
  spoken.length === 0 ? 'nicht bekannt' : listed(spoken.map(({ code }) => languageName(code)))

const weekdays = [
  ...['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
]

/** "montags und dienstags vormittags, samstags abends" */
export function slotWords(slots: readonly Slot[]): string {
  const byPart = dayPart.options.flatMap(part => {
    const days = new Set(slots.filter(slot => slot.part === part).map(({ weekday }) => weekday))
    if (days.size === 0) return []
    const names = [...days].toSorted((a, b) => a - b).map(day => weekdays[day - 1]!)
    return [`${listed(names)} ${dayPartNames[part]}`]
  })
  return byPart.join(', ')
}

type Need = { topic: HelpTopic; urgent: boolean }
/** "Schule (dringend), Arbeit und Ausbildung" */
export const needWords = (needs: readonly Need[]) =>
  needs
    .map(({ topic, urgent }) => `${helpTopicNames[topic]}${urgent ? ' (dringend)' : ''}`)
    .join(', ')

/** Never "0 km": what is too far is too far by at least one. */
export const kmWords = (km: number) => `${formatGermanNumber(Math.max(1, Math.round(km)))} km`

export const yearWords = (years: number) => (years === 1 ? '1 Jahr' : `${years} Jahre`)

/** "18 bis 30 Jahre", "ab 18 Jahren", "bis 30 Jahre" */
export function rangeWords(from: number | null, to: number | null): string {
  if (from === null) return to === null ? '' : `bis ${yearWords(to)}`
  if (to === null) return `ab ${from === 1 ? '1 Jahr' : `${from} Jahren`}`
  return from === to ? yearWords(from) : `${from} bis ${yearWords(to)}`
}

/** Works as an answer to "Gewünscht ist …" and in the plural to "Arbeitet mit …". */
export const wishedPerson = { w: 'eine Frau', m: 'ein Mann' } as const
export const wishedPeople = { w: 'Frauen', m: 'Männern' } as const

type Noun = { one: string; many: string; first: 'Die erste' | 'Der erste' }
export const workNames: Readonly<Record<AssignmentKind, Noun>> = {
  begleitung: { one: 'Begleitung', many: 'Begleitungen', first: 'Die erste' },
  tandem: { one: 'Patenschaft', many: 'Patenschaften', first: 'Die erste' },
  dolmetschen: { one: 'Dolmetscheinsatz', many: 'Dolmetscheinsätze', first: 'Der erste' },
}
