import type { ClientSections } from '../../shared/clients/client.ts'
import { familyBonds } from '../../shared/clients/family-bonds.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { admissionProblems, sectionsOfMember } from '../../shared/clients/record-problems.ts'
import { normaliseHistory } from '../../shared/clients/residence-history.ts'
import { insertNeed } from '../tasks/need-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent } from './case-repository.ts'
import { getClient } from './client-repository.ts'
import { refreshSummary } from './client-summary.ts'
import type { ClientRow } from './client-table.ts'
import { keepConsent } from './consent-service.ts'
import { keepDifferences } from './different-repository.ts'
import { createHousehold, keepBonds } from './household-repository.ts'
import { addressOf, hasAddress, liveTogether } from './household-service.ts'
import { namesOf, storeNameKeys } from './name-key-repository.ts'
import { type ListChecks, refuse } from './record-checks.ts'
import { insertRecords, lastNumberOf, type NewRecord, numberOf } from './record-repository.ts'

/** A whole intake: everyone of it, or nobody. */
export async function admit(context: Writing, admission: Admission, checks: ListChecks) {
  const { db, now, newId } = context
  await checkAdmission(context, admission, checks)
  const housemates = await housematesOf(context, admission)
  const householdId = housemates[0]?.household_id ?? newId()
  if (housemates.length === 0) await createHousehold(db, householdId)

  const people = peopleOf(admission, housemates[0] ?? null)
  const records = await insertPeople(context, people, {
    depth: admission.depth,
    responsible: context.actor.id,
    householdId,
  })
  const [first, ...members] = records
  if (!first) throw new RangeError('an intake without a person')
  const { id, number } = first
  const memberIds = members.map(member => member.id)

  await keepBonds(db, familyBonds(id, relativesOf(admission, memberIds)))
  for (const mate of housemates) await liveTogether({ db, now }, { id, otherId: mate.id })
  await keepDifferences(db, {
    id,
    otherIds: admission.differentFrom,
    by: context.actor.id,
    at: now,
  })
  await keepConsents(context, admission, { id, memberIds })
  await keepNeeds(context, id, admission)
  for (const record of records) await refreshSummary(db, record.id, context.today)
  return { id, number, memberIds }
}

async function checkAdmission({ today }: Writing, admission: Admission, checks: ListChecks) {
  const ofMembers = await Promise.all(
    admission.members.map(async (member, index) =>
      (await checks(sectionsOfMember(member), today)).map(({ path }) => ({
        path: `members.${index}.${path}`,
      })),
    ),
  )
  refuse([
    ...admissionProblems(admission, today),
    ...(await checks(admission, today)),
    ...ofMembers.flat(),
  ])
}

/** Relatives who have a record already; the new ones move in with the first of those they live with. */
async function housematesOf({ db }: Writing, { relatives }: Admission): Promise<ClientRow[]> {
  const mates: ClientRow[] = []
  for (const { id, sameHousehold } of relatives) {
    const row = await getClient(db, id)
    if (sameHousehold) mates.push(row)
  }
  return mates
}

/** Where they live is typed once: all of them get the address of the first. */
function peopleOf(admission: Admission, host: ClientRow | null): ClientSections[] {
  const { person, reach, languages, residence, background, members } = admission
  const address = host && !hasAddress(reach) ? addressOf(host) : addressOf(reach)
  return [
    { person, reach: { ...reach, ...address }, languages, residence, background },
    ...members.map(member => {
      const sections = sectionsOfMember(member)
      return { ...sections, reach: { ...sections.reach, ...address } }
    }),
  ]
}

/** Numbers, rows, name keys and the first line of the Verlauf; the summary is left to the caller. */
export async function insertPeople(
  { db, actor, now, today, newId }: Writing,
  people: readonly ClientSections[],
  shared: Pick<NewRecord, 'depth' | 'householdId' | 'responsible'>,
): Promise<NewRecord[]> {
  const year = today.slice(0, 4)
  const last = await lastNumberOf(db, year)
  const records = people.map((sections, index) => ({
    ...shared,
    id: newId(),
    number: numberOf(year, last + 1 + index),
    sections: {
      ...sections,
      residence: { ...sections.residence, entries: normaliseHistory(sections.residence.entries) },
    },
  }))
  await insertRecords(db, records, { by: actor.id, at: now, on: today })
  for (const { id, depth, sections } of records) {
    await storeNameKeys(db, id, namesOf(sections.person))
    await insertCaseEvent(db, {
      ...{ id: newId(), client_id: id, day: today, at: now, by_user: actor.id },
      ...{ kind: 'opened', code: depth },
    })
  }
  return records
}

function relativesOf({ members, relatives }: Admission, memberIds: readonly string[]) {
  return [
    ...members.map(({ relation }, index) => ({ id: memberIds[index] ?? '', relation })),
    ...relatives.map(({ id, relation }) => ({ id, relation })),
  ]
}

type Ids = { id: string; memberIds: readonly string[] }

async function keepConsents(context: Writing, admission: Admission, { id, memberIds }: Ids) {
  await keepConsent(context, { id, consent: admission.consent })
  for (const [index, { consent }] of admission.members.entries()) {
    const memberId = memberIds[index]
    if (consent && memberId !== undefined) await keepConsent(context, { id: memberId, consent })
  }
}

async function keepNeeds(
  { db, actor, now, today, newId }: Writing,
  id: string,
  { needs }: Admission,
) {
  for (const need of needs) {
    const recorded = { id: newId(), clientId: id, by: actor.id, at: now, on: today }
    await insertNeed(db, need, recorded)
  }
}
