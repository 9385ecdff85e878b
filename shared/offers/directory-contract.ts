import { z } from 'zod'
import { ags, languageCode } from '../clients/client.ts'
import { referralField } from '../clients/options.ts'
import { command, job, query } from '../ipc.ts'
import { everyone } from '../roles.ts'
import { capacity, checkedHow, experience, keptOffer, offer, offerState } from './offer.ts'
import { keptOrganisation, organisation, organisationKind } from './organisation.ts'
import { topic } from './topics.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })

/** What the directory is asked: a place and a topic say who is responsible there. */
export const directoryFilter = z.strictObject({
  place: ags.nullable(),
  field: referralField.nullable(),
  topic: topic.nullable(),
  /** Any word of the entry, its organisation, its topic. */
  text: z.string().max(200),
  language: languageCode.nullable(),
  capacity: z.array(capacity).max(4),
  states: z.array(offerState).max(3),
  kinds: z.array(organisationKind).max(7),
  forWomen: z.boolean(),
})
export type DirectoryFilter = z.infer<typeof directoryFilter>

export const everyOffer: DirectoryFilter = {
  place: null,
  field: null,
  topic: null,
  text: '',
  language: null,
  capacity: [],
  states: ['aktiv'],
  kinds: [],
  forWomen: false,
}

/** One line of the list. */
export const offerLine = z.strictObject({
  ...keptOffer.pick({
    id: true,
    version: true,
    name: true,
    topic: true,
    standing: true,
    area: true,
    capacity: true,
    placesFree: true,
    capacityNote: true,
    state: true,
    checked: true,
    source: true,
    phone: true,
    email: true,
  }).shape,
  organisationName: z.string(),
  organisationKind,
  town: z.string(),
  municipality: ags.nullable(),
  languages: z.array(languageCode),
  /** Checked longer ago than the settings allow, or never. */
  stale: z.boolean(),
  /** Only where a place was asked for: it serves that place. */
  servesPlace: z.boolean(),
})
export type OfferLine = z.infer<typeof offerLine>

/** Who is responsible before what helps as well; where nothing is asked, field by field. */
export const offerGroup = z.enum(['zustaendig', 'woanders', 'hilft', ...referralField.options])
export type OfferGroup = z.infer<typeof offerGroup>

export const directoryPage = z.strictObject({
  /** Responsible ones first, then what helps as well; each in its own fixed order. */
  lines: z.array(offerLine),
  total: z.int(),
  /** What the lines fall into, in their order; together they are the total. */
  groups: z.array(z.strictObject({ group: offerGroup, count: z.int() })),
  counts: z.strictObject({ aktiv: z.int(), ruht: z.int(), eingestellt: z.int() }),
  /** Responsible nearby, where nobody serves the place itself. */
  nobodyResponsible: z.boolean(),
})
export type DirectoryPage = z.infer<typeof directoryPage>

export const directoryContract = {
  search: query({
    input: z.strictObject({
      filter: directoryFilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: directoryPage,
    roles: everyone,
  }),
  read: query({
    input: z.strictObject({ id }),
    output: z.strictObject({ offer: keptOffer, experience, stale: z.boolean() }),
    roles: everyone,
  }),
  add: command({
    input: z.strictObject({ offer }),
    output: saved,
    roles: everyone,
    subject: (_, { id: added }) => added,
  }),
  save: command({
    input: z.strictObject({ id, version: z.int(), offer }),
    output: saved,
    roles: everyone,
    subject: input => input.id,
  }),
  /** Gone for good if nobody was ever referred there; otherwise it is kept as "eingestellt". */
  remove: command({
    input: z.strictObject({ id, version: z.int() }),
    output: z.strictObject({ kept: z.boolean() }),
    roles: everyone,
    subject: input => input.id,
  }),
  listOrganisations: query({
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100) }),
    output: z.array(keptOrganisation.extend({ offers: z.int() })),
    roles: everyone,
  }),
  addOrganisation: command({
    input: z.strictObject({ organisation }),
    output: saved,
    roles: everyone,
    subject: (_, { id: added }) => added,
  }),
  saveOrganisation: command({
    input: z.strictObject({ id, version: z.int(), organisation }),
    output: saved,
    roles: everyone,
    subject: input => input.id,
  }),
  /** Five entries that want a new look, the same for the whole week until they are done. */
  listRechecks: query({
    input: nothing,
    output: z.strictObject({ lines: z.array(offerLine), doneThisWeek: z.int() }),
    roles: everyone,
  }),
  /** "Noch richtig": checked today, nothing changed. */
  confirm: command({
    input: z.strictObject({ id, version: z.int(), how: checkedHow }),
    output: saved,
    roles: everyone,
    subject: input => input.id,
  }),
  /** Takes the last "noch richtig" back. */
  unconfirm: command({
    input: z.strictObject({ id, version: z.int(), checked: offer.shape.checked }),
    output: saved,
    roles: everyone,
    subject: input => input.id,
  }),
  /** The bodies that exist in every county, and the rules that came with the program. */
  takeStarter: command({
    input: nothing,
    output: z.strictObject({ offers: z.int(), rules: z.int() }),
    roles: everyone,
    subject: () => null,
  }),
  exportDirectory: job({
    input: z.strictObject({
      filter: directoryFilter,
      /** `austausch`: for another county, without the names and numbers of single people. */
      format: z.enum(['xlsx', 'csv', 'austausch']),
    }),
    output: z.strictObject({ fileName: z.string(), rows: z.int() }),
    roles: everyone,
    subject: () => null,
  }),
}
