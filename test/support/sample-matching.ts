import { defaultSettings } from '../../shared/settings/settings.ts'
import { aWish } from './matching-builders.ts'
import { id, otherId, type SamplesOf } from './sample-types.ts'
import { anAssignment } from './volunteer-builders.ts'

const version = { id, version: 1 }
const pair = { kind: 'begleitung', caseId: id, helperId: otherId } as const
const seen = { ...pair, seen: '824' }

export const matchingSamples: SamplesOf<'matching'> = {
  listWishes: { clientId: id },
  addWish: { clientId: id, wish: aWish() },
  saveWish: { ...version, wish: aWish() },
  closeWish: { ...version, state: 'zurueckgezogen' },
  readBoard: { kind: 'begleitung' },
  run: { kind: 'begleitung' },
  readDifference: { runId: id },
  applyRun: { id },
  discardRun: { id },
  tryWeights: { kind: 'begleitung', weights: defaultSettings.weights },
  readPair: pair,
  listCandidates: { kind: 'begleitung', caseId: id },
  explainWhyNot: pair,
  confirm: { ...seen, assignment: anAssignment() },
  confirmByHand: {
    ...{ ...seen, assignment: anAssignment() },
    ...{ reason: 'kennen-sich', note: 'Nachbarn' },
  },
  reserve: { ...seen, until: '2026-11-27' },
  releaseReservation: pair,
  refuse: { ...pair, by: 'klientin', reason: 'zu-weit', until: null, note: '' },
  takeBackRefusal: pair,
}
