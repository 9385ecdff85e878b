import type { AppContract } from '../shared/contract.ts'
import { bundlesHandlers } from './bundles/bundles-handlers.ts'
import { caseHandlers } from './clients/case-handlers.ts'
import { listHandlers } from './clients/list-handlers.ts'
import { recordHandlers } from './clients/record-handlers.ts'
import { searchHandlers } from './clients/search-handlers.ts'
import { shortContactHandlers } from './clients/short-contact-handlers.ts'
import { documentHandlers } from './documents/document-handlers.ts'
import { draftHandlers } from './drafts/draft-handlers.ts'
import { matchingHandlers } from './matching/matching-handlers.ts'
import { offersHandlers } from './offers/offers-handlers.ts'
import { privacyHandlers } from './privacy/privacy-handlers.ts'
import { createClientTexts } from './reference/client-texts.ts'
import { createReferenceData } from './reference/reference-data.ts'
import { referenceHandlers } from './reference/reference-handlers.ts'
import { referralsHandlers } from './referrals/referrals-handlers.ts'
import { settingsHandlers } from './settings/settings-handlers.ts'
import { statisticsHandlers } from './statistics/statistics-handlers.ts'
import { storeHandlers } from './store/store-handlers.ts'
import type { StoreState } from './store/store-state.ts'
import { tasksHandlers } from './tasks/tasks-handlers.ts'
import { todayHandlers } from './today/today-handlers.ts'
import type { Handlers } from './vault/handler-types.ts'
import type { Machine } from './vault/machine.ts'
import { volunteersHandlers } from './volunteers/volunteers-handlers.ts'

/** One line for each feature; a call without a handler doesn't compile. */
export function createHandlers(state: StoreState, machine: Machine): Handlers<AppContract> {
  const reference = createReferenceData(machine.assetsFolder)
  const clientTexts = createClientTexts(machine.assetsFolder)
  return {
    store: storeHandlers(state, machine),
    settings: settingsHandlers(state, machine),
    privacy: privacyHandlers,
    today: todayHandlers(state),
    drafts: draftHandlers,
    reference: referenceHandlers(reference, clientTexts),
    clients: {
      ...shortContactHandlers(reference),
      ...recordHandlers(reference),
      ...searchHandlers,
      ...caseHandlers,
      ...listHandlers(machine, reference),
    },
    tasks: tasksHandlers,
    documents: documentHandlers(machine),
    offers: offersHandlers(machine, reference),
    referrals: referralsHandlers(machine, reference, clientTexts),
    volunteers: volunteersHandlers(machine, reference),
    matching: matchingHandlers(machine, reference),
    statistics: statisticsHandlers(machine, reference),
    bundles: bundlesHandlers(machine, reference),
  }
}
