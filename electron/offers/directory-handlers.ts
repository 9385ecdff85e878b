import type { directoryContract } from '../../shared/offers/directory-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { entriesOf, listOrganisations, listRechecks, read, search } from './directory-reading.ts'
import {
  addOffer,
  addOrganisation,
  confirmOffer,
  removeOffer,
  saveOffer,
  saveOrganisation,
  unconfirmOffer,
} from './directory-service.ts'
import { exportDirectory } from './export-directory.ts'
import { createStarter } from './starter.ts'
import { takeStarter } from './starter-service.ts'

export function directoryHandlers(
  machine: Machine,
  reference: ReferenceData,
): FeatureHandlers<typeof directoryContract> {
  const readStarter = createStarter(machine.assetsFolder)
  return {
    search,
    read,
    add: (context, { offer }) => addOffer(context, offer, reference),
    save: (context, input) => saveOffer(context, input, reference),
    remove: removeOffer,
    listOrganisations,
    addOrganisation: (context, { organisation }) =>
      addOrganisation(context, organisation, reference),
    saveOrganisation: (context, input) => saveOrganisation(context, input, reference),
    listRechecks,
    confirm: confirmOffer,
    unconfirm: unconfirmOffer,
    takeStarter: async context => takeStarter(context, await readStarter()),
    exportDirectory: (context, input) =>
      exportDirectory(context, { host: machine.host, reference }, input, entriesOf),
  }
}
