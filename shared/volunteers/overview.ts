import { z } from 'zod'
import { ags } from '../clients/client.ts'
import { helperKind, helperState } from './helper.ts'

/** One line of the list of helpers: the reason why she needs you stands in its own column. */
export const helperLine = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  ownScript: z.string(),
  kinds: z.array(helperKind),
  state: helperState,
  languages: z.array(z.string()),
  germanLevel: z.string().nullable(),
  municipality: ags.nullable(),
  radiusKm: z.int().nullable(),
  mobility: z.array(z.string()),
  capacity: z.array(z.strictObject({ kind: helperKind, taken: z.int(), places: z.int() })),
  lastContactOn: z.string().nullable(),
  silentDays: z.int().nullable(),
  /** The worst paper: what it is, how it stands, until when. */
  paper: z
    .strictObject({
      requirement: z.string(),
      ...{ state: z.enum(['laeuft-ab', 'abgelaufen', 'fehlt']), until: z.string().nullable() },
      blocks: z.boolean(),
    })
    .nullable(),
  /** Only what is paid by the hour: it counts against the hours of a year. */
  yearMinutes: z.int(),
  yearMissions: z.int(),
  tandemMonths: z.int().nullable(),
  /** Groups by need, not by name. */
  group: z.enum(['braucht-sie', 'in-ordnung', 'pause', 'bewerbung', 'verabschiedet']),
  pauseUntil: z.string().nullable(),
})
export type HelperLine = z.infer<typeof helperLine>

export const helperFilter = z.strictObject({
  kind: helperKind.nullable(),
  only: z.enum(['alle', 'still', 'nachweise']),
  text: z.string().max(200),
  language: z.string().max(8).nullable(),
  /** Who reaches this place. */
  reaches: ags.nullable(),
  topic: z.string().max(20).nullable(),
  freeOn: z.int().min(1).max(7).nullable(),
  gender: z.enum(['w', 'm']).nullable(),
  /** Also those who have left. */
  withLeft: z.boolean(),
})
export type HelperFilter = z.infer<typeof helperFilter>
export const everyHelper: HelperFilter = {
  kind: null,
  only: 'alle',
  text: '',
  language: null,
  reaches: null,
  topic: null,
  freeOn: null,
  gender: null,
  withLeft: false,
}

export const coordinatorOverview = z.strictObject({
  year: z.int(),
  active: z.strictObject({ lotse: z.int(), dolmetscher: z.int(), pate: z.int(), all: z.int() }),
  silent: z.int(),
  papers: z.strictObject({ missing: z.int(), ending: z.int() }),
  openRequests: z.int(),
  /** Free beside waiting, short ones first. */
  languages: z.array(z.strictObject({ code: z.string(), free: z.int(), waiting: z.int() })),
  places: z.array(z.strictObject({ ags, reachedBy: z.int() })),
  months: z.array(
    z.strictObject({ month: z.int(), minutes: z.int(), missions: z.int(), cents: z.int() }),
  ),
  tandems: z.array(
    z.strictObject({
      months: z.enum(['0-3', '3-6', '6-12', '12+']),
      running: z.int(),
      ended: z.int(),
    }),
  ),
  /** Of those who began in a year: how many are still there. */
  retention: z.array(z.strictObject({ year: z.int(), began: z.int(), still: z.int() })),
  budget: z.strictObject({ cents: z.int(), usedCents: z.int() }).nullable(),
  /** The single act that helps most, in one sentence. */
  hint: z.string(),
})
export type CoordinatorOverview = z.infer<typeof coordinatorOverview>
