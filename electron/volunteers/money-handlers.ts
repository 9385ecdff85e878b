import type { moneyContract } from '../../shared/volunteers/money-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { readAccount } from './account-service.ts'
import { saveBudget } from './budget-repository.ts'
import { putOutList } from './list-output.ts'
import {
  cancelMission,
  correctMission,
  recordMission,
  signMission,
  weigh,
} from './mission-entry.ts'
import { listMissions } from './mission-list.ts'
import { listCorrections } from './mission-repository.ts'
import { closePeriod, listPeriods, reopenPeriod } from './period-repository.ts'
import { reviewPeriod } from './period-review.ts'
import { moveHours, planHours, readBudget } from './planning-service.ts'
import { addRate, listRates, removeRate } from './rate-repository.ts'

export function moneyHandlers(
  machine: Pick<Machine, 'host'>,
): FeatureHandlers<typeof moneyContract> {
  return {
    weighMission: weigh,
    recordMission,
    correctMission,
    cancelMission,
    signMission,
    listMissions: ({ db }, asked) => listMissions(db, asked),
    listCorrections: ({ db }, asked) => listCorrections(db, asked),
    readAccount: ({ db }, asked) => readAccount(db, asked),
    listRates: ({ db }) => listRates(db),
    addRate,
    removeRate,
    readBudget: ({ db }, { year }) => readBudget(db, year),
    saveBudget,
    planHours,
    moveHours,
    listPeriods: ({ db }, asked) => listPeriods(db, asked),
    reviewPeriod: ({ db }, { period }) => reviewPeriod(db, period),
    closePeriod,
    reopenPeriod,
    putOutList: (context, asked) => putOutList(context, machine, asked),
  }
}
