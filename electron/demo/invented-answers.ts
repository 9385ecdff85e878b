import { addDays } from '../../shared/lib/dates.ts'
import type { Delivery, Move, Refusal } from '../../shared/referrals/referral.ts'
import type { NeedOutcome } from '../../shared/tasks/plan.ts'
import { workdayFrom } from './workday.ts'

// What becomes of a referral: days after it was sent, and what is heard then.

type Heard = (on: string) => Move
export type Story = {
  delivery: Delivery
  heard: readonly (readonly [afterDays: number, heard: Heard])[]
  /** The client was asked so many days after it was sent. */
  askedAfter?: number
  arrived?: 'ja' | 'nein'
  /** The letter that reminds went out so many days after it was sent. */
  remindedAfter?: number
  /** Somebody else is asked when this one has said no. */
  goesOn?: boolean
  /** The consent was taken back so many days after it was sent. */
  withdrawnAfter?: number
  wholeFamily?: boolean
  /** Begun, and not gone out yet. */
  unsent?: boolean
}

export const yes =
  (appointmentInDays?: number): Heard =>
  on => ({
    ...{ to: 'angenommen', on, note: '' },
    appointment:
      appointmentInDays === undefined
        ? null
        : { day: workdayFrom(addDays(on, appointmentInDays)), time: '10:00', place: '', with: '' },
  })
const runs: Heard = on => ({ to: 'laeuft', on, note: '' })
const done =
  (outcome: NeedOutcome): Heard =>
  on => ({ to: 'abgeschlossen', on, outcome, note: '' })
const no =
  (reason: Refusal, note: string): Heard =>
  on => ({ to: 'abgelehnt', on, reason, note })
const later =
  (inDays: number): Heard =>
  on => ({ to: 'warteliste', on, until: addDays(on, inDays), note: '' })
const nobody: Heard = on => ({
  ...{ to: 'nicht-erreicht', on, note: 'Dreimal angerufen, niemand ging ans Telefon.' },
})
const broken: Heard = on => ({ to: 'abgebrochen', on, note: 'Arbeitet jetzt in Schichten.' })
const back: Heard = on => ({ to: 'zurueckgezogen', on, note: 'Hat selbst einen Platz gefunden.' })

/** One after the other for whatever comes up in the year. */
export const stories: readonly Story[] = [
  {
    ...{ delivery: 'post', askedAfter: 12, arrived: 'ja' },
    heard: [
      [6, yes(5)],
      [20, runs],
      [75, done('gedeckt')],
    ],
  },
  {
    ...{ delivery: 'e-mail', goesOn: true },
    heard: [[9, no('kapazitaet', 'Alle Plätze belegt, nächster Beginn im Frühjahr.')]],
  },
  {
    ...{ delivery: 'mitgegeben', askedAfter: 20, arrived: 'ja' },
    heard: [
      [12, yes()],
      [60, done('teilweise')],
    ],
  },
  { delivery: 'post', heard: [[11, later(75)]] },
  { delivery: 'fax', heard: [[5, no('unzustaendig', 'Zuständig ist die Stadt.')]] },
  {
    ...{ delivery: 'persoenlich', askedAfter: 25, arrived: 'nein', remindedAfter: 11 },
    heard: [
      [17, yes()],
      [90, broken],
    ],
  },
  {
    ...{ delivery: 'post', wholeFamily: true, askedAfter: 24, arrived: 'ja' },
    heard: [
      [8, yes(9)],
      [30, runs],
    ],
  },
  { delivery: 'e-mail', heard: [[4, no('voraussetzung', 'Es fehlt der Bescheid.')]] },
  {
    ...{ delivery: 'telefon', remindedAfter: 13 },
    heard: [[15, back]],
  },
  {
    ...{ delivery: 'post', goesOn: true },
    heard: [
      [10, nobody],
      [24, no('kapazitaet', 'Die Warteliste ist geschlossen.')],
    ],
  },
  { delivery: 'e-mail', askedAfter: 15, arrived: 'ja', heard: [[7, yes(6)]] },
]

/** Of those who came for one thing only: how long ago it was sent, and no answer yet. */
export const waiting: readonly (readonly [daysAgo: number, story: Story])[] = [
  [12, { delivery: 'post', heard: [] }],
  [23, { delivery: 'e-mail', remindedAfter: 11, heard: [] }],
  [33, { delivery: 'post', heard: [] }],
  [16, { delivery: 'post', heard: [[6, yes(8)]] }],
  [45, { delivery: 'fax', heard: [[9, later(33)]] }],
  [5, { delivery: 'e-mail', heard: [] }],
  [40, { delivery: 'post', withdrawnAfter: 37, heard: [[10, yes()]] }],
  [26, { delivery: 'persoenlich', askedAfter: 20, arrived: 'ja', heard: [[8, yes()]] }],
  [11, { delivery: 'mitgegeben', heard: [] }],
  [2, { delivery: 'post', unsent: true, heard: [] }],
]

/** The one who is asked next says yes. */
export const nextBest: Story = {
  ...{ delivery: 'telefon', askedAfter: 18, arrived: 'ja' },
  heard: [[6, yes(4)]],
}
