import type { bundlesContract } from '../../shared/bundles/bundles-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { createTurns } from '../store/turns.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { listDeliveries } from './delivery-repository.ts'
import { putOut, repeat } from './delivery-service.ts'
import {
  confirmMinistryKey,
  dropMinistryKey,
  openMinistryKey,
  readKeys,
  saveArchiveKey,
  saveSenderKey,
} from './key-service.ts'

export function bundlesHandlers(
  machine: Pick<Machine, 'host' | 'newId' | 'appVersion'>,
  reference: Pick<ReferenceData, 'municipalities'>,
): FeatureHandlers<typeof bundlesContract> {
  const { host, newId, appVersion } = machine
  const tools = { host, newId, appVersion, reference, inTurn: createTurns() }
  return {
    listDeliveries: ({ db }) => listDeliveries(db),
    readKeys: ({ db }) => readKeys(db),
    openMinistryKey: context => openMinistryKey(context, host),
    confirmMinistryKey,
    dropMinistryKey,
    saveSenderKey: context => saveSenderKey(context, host),
    saveArchiveKey: context => saveArchiveKey(context, host),
    putOut: (context, input) => putOut(context, tools, input),
    repeat: (context, input) => repeat(context, tools, input),
  }
}
