import { siblingBonds } from '../../shared/clients/family-bonds.ts'
import type { NewMember } from '../../shared/clients/record-contract.ts'
import { memberProblems, sectionsOfMember } from '../../shared/clients/record-problems.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getOpenClient } from './client-repository.ts'
import { childrenOf, keepBonds } from './household-repository.ts'
import { addressOf } from './household-service.ts'
import { type ListChecks, refuse } from './record-checks.ts'
import { insertPeople } from './record-people.ts'

/** Lives where the person of the open file lives, and is looked after by the same colleague. */
export async function admitMember(
  context: Writing,
  { id, member }: { id: string; member: NewMember },
  checks: ListChecks,
) {
  const { db, today } = context
  const host = await getOpenClient(db, id)
  const sections = sectionsOfMember(member)
  const problems = [...memberProblems(member, today), ...(await checks(sections, today))]
  refuse(problems.map(({ path }) => ({ path: `member.${path}` })))

  const siblings = member.relation === 'kind' ? await childrenOf(db, id) : []
  const here = { ...sections, reach: { ...sections.reach, ...addressOf(host) } }
  const person = {
    ...{ depth: 'haushalt' as const, sections: here },
    ...{ consent: member.consent, needs: [] },
  }
  const [record] = await insertPeople(context, [person], {
    householdId: host.household_id,
    responsible: host.responsible,
  })
  if (!record) throw new RangeError('nobody was taken in')
  await keepBonds(db, [{ id, otherId: record.id, relation: member.relation }])
  await keepBonds(
    db,
    siblings.flatMap(sibling => siblingBonds([record.id, sibling])),
  )
  return { id: record.id }
}
