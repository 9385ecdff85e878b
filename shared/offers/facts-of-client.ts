import { type CourseState, deadlinesOf, defaultLeadTimes } from '../clients/deadline-rules.ts'
import { ageOn, type Gender, type GermanLevel } from '../clients/options.ts'
import { currentEntry, type ResidenceEntry, rightsBehind } from '../clients/residence-history.ts'
import { defaultResidenceLaw, type ResidenceLaw } from '../clients/residence-law.ts'
import type { PartialDate } from '../lib/dates.ts'
import type { FinderFacts } from './finder.ts'

export type KnownOfClient = {
  birthDate: PartialDate
  gender: Gender
  germanLevel: GermanLevel | null
  citizenships: readonly string[]
  municipality: string | null
  languages: readonly string[]
  entries: readonly ResidenceEntry[]
  course: CourseState
  /** Of the children who live in the same household. */
  childBirths: readonly PartialDate[]
}

const OLDEST = 120
const MOST_CHILDREN = 20
const GROWN_UP_MONTHS = 18 * 12

/** What the file says on a day. What it does not say stays unknown, to be asked. */
export function factsOfClient(
  known: KnownOfClient,
  onDay: string,
  law: ResidenceLaw = defaultResidenceLaw,
): FinderFacts {
  const age = ageOn(known.birthDate, onDay)
  const entry = currentEntry(known.entries, onDay, law.extensions)
  return {
    status: entry === null ? null : rightsBehind(known.entries, entry).status,
    age: age !== null && age <= OLDEST ? age : null,
    ...{ gender: known.gender, germanLevel: known.germanLevel },
    citizenships: [...known.citizenships],
    municipality: known.municipality,
    languages: [...known.languages],
    children: childrenOf(known.childBirths, onDay),
    needsChildcare: null,
    dayparts: [],
    claims: entry === null ? [] : courseClaims(known, onDay, law),
  }
}

/** Nobody in the file may mean that nobody asked; one without a birth date leaves it open too. */
function childrenOf(births: readonly PartialDate[], onDay: string): number[] | null {
  const ages = births.map(birth => monthsBetween(birth, onDay))
  if (ages.length === 0 || ages.includes(null)) return null
  return ages
    .filter(months => months !== null)
    .filter(months => months < GROWN_UP_MONTHS)
    .slice(0, MOST_CHILDREN)
}

/** Where day or month is unknown the middle is taken, as for the age in years. */
function monthsBetween(birth: PartialDate, onDay: string): number | null {
  if (birth.precision === 'unknown') return null
  const endings = { day: '', month: '-15', year: '-07-01' }
  const born = `${birth.value}${endings[birth.precision]}`
  if (born > onDay) return null
  const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
  const isBeforeItsDay = onDay.slice(8) < born.slice(8)
  return monthOf(onDay) - monthOf(born) - Number(isBeforeItsDay)
}

/** Far enough for every deadline to be listed, the lapsed ones too. */
const allDays = { ...defaultLeadTimes, 'course-claim': 100_000, lapsedClaim: 100_000 }

/** The claim under § 44 Abs. 1 follows from the titles; a duty under § 44a has to be asked for. */
function courseClaims(
  { entries, course }: KnownOfClient,
  onDay: string,
  law: ResidenceLaw,
): FinderFacts['claims'] {
  const entry = currentEntry(entries, onDay, law.extensions)
  const { status } = entry === null ? { status: null } : rightsBehind(entries, entry)
  if (status === null || status === 'FIKTION' || status === 'UNGEKLAERT') return []
  if (course === 'beendet') return [{ claim: 'kurs-44', holds: false }]
  if (course !== 'offen') return []
  const until = deadlinesOf({ closedOn: null, entries, course }, onDay, allDays, { law }).find(
    ({ kind }) => kind === 'course-claim',
  )?.day
  return [{ claim: 'kurs-44', holds: until !== undefined && onDay <= until }]
}
