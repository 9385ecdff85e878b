import { fullName } from '../../shared/clients/client.ts'
import { distanceKm, type Places, placeName } from '../../shared/offers/places.ts'
import { mayDo } from '../../shared/volunteers/approval-rules.ts'
import { type Candidate, type HelpRequest, helperOf } from '../../shared/volunteers/assignment.ts'
import type { CandidateFacts } from '../../shared/volunteers/candidate-facts.ts'
import { rankCandidates } from '../../shared/volunteers/candidate-rules.ts'
import { capOf } from '../../shared/volunteers/money-rules.ts'
import { getClient } from '../clients/client-repository.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { readPapers } from './approval-repository.ts'
import { requestOf } from './assignment-columns.ts'
import { endedByClient, keptApartFrom, knowingFamily, rateIn, workedIn } from './candidate-sets.ts'
import { engagementsOf } from './engagements.ts'
import { type FittingHelper, listFitting } from './fitting-helpers.ts'
import { lastContacts } from './last-contacts.ts'
import { concernsMinors, standingsFor } from './pair-checks.ts'
import { answersTo, getRequestRow } from './request-repository.ts'

type County = () => Promise<{ places: Places }>

/** Whoever could answer a request, the best first, and why others could not. */
export async function listCandidates(
  { db, today }: Reading,
  county: County,
  requestId: string,
): Promise<Candidate[]> {
  const request = requestOf(await getRequestRow(db, requestId))
  const client = request.clientId === null ? null : await getClient(db, request.clientId)
  const { approvals, weights } = await getSettings(db)
  const { places } = await county()
  const asked = { ...request, requestId, householdId: client?.household_id ?? null, today }
  return rankCandidates(
    await factsOf(db, asked),
    { ...request, clientGender: client?.gender ?? null },
    {
      ...{ today, weights, silentDays: approvals.silentDays },
      kmBetween: (from, to) => distanceKm(places, from, to),
      placeName: ags => placeName(places, ags),
    },
  )
}

type Asked = HelpRequest & { requestId: string; householdId: string | null; today: string }

async function factsOf(db: Reader, asked: Asked): Promise<CandidateFacts[]> {
  const { requestId, householdId, clientId, kind, today, day } = asked
  const helpers = await listFitting(db)
  const on = day > today ? day : today
  const mayBeAsked = await permissions(db, asked, on)
  const apart = await keptApartFrom(db, clientId)
  const ended = await endedByClient(db, clientId)
  const family = await knowingFamily(db, householdId)
  const contacts = await lastContacts(db, today)
  const ids = helpers.map(({ id }) => id)
  const engaged = await engagementsOf(db, ids, requestId)
  const answers = new Map((await answersTo(db, requestId)).map(one => [one.helperId, one.state]))
  const year = day.slice(0, 4)
  const [worked, rate] = [await workedIn(db, year), await rateIn(db, year)]
  return helpers.map(helper => ({
    ...{ helperId: helper.id, name: fullName(helper), helper },
    ...{ state: helper.state, pauseUntil: helper.pauseUntil },
    permission: mayBeAsked(helper),
    ...{ excluded: apart.has(helper.id), endedByClient: ended.has(helper.id) },
    ...{ knowsFamily: family.has(helper.id), engagements: engaged.get(helper.id) ?? [] },
    lastContactOn: contacts.get(helper.id) ?? null,
    minutesLeft: kind === 'begleitung' ? capOf(helper, rate) - (worked.get(helper.id) ?? 0) : null,
    answer: answers.get(helper.id) ?? null,
  }))
}

/** By the papers as they will stand on that day. */
async function permissions(db: Reader, { kind, clientId, topic }: HelpRequest, on: string) {
  const { approvals } = await getSettings(db)
  const papersOf = await readPapers(db, null)
  const minors = await concernsMinors(db, { clientId, topic, on })
  return (helper: FittingHelper) =>
    mayDo(helperOf[kind], standingsFor(helper, papersOf(helper.id), approvals, { minors, on }))
}
