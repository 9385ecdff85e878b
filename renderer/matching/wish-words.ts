import type { Urgency } from '../../shared/clients/options.ts'
import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { SERVED } from '../../shared/matching/benefit.ts'
import type { Candidates } from '../../shared/matching/board.ts'
import { listed, rangeWords, wishedPerson } from '../../shared/matching/fact-words.ts'
import { interestNames } from '../../shared/matching/matching-profile.ts'
import type { CompanionWish, KeptWish } from '../../shared/matching/wish.ts'
import { type DayPart, dayPart, dayPartNames, type Slot } from '../../shared/volunteers/helper.ts'
import { weekdays } from '../volunteers/week-slots.ts'

// A wish as the file tells it, in a line or two.

/** "eine Frau, 25 bis 40 Jahre; Interessen: Kochen, Musik" */
export function personText({ wishedGender, ageFrom, ageTo, interests }: CompanionWish): string {
  const gender = wishedGender === null ? '' : wishedPerson[wishedGender]
  const person = [gender, rangeWords(ageFrom, ageTo)].filter(Boolean).join(', ')
  const liking = interests.map(one => interestNames[one]).join(', ')
  return [person, liking === '' ? '' : `Interessen: ${liking}`].filter(Boolean).join('; ')
}

/** "Mo", "Mo und Do", "Mo–Fr, So" */
function dayWords(days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number) => weekdays[day - 1] ?? ''
  return runs
    .flatMap(run => (run.length > 2 ? [`${name(run[0]!)}–${name(run.at(-1)!)}`] : run.map(name)))
    .join(', ')
}

/** "Mo–Fr vormittags und nachmittags; Sa abends": days with the same parts once. */
export function weekText(slots: readonly Slot[]): string {
  const byDays = new Map<string, DayPart[]>()
  for (const part of dayPart.options) {
    const on = slots.filter(slot => slot.part === part).map(({ weekday }) => weekday)
    if (on.length === 0) continue
    const days = dayWords([...new Set(on)].toSorted((a, b) => a - b))
    byDays.set(days, [...(byDays.get(days) ?? []), part])
  }
  return [...byDays]
    .map(([days, parts]) => `${days} ${listed(parts.map(part => dayPartNames[part]))}`)
    .join('; ')
}

/** "Mo–Do vormittags, 2 Stunden je Woche, auch online" */
export function timesText({ slots, hoursPerWeek, online, interpreter }: CompanionWish): string {
  return [
    weekText(slots),
    hoursPerWeek === null ? '' : `${countOf(hoursPerWeek, 'Stunde', 'Stunden')} je Woche`,
    online === null ? '' : online ? 'auch online' : 'nur vor Ort',
    interpreter ? 'jemand dolmetscht' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export function waitingText({ since }: Pick<CompanionWish, 'since'>, today: string): string {
  const days = daysBetween(since, today)
  return days === 0 ? 'seit heute' : `seit ${countOf(days, 'Tag', 'Tagen')}`
}

type Closed = Pick<KeptWish, 'state' | 'closedOn' | 'helperName'>
/** "erfüllt am 02.11.2026 durch Nadia Karimi" */
export function closedText({ state, closedOn, helperName }: Closed): string {
  const on = closedOn === null ? '' : ` am ${formatDay(closedOn)}`
  if (state === 'zurueckgezogen') return `zurückgezogen${on}`
  return `erfüllt${on}${helperName === '' ? '' : ` durch ${helperName}`}`
}

export const isUrgent = (urgency: Urgency) => urgency === 'akut' || urgency === 'dringend'

type Ranked = Candidates['ranked']
/** Where it presses whoever fits well and is missed least elsewhere comes first. */
export function inOrder(ranked: Ranked, urgent: boolean): Ranked {
  if (!urgent) return ranked
  return ranked.toSorted((a, b) => b.score - b.price - (a.score - a.price) || b.score - a.score)
}

/** "Ortenberg, 2 Plätze frei, 1 offene Frage" */
export function candidateText(one: Ranked[number], nameOf: (ags: string) => string): string {
  const { municipality, placesLeft, questions } = one
  return [
    municipality === null ? '' : nameOf(municipality),
    placesLeft === 1 ? '1 Platz frei' : `${placesLeft} Plätze frei`,
    questions === 0 ? '' : countOf(questions, 'offene Frage', 'offene Fragen'),
  ]
    .filter(Boolean)
    .join(', ')
}

/** What a run found out about how much the others who wait need her. */
export function missedText({ price }: Pick<Ranked[number], 'price'>): string {
  if (price === 0) return ''
  return price >= SERVED ? 'anderswo dringend gebraucht' : 'anderswo auch gebraucht'
}
