import type { caseContract } from '../../shared/clients/case-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { deleteBarrier, insertBarrier, listBarriers } from './barrier-repository.ts'
import { listColleagues } from './case-repository.ts'
import { closeCase, handOver, reopenCase } from './case-service.ts'
import { listTimeline } from './case-timeline.ts'
import { getClient, getOpenClient } from './client-repository.ts'
import { changeContact, recordContact, removeContact } from './contact-service.ts'

export const caseHandlers: FeatureHandlers<typeof caseContract> = {
  listTimeline: async ({ db }, { clientId }) => {
    await getClient(db, clientId)
    return listTimeline(db, clientId)
  },
  recordContact,
  changeContact,
  removeContact,
  noteBarrier: async ({ db, actor, now, today, newId }, { clientId, barrier }) => {
    await getOpenClient(db, clientId)
    const id = newId()
    await insertBarrier(db, barrier, { id, clientId, by: actor.id, at: now, on: today })
    return { id }
  },
  removeBarrier: async ({ db }, { clientId, id }) => {
    await getOpenClient(db, clientId)
    await deleteBarrier(db, clientId, id)
    return {}
  },
  listBarriers: ({ db }) => listBarriers(db),
  closeCase,
  reopenCase,
  handOver,
  listColleagues: ({ db }) => listColleagues(db),
}
