import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { foldText } from '../../shared/lib/fold-text.ts'
import { helperHeadRow, helperHeads, helperMapping } from '../../shared/volunteers/helper-heads.ts'
import type { RowPlaces } from '../../shared/volunteers/helper-row.ts'
import {
  type HelperPlan,
  type HelperTableRows,
  type Known,
  planHelpers,
} from '../../shared/volunteers/helper-table.ts'
import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import { type PlaceData, tablePlaces } from '../offers/table-places.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { readTableBytes, readTableRows, shownFileName, splitTable } from '../sheets/read-table.ts'
import type { Reader } from '../store/reader.ts'
import type { Working, Writing } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { birthOf } from './helper-columns.ts'
import { insertHelper } from './helper-repository.ts'

type Opened = z.input<typeof helpersContract.openTable.output>

/** Reads a table of helpers. Nothing is written before she has seen what would come of it. */
export function helperImport(
  { host, newId }: Pick<Machine, 'host' | 'newId'>,
  reference: PlaceData,
) {
  let last: { importId: string; table: HelperTableRows } | null = null

  async function plan(db: Reader, today: string, table: HelperTableRows): Promise<HelperPlan> {
    return planHelpers(table, await readKnown(db), await placesOf(db, today, reference))
  }

  async function openTable({ read, today }: Working): Promise<Opened> {
    const { files } = await host.chooseFiles({ of: 'table' })
    const path = files[0]
    if (path === undefined) return { table: null }
    const { rows } = await readTableRows(await readTableBytes(path))
    const table = splitTable(rows, helperHeadRow(rows))
    const mapping = helperMapping(table.heads)
    if (!mapping.some(({ field }) => field === 'familyName')) throw new AppError('table-unreadable')
    const { taken, refused } = await read(db => plan(db, today, table))
    const importId = newId()
    last = { importId, table }
    return {
      table: {
        ...{ importId, fileName: shownFileName(path), rows: taken.length + refused.length },
        columns: mapping.map(({ field }) => helperHeads[field]),
        ...{ taken: taken.length, problems: refused },
      },
    }
  }

  /** All good rows at once, or none. */
  async function importTable(context: Writing, { importId }: { importId: string }) {
    if (last?.importId !== importId) throw new AppError('import-gone')
    const { db, actor, now: at, today } = context
    const { taken, refused } = await plan(db, today, last.table)
    for (const helper of taken)
      await insertHelper(db, helper, { id: context.newId(), by: actor.id, at, on: today })
    return { added: taken.length, rejected: refused.length }
  }

  return { openTable, importTable }
}

async function readKnown(db: Reader): Promise<Known[]> {
  const rows = await db
    .selectFrom('helpers')
    .select(['family_name', 'given_names', 'birth_value', 'birth_precision', 'phone', 'email'])
    .execute()
  return rows.map(row => ({
    ...{ familyName: row.family_name, givenNames: row.given_names, birthDate: birthOf(row) },
    ...{ phone: row.phone, email: row.email },
  }))
}

async function placesOf(db: Reader, today: string, reference: PlaceData): Promise<RowPlaces> {
  const { office } = await getSettings(db)
  const { municipality } = await tablePlaces(reference, { bodyKey: office.bodyKey, today })
  const bodies = await db.selectFrom('organisations').select(['id', 'name']).execute()
  const byName = new Map(bodies.map(({ id, name }) => [foldText(name), id]))
  return { today, municipality, organisation: name => byName.get(foldText(name)) ?? null }
}
