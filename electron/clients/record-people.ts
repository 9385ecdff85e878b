import type { ClientSections, Depth } from '../../shared/clients/client.ts'
import { normaliseHistory } from '../../shared/clients/residence-history.ts'
import type { ConsentGiven } from '../../shared/privacy/consent.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import { insertNeed } from '../tasks/need-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent } from './case-repository.ts'
import { keepConsent } from './consent-service.ts'
import { namesOf, storeNameKeys } from './name-key-repository.ts'
import { insertRecords, lastNumberOf, type NewRecord, numberOf } from './record-repository.ts'

export type NewPerson = {
  depth: Depth
  sections: ClientSections
  consent: ConsentGiven | null
  needs: readonly Need[]
}
type Shared = Pick<NewRecord, 'householdId' | 'responsible'>

/** All that belongs to each of them alone; whoever belongs together is the caller's matter. */
export async function insertPeople(
  context: Writing,
  people: readonly NewPerson[],
  shared: Shared,
): Promise<NewRecord[]> {
  const { db, actor, now, today, newId } = context
  const year = today.slice(0, 4)
  const last = await lastNumberOf(db, year)
  const entered = people.map(({ depth, sections, needs, consent }, index) => ({
    ...shared,
    depth,
    id: newId(),
    number: numberOf(year, last + 1 + index),
    sections: tidied(sections),
    needs: needs.map(need => ({ id: newId(), need })),
    consent,
  }))
  const records = entered.map(({ consent, ...record }) => record)
  await insertRecords(db, records, { by: actor.id, at: now, on: today })
  for (const { id, depth, sections, needs, consent } of entered) {
    await storeNameKeys(db, id, namesOf(sections.person))
    await insertCaseEvent(db, {
      ...{ id: newId(), client_id: id, day: today, at: now, by_user: actor.id },
      ...{ kind: 'opened', code: depth },
    })
    if (consent) await keepConsent(context, { id, consent })
    const recorded = { clientId: id, by: actor.id, at: now, on: today }
    for (const { id: needId, need } of needs)
      await insertNeed(db, need, { ...recorded, id: needId })
  }
  return records
}

function tidied(sections: ClientSections): ClientSections {
  const { residence } = sections
  return { ...sections, residence: { ...residence, entries: normaliseHistory(residence.entries) } }
}
