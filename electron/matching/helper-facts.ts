import { ageOn } from '../../shared/clients/options.ts'
import type { MatchHelper } from '../../shared/matching/match-facts.ts'
import type { ApprovalSettings } from '../../shared/volunteers/approval.ts'
import { mayDo } from '../../shared/volunteers/approval-rules.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { type Engagement, placesTaken } from '../../shared/volunteers/assignment-rules.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import type { Reader } from '../store/reader.ts'
import { type PapersOf, readPapers } from '../volunteers/approval-repository.ts'
import { engagementsOf } from '../volunteers/engagements.ts'
import { type FittingHelper, listFitting } from '../volunteers/fitting-helpers.ts'
import { standingsFor } from '../volunteers/pair-checks.ts'

type Wanted = { kind: AssignmentKind; rules: ApprovalSettings; today: string }
type Beside = {
  papersOf: PapersOf
  engagements: ReadonlyMap<string, Engagement[]>
  experience: ReadonlyMap<string, MatchHelper['experience']>
}

/** Everybody who is there or pauses; papers and places as they stand on the day that is asked for. */
export async function readMatchHelpers(
  db: Reader,
  wanted: Wanted,
): Promise<(on: string) => MatchHelper[]> {
  const helpers = await listFitting(db)
  const ids = helpers.map(({ id }) => id)
  const beside = {
    papersOf: await readPapers(db, null),
    engagements: await engagementsOf(db, ids),
    experience: await readExperience(db, wanted.kind),
  }
  return on => helpers.map(helper => matchHelperOf(helper, { ...wanted, on }, beside))
}

function matchHelperOf(
  helper: FittingHelper,
  { kind, rules, today, on }: Wanted & { on: string },
  { papersOf, engagements, experience }: Beside,
): MatchHelper {
  const { id, matching, state, pauseUntil } = helper
  const needed = helperOf[kind]
  const papers = papersOf(id)
  const may = (minors: boolean) =>
    mayDo(needed, standingsFor(helper, papers, rules, { minors, on }))
  const { gender, languages, germanLevel, topics, refusedTopics, wishedGender } = helper
  const { radiusKm, municipality, slots } = helper
  const { agreedOn, interests, online, clientAgeFrom, clientAgeTo, family } = matching
  const places = helper.capacity[needed]
  return {
    ...{ id, agreed: agreedOn !== null && agreedOn <= today, active: state === 'aktiv' },
    ...{ pauseUntil, does: helper.kinds.includes(needed), places },
    placesLeft: Math.max(0, places - placesTaken(engagements.get(id) ?? [], needed, on)),
    ...{ permission: may(false), permissionWithMinors: may(true) },
    ...{ gender, languages, germanLevel, topics, refusedTopics, wishedGender },
    ...{ radiusKm, municipality, slots, interests, online, clientAgeFrom, clientAgeTo, family },
    age: ageOn(helper.birthDate, today),
    experience: experience.get(id) ?? { total: 0, topics: {} },
  }
}

/** What each has done of this kind so far, whether it still runs or not. */
async function readExperience(db: Reader, kind: AssignmentKind) {
  const rows = await db
    .selectFrom('assignments')
    .select(['helper_id', 'topic'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('kind', '=', kind)
    .groupBy(['helper_id', 'topic'])
    .execute()
  const grouped = Map.groupBy(rows, row => row.helper_id)
  return new Map(
    [...grouped].map(([id, list]) => [
      id,
      {
        total: list.reduce((sum, { count }) => sum + count, 0),
        topics: Object.fromEntries(list.map(({ topic, count }) => [topic as HelpTopic, count])),
      },
    ]),
  )
}
