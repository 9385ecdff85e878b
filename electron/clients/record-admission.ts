import { familyBonds } from '../../shared/clients/family-bonds.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { admissionProblems, sectionsOfMember } from '../../shared/clients/record-problems.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getClient } from './client-repository.ts'
import type { ClientRow } from './client-table.ts'
import { keepDifferences } from './different-repository.ts'
import { createHousehold, keepBonds } from './household-repository.ts'
import { addressOf, hasAddress, liveTogether } from './household-service.ts'
import { type ListChecks, refuse } from './record-checks.ts'
import { insertPeople, type NewPerson } from './record-people.ts'

/** A whole intake: everyone of it, or nobody. */
export async function admit(context: Writing, admission: Admission, checks: ListChecks) {
  const { db, now, newId } = context
  await checkAdmission(context, admission, checks)
  const housemates = await housematesOf(context, admission)
  const householdId = housemates[0]?.household_id ?? newId()
  if (housemates.length === 0) await createHousehold(db, householdId)

  const people = peopleOf(admission, housemates[0] ?? null)
  const records = await insertPeople(context, people, {
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
function peopleOf(admission: Admission, host: ClientRow | null): NewPerson[] {
  const { person, reach, languages, residence, background, consent, needs } = admission
  const address = host && !hasAddress(reach) ? addressOf(host) : addressOf(reach)
  const first = { person, reach: { ...reach, ...address }, languages, residence, background }
  return [
    { depth: admission.depth, sections: first, consent, needs },
    ...admission.members.map(member => {
      const sections = sectionsOfMember(member)
      const here = { ...sections, reach: { ...sections.reach, ...address } }
      return { depth: 'haushalt' as const, sections: here, consent: member.consent, needs: [] }
    }),
  ]
}

function relativesOf({ members, relatives }: Admission, memberIds: readonly string[]) {
  return [
    ...members.map(({ relation }, index) => ({ id: memberIds[index] ?? '', relation })),
    ...relatives.map(({ id, relation }) => ({ id, relation })),
  ]
}
