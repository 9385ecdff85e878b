import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { v7 } from 'uuid'
import { onTestFinished } from 'vitest'
import { closeCase, reopenCase } from '../../electron/clients/case-service.ts'
import { insertRecords } from '../../electron/clients/record-repository.ts'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { updateSection } from '../../electron/settings/settings-repository.ts'
import { attackWith } from '../../electron/statistics/attack.ts'
import { freezeQuarter } from '../../electron/statistics/quarter-freeze.ts'
import { listQuarters } from '../../electron/statistics/quarter-list.ts'
import { programmeOf } from '../../electron/statistics/release-ledger.ts'
import { markReleased, readRelease } from '../../electron/statistics/release-reading.ts'
import type { Reckon } from '../../electron/statistics/release-rounding.ts'
import { prepareRelease } from '../../electron/statistics/release-service.ts'
import { reviewQuarter } from '../../electron/statistics/review-service.ts'
import { roundWith } from '../../electron/statistics/round-cells.ts'
import { findSnapshot } from '../../electron/statistics/snapshot-repository.ts'
import type { Database } from '../../electron/store/database.ts'
import type { Reader } from '../../electron/store/reader.ts'
import { insertUser } from '../../electron/store/user-repository.ts'
import type { Writing } from '../../electron/vault/handler-types.ts'
import { blankSections, type ClientSections } from '../../shared/clients/client.ts'
import type { ClosingReason } from '../../shared/clients/options-record.ts'
import type { Role } from '../../shared/roles.ts'
import type { NamedIdentity } from '../../shared/statistics/cells.ts'
import { flowIdentities, sumIdentities } from '../../shared/statistics/identities.ts'
import { brokenIdentities } from '../../shared/statistics/rounding/rounding-system.ts'
import { anOffice } from './builders.ts'
import { engineStore } from './engine-store.ts'
import { tempFolder } from './temp-folder.ts'
import { assetsFolder } from './test-vault.ts'

const reference = createReferenceData(assetsFolder)
const instant = (day: string) => `${day}T09:00:00.000Z`

type Person = Partial<ClientSections['person']> & {
  municipality?: string | null
  germanLevel?: ClientSections['languages']['germanLevel']
}

let highs: ReturnType<typeof loadHighs> | undefined
/** In this thread: starting one for each of many quarters would take longer than the work. */
export const reckonHere = (async (name: string, input: never) => {
  highs ??= loadHighs()
  const solver = await highs
  return name === 'attack' ? attackWith(solver, input) : roundWith(input, async () => solver)
}) as unknown as Reckon

/** A store with cases, and the calendar in the hands of the test. */
export async function aQuarterHouse({ reckon = reckonHere }: { reckon?: Reckon } = {}) {
  const { db, connection } = await engineStore(tempFolder())
  onTestFinished(() => connection.close())
  const actor = { id: v7(), name: 'Miriam Habermann', role: 'fallmanagement' as const }
  let today = '2026-01-05'
  let numbers = 0
  const moment = () => ({ actor, today, now: instant(today) })
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
    db.transaction().execute(work)
  const command = <T>(work: (context: Writing) => Promise<T>) =>
    write(trx => work({ ...moment(), db: trx, newId: () => v7(), onRollback: () => undefined }))
  await write(trx => insertUser(trx, actor, instant(today)))
  await write(trx => updateSection(trx, 'office', anOffice(), instant(today)))
  const tools = { newId: () => v7(), monotonicMs: () => performance.now(), randomBytes, reference }

  async function admit({ municipality = '06440008', germanLevel = 'A2', ...person }: Person = {}) {
    const [id, householdId] = [v7(), v7()]
    numbers += 1
    const sections: ClientSections = {
      ...blankSections,
      person: {
        ...blankSections.person,
        ...{ familyName: `Haidari ${numbers}`, gender: 'w', citizenships: ['423'] },
        birthDate: { precision: 'day', value: '1991-03-08' },
        ...person,
      },
      reach: { ...blankSections.reach, municipality },
      languages: { ...blankSections.languages, germanLevel },
    }
    const record = { id, householdId, responsible: actor.id, number: `2026-${numbers}`, sections }
    await write(async trx => {
      await trx.insertInto('households').values({ id: householdId }).execute()
      const opening = { by: actor.id, at: instant(today), on: today }
      await insertRecords(trx, [{ ...record, depth: 'fallmanagement', needs: [] }], opening)
    })
    return id
  }

  return {
    ...{ db, actor, admit, command },
    on: (day: string) => {
      today = day
    },
    close: (id: string, on = today, reason: ClosingReason = 'verzogen') =>
      command(context =>
        closeCase(context, { ids: [id], on, reason, note: '', openSteps: 'hinfaellig' }),
      ),
    reopen: (id: string) => command(context => reopenCase(context, { id, note: '' })),
    change: (id: string, what: Parameters<typeof changeOf>[2]) => changeOf(write, id, what),
    setOpened: (id: string, day: string) => changeOf(write, id, { opened_on: day }),
    erase: (id: string) => write(trx => trx.deleteFrom('clients').where('id', '=', id).execute()),
    list: () => listQuarters(db, { reference, today }),
    review: (quarter: string, role: Role = actor.role) =>
      reviewQuarter({ ...moment(), actor: { ...actor, role }, db }, reference, { quarter }),
    freeze: (quarter: string) => command(context => freezeQuarter(context, reference, { quarter })),
    snapshot: (quarter: string) => findSnapshot(db, quarter),
    brokenSums: (quarters: readonly string[]) => brokenSums(db, quarters),
    prepare: (quarter: string, signal = new AbortController().signal) =>
      prepareRelease(
        {
          ...moment(),
          ...{ read: work => work(db), write, progress: () => undefined, signal },
        },
        { ...tools, reckon },
        { quarter },
      ),
    release: (quarter: string) => readRelease(db, reference, { quarter }),
    putOut: (id: string) => write(trx => markReleased(trx, reference, id)),
  }
}
export type QuarterHouse = Awaited<ReturnType<typeof aQuarterHouse>>

type Columns = {
  opened_on?: string
  gender?: 'w' | 'm'
  municipality?: string
  german_level?: 'B1' | 'B2' | null
}

async function changeOf(
  write: <T>(work: (trx: Transaction<Database>) => Promise<T>) => Promise<T>,
  id: string,
  what: Columns,
) {
  await write(trx => trx.updateTable('clients').set(what).where('id', '=', id).execute())
}

/** What does not hold between the frozen counts of these quarters, the flows among them too. */
async function brokenSums(db: Reader, quarters: readonly string[]): Promise<string[]> {
  const counts: Record<string, number> = {}
  const identities: NamedIdentity[] = []
  for (const [at, quarter] of quarters.entries()) {
    const snapshot = (await findSnapshot(db, quarter))!
    const programme = await programmeOf(snapshot.counts, reference)
    Object.assign(counts, snapshot.counts)
    identities.push(...sumIdentities(programme, quarter))
    if (at > 0) identities.push(...flowIdentities(programme, quarter, quarters[at - 1]!))
  }
  const rest = { base: 5, isCorrection: false, published: {}, publishedCounts: {}, seed: '' }
  const cells = Object.entries(counts).map(([id, count]) => ({ id, count, target: null }))
  return brokenIdentities({ ...rest, cells, identities })
}

/** Frozen, rounded and put out. */
export async function released(house: QuarterHouse, quarter: string) {
  await house.freeze(quarter)
  const { releaseId, state } = await house.prepare(quarter)
  if (state === 'bereit') await house.putOut(releaseId)
  return (await house.release(quarter))!
}
