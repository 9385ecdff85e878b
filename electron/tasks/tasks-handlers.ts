import { phaseOf } from '../../shared/clients/phase-rules.ts'
import type { AppContract } from '../../shared/contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { listGoals } from './goal-repository.ts'
import { listNeeds } from './need-repository.ts'
import { phaseFactsOf } from './phase-facts.ts'
import {
  addGoal,
  addNeed,
  addStep,
  changeGoal,
  changeNeed,
  changeStep,
  endNeed,
  markGoal,
  markStep,
  removeStep,
  takeNeedUp,
} from './plan-service.ts'
import { listSteps } from './step-repository.ts'

export const tasksHandlers: FeatureHandlers<AppContract['tasks']> = {
  readPlan: async ({ db }, { clientId }) => ({
    phase: phaseOf(await phaseFactsOf(db, clientId)),
    needs: await listNeeds(db, clientId),
    goals: await listGoals(db, clientId),
    steps: await listSteps(db, clientId),
  }),
  addNeed,
  changeNeed,
  closeNeed: endNeed,
  reopenNeed: takeNeedUp,
  addGoal,
  changeGoal,
  markGoal,
  addStep,
  changeStep,
  markStep,
  removeStep,
}
