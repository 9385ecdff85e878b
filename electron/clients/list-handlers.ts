import type { listContract } from '../../shared/clients/list-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { exportList, printList } from './export-service.ts'
import { type ListReference, placesByName } from './list-places.ts'
import { countClients, findClients, listClientRows } from './list-repository.ts'
import { deleteView, listViews, saveView } from './view-repository.ts'

export function listHandlers(
  machine: Machine,
  reference: ListReference,
): FeatureHandlers<typeof listContract> {
  return {
    list: async ({ db, actor, today }, { filter, sort, offset, limit }) => {
      const looking = { actorId: actor.id, today }
      const sorting = { ...sort, places: await placesByName(db, reference, today) }
      const { ids, total } = await findClients(db, filter, sorting, looking, { offset, limit })
      return { today, rows: await listClientRows(db, ids), total }
    },
    countFiltered: async ({ db, actor, today }, { filters }) => {
      const counts: number[] = []
      for (const filter of filters)
        counts.push(await countClients(db, filter, { actorId: actor.id, today }))
      return counts
    },
    listViews: ({ db, actor }) => listViews(db, actor.id),
    saveView: async ({ db, actor, now, newId }, { view }) => ({
      id: await saveView(db, { id: newId(), userId: actor.id, view, at: now }),
    }),
    removeView: async ({ db, actor }, { id }) => {
      await deleteView(db, { id, userId: actor.id })
      return {}
    },
    exportList: (context, input) => exportList(context, machine.host, reference, input),
    printList: (context, input) => printList(context, machine.host, reference, input),
  }
}
