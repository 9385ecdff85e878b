import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { type MatchHelper, matchRulesVersion } from '../../shared/matching/match-facts.ts'
import type { RunInput, Together } from '../../shared/matching/run-input.ts'
import type { Places } from '../../shared/offers/places.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { weekOf } from '../../shared/volunteers/assignment-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { canonicalJson, type Json } from '../store/canonical-json.ts'
import type { Reader } from '../store/reader.ts'
import { type OpenCase, readWishCases } from './case-facts.ts'
import { listStanding, type Standing } from './decision-repository.ts'
import { readMatchHelpers } from './helper-facts.ts'
import { readPairFacts } from './pair-facts.ts'
import { type RequestCase, readRequestCases } from './request-facts.ts'
import { findRun, type StoredRun } from './run-repository.ts'

export type County = () => Promise<{ places: Places }>

/** All that stands on one tab of Passung, read at once. */
export type Matching = {
  kind: AssignmentKind
  /** The longest waiting need not be first. */
  open: ReadonlyMap<string, OpenCase>
  /** Reservations and refusals that hold today. */
  standing: readonly Standing[]
  /** The run that holds. */
  run: StoredRun | null
  /** One; of interpreting one for each week, because its places are places in a week. */
  inputs: readonly RunInput[]
}

export async function readMatching(
  db: Reader,
  { kind, today }: { kind: AssignmentKind; today: string },
  county: County,
): Promise<Matching> {
  const rounds = await roundsOf(db, kind, today)
  const cases = rounds.flatMap(round => round.cases)
  const standing = await listStanding(db, kind, today)
  const run = await findRun(db, kind, 'gilt')
  const { approvals: rules, weights } = await getSettings(db)
  const helpersOn = await readMatchHelpers(db, { kind, rules, today })
  const pairs = await readPairFacts(db, { kind, cases, standing })
  const { places } = await county()
  const world = { today, weights, places, germanFrom: 'A2' as const, pairs }
  const reserved = standing.filter(({ state }) => state === 'reserviert')
  return {
    ...{ kind, open: new Map(cases.map(one => [one.facts.id, one])), standing, run },
    inputs: rounds.map(round => {
      const facts = round.cases.map(one => one.facts)
      const helpers = helpersOn(round.on)
      const known = { cases: idsOf(facts), helpers: idsOf(helpers) }
      const fixed = among(reserved, known)
      return { cases: facts, helpers, world, fixed, previous: among(run?.result.proposals, known) }
    }),
  }
}

type Round = { on: string; cases: readonly OpenCase[] }

async function roundsOf(db: Reader, kind: AssignmentKind, today: string): Promise<Round[]> {
  if (kind !== 'dolmetschen') return [{ on: today, cases: await readWishCases(db, kind, today) }]
  const requests = await readRequestCases(db, today)
  const weeks = Map.groupBy(requests, ({ day }) => weekOf(day).first)
  const rounds = [...weeks.values()].map(cases => ({ on: lastDay(cases), cases }))
  return rounds.length > 0 ? rounds : [{ on: today, cases: [] }]
}

/** Papers must hold until the last appointment. */
const lastDay = (requests: readonly RequestCase[]) =>
  requests.map(({ day }) => day).reduce((last, day) => (day > last ? day : last))

const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))

function among(
  pairs: readonly Together[] | undefined,
  known: { cases: ReadonlySet<string>; helpers: ReadonlySet<string> },
): Together[] {
  return (pairs ?? [])
    .filter(({ caseId, helperId }) => known.cases.has(caseId) && known.helpers.has(helperId))
    .map(({ caseId, helperId }) => ({ caseId, helperId }))
}

/** About two seconds; whoever looks at one pair does not wait longer. */
const MOST_PAIRS_AT_ONCE = 2_000_000

/** Too much to be solved while somebody waits: only a run, in a thread of its own, does it. */
export function isLarge(...inputs: readonly RunInput[]): boolean {
  const pairs = inputs.reduce((sum, { cases, helpers }) => sum + cases.length * helpers.length, 0)
  return pairs > MOST_PAIRS_AT_ONCE
}

/** What a run reckons with: whoever has not agreed waits for that, not for a proposal. */
export function toReckon({ inputs }: Matching): RunInput[] {
  return inputs.map(input => ({ ...input, cases: input.cases.filter(({ agreed }) => agreed) }))
}

/** The case as it waits today; somebody may have answered it, or closed the file, meanwhile. */
export function openCase(
  { open, inputs }: Matching,
  caseId: string,
  missing: 'not-found' | 'changed-meanwhile' = 'not-found',
) {
  const found = open.get(caseId)
  const input = inputs.find(({ cases }) => cases.some(({ id }) => id === caseId))
  if (!found || !input) throw new AppError(missing)
  return { ...found, input }
}

/** As she could help this case: a place that is reserved for another one is no place. */
export function helpersFor({ helpers, fixed }: RunInput, caseId: string): MatchHelper[] {
  const taken = new Map<string, number>()
  for (const one of fixed)
    if (one.caseId !== caseId) taken.set(one.helperId, (taken.get(one.helperId) ?? 0) + 1)
  return helpers.map(helper => ({
    ...helper,
    placesLeft: Math.max(0, helper.placesLeft - (taken.get(helper.id) ?? 0)),
  }))
}

export function helperIn(helpers: readonly MatchHelper[], helperId: string): MatchHelper {
  const helper = helpers.find(({ id }) => id === helperId)
  if (!helper) throw new AppError('not-found')
  return helper
}

/** The same facts have the same hash, whatever the order of their keys. */
export function hashOf(inputs: readonly RunInput[]): string {
  const facts = inputs.map(({ world, ...input }) => {
    const { apart, refused, together } = world.pairs
    const { today, weights, germanFrom } = world
    const pairs = { apart: sorted(apart), refused: sorted(refused), together: sorted(together) }
    return { ...input, world: { today, weights, germanFrom, pairs } }
  })
  const json = canonicalJson({ rules: matchRulesVersion, facts: facts as unknown as Json })
  return createHash('sha256').update(json).digest('hex')
}

const sorted = (keys: ReadonlySet<string>) => [...keys].sort()
