import type { WaitingLine } from '../../shared/matching/board.ts'
import { createJudge, type Judge } from '../../shared/matching/judge-pair.ts'
import type { MatchHelper } from '../../shared/matching/match-facts.ts'
import { pairKey } from '../../shared/matching/match-facts.ts'
import { nobodyWords } from '../../shared/matching/other-words.ts'
import type { Proposal, Unserved } from '../../shared/matching/run.ts'
import type { OpenCase } from './case-facts.ts'
import type { Matching } from './match-input.ts'

/** Where a case stands between what was reckoned, what was decided, and what is true today. */
export type Place = Pick<
  WaitingLine,
  'state' | 'helperId' | 'score' | 'reservedUntil' | 'stale' | 'hint'
>

const nobody = { helperId: null, score: null, reservedUntil: null, stale: false, hint: '' }

type Known = {
  judge: Judge
  helpers: ReadonlyMap<string, MatchHelper>
  reserved: ReadonlyMap<string, { helperId: string; until: string | null }>
  proposals: ReadonlyMap<string, Proposal>
  unserved: ReadonlyMap<string, Unserved>
  refused: ReadonlySet<string>
}

export function placesOf({ inputs, standing, run, open }: Matching): Map<string, Place> {
  const byCase = <One extends { caseId: string }>(list: readonly One[] = []) =>
    new Map(list.map(one => [one.caseId, one]))
  const shared = {
    reserved: byCase(standing.filter(({ state }) => state === 'reserviert')),
    proposals: byCase(run?.result.proposals),
    unserved: byCase(run?.result.unserved),
  }
  const places = new Map<string, Place>()
  for (const { world, helpers, cases } of inputs) {
    const known = {
      ...shared,
      judge: createJudge(world),
      helpers: new Map(helpers.map(one => [one.id, one])),
      refused: world.pairs.refused,
    }
    for (const { id } of cases) places.set(id, placeOf(open.get(id)!, known))
  }
  return places
}

function placeOf(one: OpenCase, known: Known): Place {
  const { id, agreed } = one.facts
  const reserved = known.reserved.get(id)
  if (reserved) return reservedPlace(one, reserved, known)
  if (!agreed) return { ...nobody, state: 'ruht', hint: 'Einverständnis fehlt' }
  const proposal = known.proposals.get(id)
  if (proposal) return proposedPlace(one, proposal, known)
  const unserved = known.unserved.get(id)
  if (!unserved) return { ...nobody, state: 'neu' }
  const hint =
    unserved.cause === 'verdraengt'
      ? 'alle Passenden anderswo nötiger'
      : nobodyWords(unserved.removedBy)
  return { ...nobody, state: 'ohne', hint }
}

/** She stays reserved whatever changes; that she may no longer is said. */
function reservedPlace(
  { facts }: OpenCase,
  { helperId, until }: { helperId: string; until: string | null },
  { judge, helpers }: Known,
): Place {
  const helper = helpers.get(helperId)
  const weighed = helper === undefined ? null : judge.weigh(facts, helper)
  return {
    ...{ state: 'reserviert', helperId, reservedUntil: until, hint: '' },
    ...{ score: weighed?.score ?? null, stale: weighed === null },
  }
}

function proposedPlace(
  { facts }: OpenCase,
  { helperId, score, fingerprint }: Proposal,
  { judge, helpers, refused }: Known,
): Place {
  const gone = (hint: string): Place => ({ ...nobody, state: 'ohne', hint })
  if (refused.has(pairKey(facts.id, helperId))) return gone('Vorschlag abgelehnt, neu rechnen')
  const helper = helpers.get(helperId)
  if (!helper) return gone('Vorschlag entfallen, neu rechnen')
  const stale = judge.fingerprint(facts, helper) !== fingerprint
  return { ...nobody, state: 'vorschlag', helperId, score, stale }
}
