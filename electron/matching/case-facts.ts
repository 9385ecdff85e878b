import { languageLevel } from '../../shared/clients/options-record.ts'
import { daysBetween } from '../../shared/lib/dates.ts'
import { ageWords, familyWords } from '../../shared/matching/case-words.ts'
import { familyOf, isAboutMinors } from '../../shared/matching/family-of.ts'
import type { MatchCase, Spoken } from '../../shared/matching/match-facts.ts'
import type { CompanionWish, WishKind } from '../../shared/matching/wish.ts'
import type { Reader } from '../store/reader.ts'
import { type CasePeople, type CasePerson, readCasePeople } from './case-people.ts'
import { wishOf } from './wish-repository.ts'

/** A case as the rules see it, and whose it is. */
export type OpenCase = {
  facts: MatchCase
  version: number
  clientId: string | null
  /** For everybody who lives there: whoever is kept apart from one of them is kept apart from all. */
  clientIds: readonly string[]
  household: boolean
  /** "Kinder 7 und 9 Jahre" */
  about: string
  /** What it is called where it is nobody's. */
  task: string
}

/** Wishes that wait, of clients whose case is open, the longest waiting first. */
export async function readWishCases(
  db: Reader,
  kind: WishKind,
  today: string,
): Promise<OpenCase[]> {
  const rows = await db
    .selectFrom('match_wishes')
    .innerJoin('clients', 'clients.id', 'match_wishes.client_id')
    .select(['match_wishes.id', 'match_wishes.version', 'client_id', 'value'])
    .where('match_wishes.state', '=', 'offen')
    .where('kind', '=', kind)
    .where('clients.closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('match_wishes.id')
    .execute()
  const clientIds = rows.map(row => row.client_id)
  const people = await readCasePeople(db, clientIds, today)
  return rows.flatMap(row => {
    const own = people.person(row.client_id)
    if (!own) return []
    const wish = wishOf(row)
    const concerned = wish.household ? people.household(own.id) : [own]
    return {
      ...{ version: row.version, clientId: own.id, household: wish.household },
      clientIds: concerned.map(({ id }) => id),
      ...{ about: wish.household ? familyWords(concerned) : ageWords(own), task: '' },
      facts: { id: row.id, ...factsOf(wish, { own, concerned, people, today }) },
    }
  })
}

type Around = {
  own: CasePerson
  concerned: readonly CasePerson[]
  people: CasePeople
  today: string
}

function factsOf(
  wish: CompanionWish,
  { own, concerned, people, today }: Around,
): Omit<MatchCase, 'id'> {
  const { kind, topics, wishedGender, ageFrom, ageTo, interests, slots, hoursPerWeek } = wish
  return {
    ...{ kind, topics, wishedGender, ageFrom, ageTo, interests, slots, hoursPerWeek },
    ...{ online: wish.online, interpreter: wish.interpreter, urgency: wish.urgency },
    ...{ agreed: wish.agreedOn !== null && wish.agreedOn <= today, active: true },
    ...{ languages: spokenBy(concerned), germanLevel: own.germanLevel, neededLanguage: null },
    ...{ gender: own.gender, age: own.age, municipality: own.municipality },
    family: familyOf(concerned, people.household(own.id)),
    minors: isAboutMinors(
      topics.map(({ topic }) => topic),
      concerned,
    ),
    waitingDays: Math.max(0, daysBetween(wish.since, today)),
  }
}

const ranks = languageLevel.options
const isBetter = (a: Spoken, b: Spoken) => ranks.indexOf(a.level) < ranks.indexOf(b.level)

const INTERPRETS_FROM = 14

/**
 * Each language once, as well as the best of them speaks it; the first person's come first. No child
 * has to interpret for its parents.
 */
export function spokenBy(people: readonly Pick<CasePerson, 'age' | 'languages'>[]): Spoken[] {
  const best = new Map<string, Spoken>()
  const speaking = people.filter(
    ({ age }, at) => at === 0 || (age ?? INTERPRETS_FROM) >= INTERPRETS_FROM,
  )
  for (const spoken of speaking.flatMap(({ languages }) => languages)) {
    const known = best.get(spoken.code)
    if (!known || isBetter(spoken, known)) best.set(spoken.code, spoken)
  }
  return [...best.values()]
}
