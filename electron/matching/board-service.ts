import { addDays } from '../../shared/lib/dates.ts'
import type { Board, WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { countOpenCases } from './case-counts.ts'
import { listConfirmed } from './decision-repository.ts'
import { type County, type Matching, readMatching } from './match-input.ts'
import { type CaseName, type HelperContact, readCaseNames, readHelperNames } from './match-names.ts'
import { findRun } from './run-repository.ts'
import { type Place, placesOf } from './waiting-places.ts'

/** What was confirmed so many days ago is told in the file, no longer here. */
const CONFIRMED_DAYS = 30

export async function readBoard(
  { db, today }: Reading,
  county: County,
  { kind }: { kind: AssignmentKind },
): Promise<Board> {
  const matching = await readMatching(db, { kind, today }, county)
  const waiting = await waitingLines(db, matching)
  const confirmed = await confirmedLines(db, kind, addDays(today, -CONFIRMED_DAYS))
  const draft = await findRun(db, kind, 'entwurf')
  const count = (state: WaitingLine['state']) => waiting.filter(one => one.state === state).length
  const { run, inputs } = matching
  return {
    ...{ kind, waiting, confirmed, run: run?.kept ?? null, draft: draft?.kept ?? null },
    counts: {
      ...{ bestaetigt: confirmed.length, reserviert: count('reserviert'), neu: count('neu') },
      ...{ vorschlag: count('vorschlag'), ohne: count('ohne') },
    },
    tabs: await countOpenCases(db, today),
    fairness: run?.result.fairness ?? [],
    shortages: run?.result.shortages ?? [],
    helpers: inputs[0]!.helpers.filter(({ active, does }) => active && does).length,
  }
}

/** The longest waiting first; how urgent it is stands beside it. */
async function waitingLines(db: Reader, matching: Matching): Promise<WaitingLine[]> {
  const places = placesOf(matching)
  const cases = [...matching.open.values()].map(one => ({ ...one, id: one.facts.id }))
  const names = await readCaseNames(db, cases)
  const helperIds = [...places.values()].map(({ helperId }) => helperId).filter(id => id !== null)
  const helpers = await readHelperNames(db, matching.kind, helperIds)
  return cases
    .map(one => lineOf(one, names.get(one.id)!, { place: places.get(one.id)!, helpers }))
    .toSorted((a, b) => b.waitingDays - a.waitingDays || (a.caseId < b.caseId ? -1 : 1))
}

type Beside = { place: Place; helpers: ReadonlyMap<string, HelperContact> }
type OpenCase = Matching['open'] extends ReadonlyMap<string, infer One> ? One : never

function lineOf(
  { facts, version, clientId, about }: OpenCase,
  { title, ownScript }: CaseName,
  { place, helpers }: Beside,
): WaitingLine {
  const { id, neededLanguage, languages, municipality, waitingDays, urgency } = facts
  return {
    ...{ caseId: id, version, clientId, title, ownScript, about },
    languages: neededLanguage === null ? languages.map(({ code }) => code) : [neededLanguage],
    ...{ municipality, waitingDays, urgency, ...place },
    helperName: helpers.get(place.helperId ?? '')?.name ?? '',
  }
}

async function confirmedLines(
  db: Reader,
  kind: AssignmentKind,
  since: string,
): Promise<Board['confirmed']> {
  const rows = await listConfirmed(db, kind, since)
  const named = rows.map(row => ({ ...row, id: row.caseId, task: '' }))
  const names = await readCaseNames(db, named)
  const helpers = await readHelperNames(
    db,
    kind,
    rows.map(({ helperId }) => helperId),
  )
  return rows.map(({ id, caseId, clientId, helperId, byHand, on }) => ({
    ...{ decisionId: id, caseId, clientId, helperId, byHand, on },
    title: names.get(caseId)?.title ?? '',
    helperName: helpers.get(helperId)?.name ?? '',
  }))
}
