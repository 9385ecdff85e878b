import type { workContract } from '../../shared/referrals/referrals-contract.ts'
import { hasCodeLength, readCode } from '../../shared/referrals/return-code.ts'
import { getClient } from '../clients/client-repository.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { createReferrals } from './creation-service.ts'
import { moveReferral, takeMoveBack } from './move-service.ts'
import { readReferral } from './referral-file.ts'
import { linesByIds, linesOfClient } from './referral-lines.ts'
import { countReferrals, findReferrals } from './referral-list.ts'
import { findCode } from './referral-repository.ts'
import {
  recordArrival,
  recordReminder,
  removeReferral,
  saveDraft,
  setAppointment,
} from './referral-service.ts'

export function workHandlers(machine: Machine): FeatureHandlers<typeof workContract> {
  return {
    list: async ({ db, actor, today }, { filter, ...page }) => {
      const { ids, total } = await findReferrals(db, { filter, actorId: actor.id }, page)
      const counts = await countReferrals(db, filter.onlyMine ? actor.id : null)
      return { lines: await linesByIds(db, ids, today), total, counts }
    },
    listOfClient: async ({ db, today }, { clientId }) => {
      await getClient(db, clientId)
      return linesOfClient(db, clientId, today)
    },
    read: ({ db, today }, input) => readReferral(db, input, today),
    findByCode: async ({ db }, { code }) => {
      const read = readCode(code)
      if (read === null) return { found: null, mistyped: hasCodeLength(code) }
      return { found: await findCode(db, read), mistyped: false }
    },
    create: (context, input) => createReferrals(context, machine, input),
    saveDraft,
    move: moveReferral,
    takeBack: takeMoveBack,
    setAppointment,
    recordArrival,
    recordReminder,
    remove: removeReferral,
  }
}
