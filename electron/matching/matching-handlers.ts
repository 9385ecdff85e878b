import type { matchingContract } from '../../shared/matching/matching-contract.ts'
import { createCounty } from '../offers/finder-base.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { readBoard } from './board-service.ts'
import { listCandidates } from './candidates-service.ts'
import { confirm, confirmByHand } from './confirmation-service.ts'
import { refuse, releaseReservation, reserve, takeBackRefusal } from './decision-service.ts'
import { readDifference, tryWeights } from './difference-service.ts'
import { readPair } from './pair-service.ts'
import { applyRun, discardRun, runMatching } from './run-service.ts'
import { explainWhyNot } from './why-not-service.ts'
import { listWishes } from './wish-repository.ts'
import { addWish, closeWish, saveWish } from './wish-service.ts'

export function matchingHandlers(
  machine: Pick<Machine, 'newId' | 'monotonicMs'>,
  reference: ReferenceData,
): FeatureHandlers<typeof matchingContract> {
  const county = createCounty(reference)
  return {
    listWishes: ({ db }, { clientId }) => listWishes(db, clientId),
    addWish,
    saveWish,
    closeWish,
    readBoard: (context, input) => readBoard(context, county, input),
    run: (context, input) => runMatching(context, { ...machine, county }, input),
    readDifference: (context, input) => readDifference(context, county, input),
    applyRun,
    discardRun,
    tryWeights: (context, input) => tryWeights(context, county, input),
    readPair: (context, input) => readPair(context, county, input),
    listCandidates: (context, input) => listCandidates(context, county, input),
    explainWhyNot: (context, input) => explainWhyNot(context, county, input),
    confirm: (context, input) => confirm(context, county, input),
    confirmByHand: (context, input) => confirmByHand(context, county, input),
    reserve: (context, input) => reserve(context, county, input),
    releaseReservation,
    refuse: (context, input) => refuse(context, county, input),
    takeBackRefusal,
  }
}
