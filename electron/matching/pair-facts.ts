import { sql } from 'kysely'
import { type PairFacts, pairKey } from '../../shared/matching/match-facts.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'
import type { OpenCase } from './case-facts.ts'
import type { Standing } from './decision-repository.ts'

type ClientAndHelper = { clientId: string | null; helperId: string }

/** What is known of two people already, in three readings for all of them. */
export async function readPairFacts(
  db: Reader,
  {
    kind,
    cases,
    standing,
  }: { kind: AssignmentKind; cases: readonly OpenCase[]; standing: readonly Standing[] },
): Promise<PairFacts> {
  const ids = [...new Set(cases.flatMap(({ clientIds }) => clientIds))]
  const concerning = casesBy(cases, ({ clientIds }) => clientIds)
  const apart = [...(await keptApart(db, ids)), ...(await endedByClients(db, ids))]
  const refusals = standing.filter(({ state }) => state === 'abgelehnt')
  const declined = kind === 'dolmetschen' ? await declinedRequests(db, cases) : []
  return {
    apart: keysOf(apart, concerning),
    refused: new Set([...refusals, ...declined].map(one => pairKey(one.caseId, one.helperId))),
    // whoever accompanies somebody may interpret for her as well
    together:
      kind === 'dolmetschen'
        ? new Set()
        : keysOf(
            await runningPairs(db, ids),
            casesBy(cases, one => [one.clientId ?? '']),
          ),
  }
}

type CasesOf = ReadonlyMap<string, string[]>

function casesBy(
  cases: readonly OpenCase[],
  clientsOf: (one: OpenCase) => readonly string[],
): CasesOf {
  const found = new Map<string, string[]>()
  for (const one of cases)
    for (const clientId of clientsOf(one))
      found.set(clientId, [...(found.get(clientId) ?? []), one.facts.id])
  return found
}

function keysOf(pairs: readonly ClientAndHelper[], casesOf: CasesOf): Set<string> {
  return new Set(
    pairs.flatMap(({ clientId, helperId }) =>
      (casesOf.get(clientId ?? '') ?? []).map(caseId => pairKey(caseId, helperId)),
    ),
  )
}

function keptApart(db: Reader, clientIds: readonly string[]): Promise<ClientAndHelper[]> {
  return db
    .selectFrom('helper_exclusions')
    .select(['client_id as clientId', 'helper_id as helperId'])
    .where('client_id', 'in', among(clientIds))
    .execute()
}

function endedByClients(db: Reader, clientIds: readonly string[]): Promise<ClientAndHelper[]> {
  return db
    .selectFrom('assignments')
    .select(['client_id as clientId', 'helper_id as helperId'])
    .where('client_id', 'in', among(clientIds))
    .where('state', '=', 'beendet')
    .where('end_reason', '=', 'klient-wunsch')
    .execute()
}

function runningPairs(db: Reader, clientIds: readonly string[]): Promise<ClientAndHelper[]> {
  return db
    .selectFrom('assignments')
    .select(['client_id as clientId', 'helper_id as helperId'])
    .where('client_id', 'in', among(clientIds))
    .where('state', '<>', sql.lit('beendet'))
    .execute()
}

/** Whoever was asked for the appointment and has said no. */
function declinedRequests(db: Reader, cases: readonly OpenCase[]) {
  return db
    .selectFrom('request_answers')
    .select(['request_id as caseId', 'helper_id as helperId'])
    .where('request_id', 'in', among(cases.map(({ facts }) => facts.id)))
    .where('state', '=', 'abgelehnt')
    .execute()
}
