import { AppError } from '../../shared/errors.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent } from './case-repository.ts'
import { touchClient } from './client-repository.ts'
import { refreshSummary } from './client-summary.ts'
import type { ClientRow } from './client-table.ts'
import { moveExclusions, moveExclusionsBack } from './merge-exclusions.ts'
import { factsOf, mergeFacts, mergeRelations, writeRecord } from './merge-record.ts'
import {
  findMerge,
  insertMerge,
  laterMerges,
  listRelations,
  type MergeMemory,
  markUndone,
  moveAll,
  moveBack,
  replaceRelations,
} from './merge-repository.ts'
import { restoreList, restoreSections, restoreValue } from './merge-restore.ts'
import { brokenFields, type Choices, mergeSections, unknownChoices } from './merge-sections.ts'
import { namesOf, storeNameKeys } from './name-key-repository.ts'
import { readSections } from './record-file.ts'
import { tellApart, tellTogether, toldApartFrom } from './similar-repository.ts'

export type Merge = {
  keptId: string
  keptVersion: number
  droppedId: string
  droppedVersion: number
  choices: Choices
}

/** Also such as are merged away: their row stays. */
async function rowOf(db: Reader, id: string): Promise<ClientRow> {
  return db
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
}

async function rowToMerge(db: Reader, id: string, version: number): Promise<ClientRow> {
  const row = await rowOf(db, id)
  if (row.merged_into !== null) throw new AppError('merge-blocked')
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

export async function merge(context: Writing, order: Merge): Promise<{ mergeId: string }> {
  const { db, actor, now, today, newId } = context
  const { keptId, droppedId, choices } = order
  if (keptId === droppedId) throw new AppError('merge-blocked')
  const kept = await rowToMerge(db, keptId, order.keptVersion)
  const dropped = await rowToMerge(db, droppedId, order.droppedVersion)
  const ids = [keptId, droppedId]
  const unknown = unknownChoices(choices)
  if (unknown.length > 0) throw new AppError('invalid', { fields: unknown })

  const own = await readSections(db, kept)
  const sections = mergeSections(own, await readSections(db, dropped), choices)
  const broken = brokenFields(sections)
  if (broken.length > 0) throw new AppError('invalid', { fields: broken })
  const facts = await mergeFacts(db, kept, dropped)
  const relations = await listRelations(db, ids)
  const memory: MergeMemory = {
    before: { sections: own, facts: factsOf(kept), relations },
    after: { sections, facts, relations: mergeRelations(relations, keptId, droppedId) },
    moved: await moveAll(db, droppedId, keptId),
    apart: await inheritApart(context, keptId, droppedId),
    exclusions: await moveExclusions(db, droppedId, keptId),
  }
  await replaceRelations(db, ids, memory.after.relations)
  await writeRecord(db, keptId, sections, facts)
  await db.updateTable('clients').set({ merged_into: keptId }).where('id', '=', droppedId).execute()
  await storeNameKeys(db, droppedId, [])
  await refreshBoth(context, keptId, droppedId)
  const mergeId = newId()
  const who = { kept_id: keptId, dropped_id: droppedId, merged_by: actor.id }
  await insertMerge(db, { id: mergeId, ...who, merged_on: today, merged_at: now }, memory)
  await noteEvent(context, keptId, 'merged', dropped.number)
  return { mergeId }
}

/** Whoever was told apart from the one is somebody else than both. */
async function inheritApart(
  { db, actor, now }: Writing,
  keptId: string,
  droppedId: string,
): Promise<string[]> {
  const known = new Set([keptId, ...(await toldApartFrom(db, keptId))])
  const others = (await toldApartFrom(db, droppedId)).filter(id => !known.has(id))
  for (const other of others) await tellApart(db, [keptId, other], { id: actor.id, at: now })
  return others
}

async function refreshBoth({ db, now, today }: Writing, keptId: string, droppedId: string) {
  await refreshSummary(db, keptId, today)
  await refreshSummary(db, droppedId, today)
  await touchClient(db, keptId, now)
}

async function noteEvent(
  { db, actor, now, today, newId }: Writing,
  clientId: string,
  kind: 'merged' | 'unmerged',
  note: string,
): Promise<void> {
  const when = { day: today, at: now, by_user: actor.id }
  await insertCaseEvent(db, { id: newId(), client_id: clientId, kind, note, ...when })
}

/** The last merge first: what a later one has mixed in cannot be told apart before. */
export async function undoMerge(
  context: Writing,
  { keptId, mergeId }: { keptId: string; mergeId: string },
): Promise<{ droppedId: string }> {
  const { db, now } = context
  const found = await findMerge(db, mergeId, keptId)
  if (!found) throw new AppError('not-found')
  const { dropped_id: droppedId } = found
  const memory: MergeMemory = JSON.parse(found.before)
  const kept = await rowOf(db, keptId)
  const dropped = await rowOf(db, droppedId)
  const ids = [keptId, droppedId]
  const touched = memory.before.relations.flatMap(row => [row.client_id, row.other_id])
  const later = await laterMerges(db, found, [...new Set([...ids, ...touched])])
  const isOver = found.undone_at !== null || kept.merged_into !== null
  if (isOver || dropped.merged_into !== keptId || later.length > 0)
    throw new AppError('merge-blocked')

  await db.updateTable('clients').set({ merged_into: null }).where('id', '=', droppedId).execute()
  const back = { fromId: keptId, toId: droppedId, mergedAt: found.merged_at }
  await moveBack(db, memory.moved, back)
  if (memory.exclusions) await moveExclusionsBack(db, memory.exclusions, back)
  await restoreKept(context, kept, memory)
  const relations = restoreList(
    memory.before.relations,
    memory.after.relations,
    await listRelations(db, ids),
  )
  await replaceRelations(db, ids, relations)
  await storeNameKeys(db, droppedId, namesOf((await readSections(db, dropped)).person))
  for (const other of memory.apart) await tellTogether(db, [keptId, other])
  await refreshBoth(context, keptId, droppedId)
  await markUndone(db, mergeId, now)
  await noteEvent(context, keptId, 'unmerged', dropped.number)
  await noteEvent(context, droppedId, 'unmerged', kept.number)
  return { droppedId }
}

async function restoreKept({ db }: Writing, kept: ClientRow, memory: MergeMemory): Promise<void> {
  const { before, after } = memory
  const sections = restoreSections(before.sections, after.sections, await readSections(db, kept))
  const now = factsOf(kept)
  await writeRecord(db, kept.id, sections, {
    depth: restoreValue(before.facts.depth, after.facts.depth, now.depth),
    openedOn: restoreValue(before.facts.openedOn, after.facts.openedOn, now.openedOn),
    intakeDoneOn: restoreValue(
      before.facts.intakeDoneOn,
      after.facts.intakeDoneOn,
      now.intakeDoneOn,
    ),
    closing: restoreValue(before.facts.closing, after.facts.closing, now.closing),
    householdId: restoreValue(before.facts.householdId, after.facts.householdId, now.householdId),
  })
}
