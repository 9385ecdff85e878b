import type { Kysely } from 'kysely'
import { createStore } from './001-store.ts'
import { createShortContacts } from './002-short-contacts.ts'
import { createClients } from './003-clients.ts'
import { createCasework } from './004-casework.ts'
import { createDocuments } from './005-documents.ts'
import { createOffers } from './006-offers.ts'
import { createReferrals } from './007-referrals.ts'
import { createVolunteers } from './008-volunteers.ts'
import { createVolunteerWork } from './009-volunteer-work.ts'
import { createMatching } from './010-matching.ts'
import { createStatistics } from './011-statistics.ts'

export type Migration = (db: Kysely<unknown>) => Promise<void>
export type Migrations = { readonly [key: string]: Migration }

/** The store's history. A line is only ever added; what stands here has run on people's laptops. */
export const migrations: Migrations = {
  '001-store': createStore,
  '002-short-contacts': createShortContacts,
  '003-clients': createClients,
  '004-casework': createCasework,
  '005-documents': createDocuments,
  '006-offers': createOffers,
  '007-referrals': createReferrals,
  '008-volunteers': createVolunteers,
  '009-volunteer-work': createVolunteerWork,
  '010-matching': createMatching,
  '011-statistics': createStatistics,
}
