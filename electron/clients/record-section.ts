import type { ClientSections, Depth } from '../../shared/clients/client.ts'
import type { SectionChange } from '../../shared/clients/record-contract.ts'
import { sectionProblems } from '../../shared/clients/record-problems.ts'
import { normaliseHistory } from '../../shared/clients/residence-history.ts'
import { AppError } from '../../shared/errors.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent } from './case-repository.ts'
import {
  addressColumns,
  backgroundColumns,
  languagesColumns,
  personColumns,
  reachColumns,
  residenceColumns,
} from './client-columns.ts'
import { replaceEntries, replaceLanguages, replacePersonParts } from './client-parts.ts'
import { getOpenClient, touchClient } from './client-repository.ts'
import { refreshSummary } from './client-summary.ts'
import type { ClientRow } from './client-table.ts'
import { idsOfHousehold } from './household-repository.ts'
import { namesOf, storeNameKeys } from './name-key-repository.ts'
import { type ListChecks, refuse } from './record-checks.ts'
import { readSections } from './record-file.ts'
import { updateRecord } from './record-repository.ts'

/** What somebody else has saved since is not written over. */
async function getUnchanged(db: Reader, id: string, version: number): Promise<ClientRow> {
  const row = await getOpenClient(db, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

export async function saveSection(context: Writing, change: SectionChange, checks: ListChecks) {
  const { db, today, now } = context
  const row = await getUnchanged(db, change.id, change.version)
  const before = await readSections(db, row)
  const sections: ClientSections = { ...before, [change.section]: change.values }
  const problems = await checks(sections, today, before)
  refuse([
    ...sectionProblems(change.section, sections, today),
    ...problems.filter(({ path }) => path.startsWith(`${change.section}.`)),
  ])
  await write[change.section](context, change.id, sections)
  if (change.section === 'reach' && change.forHousehold)
    await writeForHousehold(context, row, sections)
  return { version: await touchClient(db, row.id, now) }
}

type Write = (context: Writing, id: string, sections: ClientSections) => Promise<void>

const write: Readonly<Record<SectionChange['section'], Write>> = {
  person: async ({ db }, id, sections) => {
    await updateRecord(db, id, personColumns(sections.person))
    await replacePersonParts(db, { id, sections })
    await storeNameKeys(db, id, namesOf(sections.person))
  },
  reach: async ({ db }, id, { reach }) => {
    await updateRecord(db, id, reachColumns(reach))
  },
  languages: async ({ db }, id, sections) => {
    await updateRecord(db, id, languagesColumns(sections.languages))
    await replaceLanguages(db, { id, sections })
  },
  residence: async ({ db, today }, id, sections) => {
    const entries = normaliseHistory(sections.residence.entries)
    await updateRecord(db, id, residenceColumns(sections.residence))
    await replaceEntries(db, {
      id,
      sections: { ...sections, residence: { ...sections.residence, entries } },
    })
    await refreshSummary(db, id, today)
  },
  background: async ({ db }, id, { background }) => {
    await updateRecord(db, id, backgroundColumns(background))
  },
}

/** All who live together and whose case is open; how each of them is reached stays their own. */
async function writeForHousehold({ db, now }: Writing, row: ClientRow, { reach }: ClientSections) {
  const ids = await idsOfHousehold(db, row.household_id)
  const open = await db
    .selectFrom('clients')
    .select('id')
    .where('id', 'in', ids)
    .where('id', '!=', row.id)
    .where('closed_on', 'is', null)
    .execute()
  for (const { id } of open) {
    await updateRecord(db, id, addressColumns(reach))
    await touchClient(db, id, now)
  }
}

type DepthChange = { id: string; version: number; depth: Depth }

export async function changeDepth(context: Writing, { id, version, depth }: DepthChange) {
  const { db, actor, now, today, newId } = context
  const row = await getUnchanged(db, id, version)
  if (row.depth === depth) return { version }
  if (depth !== 'fallmanagement' && (await hasPlan(db, id)))
    throw new AppError('invalid', { fields: ['depth'] })
  await updateRecord(db, id, { depth, intake_done_on: row.intake_done_on ?? today })
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: today, at: now, by_user: actor.id },
    ...{ kind: 'depth', code: depth },
  })
  return { version: await touchClient(db, id, now) }
}

/** One need is what a Verweisberatung is about; more than that is a plan. */
async function hasPlan(db: Reader, clientId: string): Promise<boolean> {
  const needs = await db
    .selectFrom('needs')
    .select('id')
    .where('client_id', '=', clientId)
    .limit(2)
    .execute()
  if (needs.length > 1) return true
  for (const table of ['goals', 'steps'] as const) {
    const rows = db.selectFrom(table).select('id').where('client_id', '=', clientId).limit(1)
    if (await rows.executeTakeFirst()) return true
  }
  return false
}
