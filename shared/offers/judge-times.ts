import { listed } from './condition-words.ts'
import { type Daypart, daypart, daypartNames } from './finder.ts'
import { type Asked, fromEntry, type Line, line } from './finder-lines.ts'
import type { KeptOffer, OpenTime } from './offer.ts'
import { isRegular } from './topic-kinds.ts'

// vormittag: before 12, nachmittag: 12 to 17, abend: from 17; Saturday and Sunday: wochenende.

const NOON = 12 * 60
const EVENING = 17 * 60
const SATURDAY = 6
/** A course until a quarter past twelve is one for the morning. */
const OVERHANG_MINUTES = 60

export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** The parts of the day that one must be free for. */
export function dayparts({ weekday, from, to }: OpenTime): Daypart[] {
  if (weekday >= SATURDAY) return ['wochenende']
  const [start, end] = [minutesOf(from), minutesOf(to)]
  const within = (first: number, last: number) => Math.min(end, last) - Math.max(start, first)
  const shares = {
    vormittag: within(0, NOON),
    nachmittag: within(NOON, EVENING),
    abend: within(EVENING, 24 * 60),
  }
  const longest = Math.max(...Object.values(shares))
  return (['vormittag', 'nachmittag', 'abend'] as const).filter(
    part => shares[part] === longest || shares[part] > OVERHANG_MINUTES,
  )
}

const known = new WeakMap<readonly OpenTime[], Daypart[][]>()

/** Hours change seldom and are asked for with every question. */
function partsOf(times: readonly OpenTime[]): Daypart[][] {
  const found = known.get(times)
  if (found) return found
  const parts = times.map(dayparts)
  known.set(times, parts)
  return parts
}

export function judgeTimes(offer: KeptOffer, asked: Asked): Line[] {
  const free = asked.facts.dayparts
  const regular = isRegular(offer.topic)
  if (free.length === 0) return []
  if (offer.times.length === 0) return regular ? [unknownTimes(offer, asked)] : []
  const parts = partsOf(offer.times)
  const fitting = parts.filter(needed => needed.every(part => free.includes(part))).length
  const because = (question?: string) => () => ({
    text: `Findet ${partWords(parts.flat())} statt, es geht ${partWords(free)}`,
    ...(question === undefined ? {} : { question }),
    ...fromEntry(offer, asked),
  })
  if (fitting === parts.length || (!regular && fitting > 0))
    return [line('zeit', 'passt', 'times-fit', because())]
  if (!regular) {
    const question = 'Ist ein Termin zu einer anderen Zeit möglich?'
    return [line('zeit', 'vielleicht', 'times-by-appointment', because(question))]
  }
  const touches = parts.flat().some(part => free.includes(part))
  return touches
    ? [line('zeit', 'vielleicht', 'times-partly', because('Ist jede Stunde zu schaffen?'))]
    : [line('zeit', 'nicht', 'times-other', because())]
}

function unknownTimes(offer: KeptOffer, asked: Asked): Line {
  return line('zeit', 'vielleicht', 'times-unknown', () => ({
    text: `Die Zeiten sind nicht bekannt, es geht ${partWords(asked.facts.dayparts)}`,
    question: 'An welchen Tagen und zu welcher Uhrzeit findet es statt?',
    ...fromEntry(offer, asked),
  }))
}

function partWords(parts: readonly Daypart[]): string {
  const named = daypart.options.filter(part => parts.includes(part))
  return listed(named.map(part => daypartNames[part]))
}
