import type { Urgency } from '../../shared/clients/options.ts'
import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Candidates } from '../../shared/matching/board.ts'
import { rangeWords, slotWords, wishedPerson } from '../../shared/matching/fact-words.ts'
import { interestNames } from '../../shared/matching/matching-profile.ts'
import type { CompanionWish, KeptWish } from '../../shared/matching/wish.ts'

// A wish as the file tells it, in a line or two.

/** "eine Frau, 25 bis 40 Jahre, mit Freude an Kochen und Musik" */
export function personText({ wishedGender, ageFrom, ageTo, interests }: CompanionWish): string {
  const liking = interests.map(one => interestNames[one])
  return [
    wishedGender === null ? '' : wishedPerson[wishedGender],
    rangeWords(ageFrom, ageTo),
    liking.length === 0 ? '' : `Interessen: ${liking.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** "montags vormittags, 2 Stunden je Woche, auch online" */
export function timesText({ slots, hoursPerWeek, online, interpreter }: CompanionWish): string {
  return [
    slotWords(slots),
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
