import { foldText } from '../lib/fold-text.ts'
import { parseGermanDay } from '../lib/typed-days.ts'
import type { OpenTime } from './offer.ts'

// What one cell of a table means, or why it means nothing.

export type CellRead<T> = { ok: true; value: T } | { ok: false; problem: string }

const read = <T>(value: T): CellRead<T> => ({ ok: true, value })
const refused = (problem: string): CellRead<never> => ({ ok: false, problem })

const FIRST_NAMED = 7

/** A word of a closed list, by its name, its key or another word for it. */
export function choiceReader<Key extends string>(
  names: Readonly<Record<Key, string>>,
  others: Readonly<Record<string, Key>> = {},
): (cell: string) => CellRead<Key> {
  const keys = new Map<string, Key>()
  for (const [word, key] of Object.entries(others)) keys.set(foldText(word), key)
  for (const key of Object.keys(names) as Key[]) {
    keys.set(foldText(key), key)
    keys.set(foldText(names[key]), key)
  }
  const all = Object.values<string>(names)
  const known = new Intl.ListFormat('de', { type: 'disjunction' }).format(all.slice(0, FIRST_NAMED))
  const possible =
    all.length > FIRST_NAMED ? `möglich ist zum Beispiel ${known}` : `möglich ist ${known}`
  return cell => {
    const key = keys.get(foldText(cell))
    return key === undefined
      ? refused(`„${shortened(cell)}“ ist nicht bekannt, ${possible}.`)
      : read(key)
  }
}

/** Several of them, one after the other. */
export function choicesReader<Key>(one: (cell: string) => CellRead<Key>) {
  return (cell: string): CellRead<Key[]> => {
    const values: Key[] = []
    for (const part of partsOf(cell)) {
      const found = one(part)
      if (!found.ok) return found
      if (!values.includes(found.value)) values.push(found.value)
    }
    return read(values)
  }
}

export function partsOf(cell: string): string[] {
  return cell
    .split(/[;,\n|]/)
    .map(part => part.trim())
    .filter(Boolean)
}

const LONGEST_QUOTED = 40
export function shortened(text: string): string {
  const letters = [...text.trim()]
  return letters.length <= LONGEST_QUOTED
    ? letters.join('')
    : `${letters.slice(0, LONGEST_QUOTED).join('')} …`
}

export function numberOf(cell: string): CellRead<number | null> {
  const digits = /^(?:ab|bis|von)?\s*(\d{1,4})(?:[.,]0+)?(?:\s*(?:jahren?|j\.?|plätze?))?$/i.exec(
    cell.trim(),
  )?.[1]
  if (cell.trim() === '') return read(null)
  return digits === undefined
    ? refused(`„${shortened(cell)}“ ist keine ganze Zahl.`)
    : read(Number(digits))
}

export function dayOf(cell: string, today: string): CellRead<string | null> {
  const parsed = parseGermanDay(cell, { today, bias: 'near' })
  if (parsed.ok) return read(parsed.day)
  if (parsed.problem === 'empty') return read(null)
  return refused(`„${shortened(cell)}“ ist kein Tag. Möglich ist zum Beispiel 02.11.2026.`)
}

const WEEKDAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']
const DAYS = String.raw`(?:${WEEKDAYS.join('|')})[a-z]*\.?`
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d\d))?`
const ENTRY = new RegExp(
  String.raw`^(${DAYS})(?:\s*(?:-|–|bis|und|\/|\+)\s*(${DAYS}))?:?\s+(?:von\s+)?${CLOCK}\s*(?:uhr\s*)?(?:-|–|bis)\s*${CLOCK}(?:\s*uhr)?$`,
  'i',
)

/** "Mo 8:45–11:45; Mi bis Fr 9-12 Uhr". Null where it is said in another way: then it stays a note. */
export function timesOf(cell: string): OpenTime[] | null {
  const times: OpenTime[] = []
  for (const part of cell
    .split(/[;,\n]/)
    .map(text => text.trim())
    .filter(Boolean)) {
    const found = ENTRY.exec(part)
    if (!found) return null
    const [, first, last, fromHour, fromMinute, toHour, toMinute] = found
    const from = clock(fromHour, fromMinute)
    const to = clock(toHour, toMinute)
    const days = daysFrom(first ?? '', last, part)
    if (from === null || to === null || from >= to || days.length === 0) return null
    times.push(...days.map(weekday => ({ weekday, from, to })))
  }
  return times
}

function weekdayOf(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 2).toLowerCase()) + 1
}

/** "Mo bis Do" are four days, "Mo und Do" are two. */
function daysFrom(first: string, last: string | undefined, part: string): number[] {
  const from = weekdayOf(first)
  if (last === undefined) return [from]
  const to = weekdayOf(last)
  if (/^\S+\s*(?:und|\/|\+)/i.test(part)) return [from, to]
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function clock(hour: string | undefined, minute: string | undefined): string | null {
  const [h, m] = [Number(hour), Number(minute ?? '0')]
  if (h > 23 || m > 59) return null
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

const dayNames = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
export function timesText(times: readonly OpenTime[]): string {
  return times.map(({ weekday, from, to }) => `${dayNames[weekday - 1]} ${from}–${to}`).join('; ')
}
