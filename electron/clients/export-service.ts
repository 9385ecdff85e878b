import { setImmediate as breathe } from 'node:timers/promises'
import type { z } from 'zod'
import { type ClientRow, MOST_EXPORTED, MOST_PRINTED } from '../../shared/clients/list.ts'
import type { listContract } from '../../shared/clients/list-contract.ts'
import { filterSentence } from '../../shared/clients/list-words.ts'
import { AppError } from '../../shared/errors.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { shortPlaceName } from '../../shared/reference/reference.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { writeCsv } from '../sheets/csv.ts'
import { cellText, type Sheet, type SheetNote } from '../sheets/sheet.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import { listUsers } from '../store/user-repository.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { exportColumns } from './export-table.ts'
import { type ListReference, placesByName } from './list-places.ts'
import { countClients, listClientIds, listClientRows } from './list-repository.ts'

type Visible = z.output<typeof listContract.printList.input>
type Wanted = z.output<typeof listContract.exportList.input>
type Gathered = Sheet<ClientRow> & { officeLabel: string; programName: string }

const AT_ONCE = 250
const writers = {
  xlsx: (table: Gathered) => writeXlsx(table),
  csv: (table: Gathered) => writeCsv(table),
}

/** Straight into the file that the person names: never a file of ours on the way. */
export async function exportList(
  context: Working,
  host: Host,
  reference: ListReference,
  { format, ...visible }: Wanted,
): Promise<{ fileName: string; rows: number }> {
  const table = await gather(context, reference, visible, MOST_EXPORTED)
  const bytes = await writers[format](table)
  context.signal.throwIfAborted()
  const suggestedName = `klientinnen-und-klienten-${context.today}.${format}`
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  // What nobody saved has not left the house and is not recorded as if it had.
  if (fileName === null) throw new AppError('cancelled')
  return { fileName, rows: table.rows.length }
}

export async function printList(
  context: Working,
  host: Host,
  reference: ListReference,
  visible: Visible,
): Promise<{ rows: number }> {
  const { note, columns, rows, ...office } = await gather(context, reference, visible, MOST_PRINTED)
  const { printed } = await host.print({
    template: 'client-list',
    ...office,
    title: note.title,
    lines: [...note.lines],
    columns: columns.map(({ title, kind, width }) => ({ title, kind, width })),
    rows: rows.map(row => columns.map(({ cell }) => cellText(cell(row)))),
  })
  if (!printed) throw new AppError('cancelled')
  return { rows: rows.length }
}

/** The ids at once, so that nobody is left out or doubled if somebody saves in between. */
async function gather(
  context: Working,
  reference: ListReference,
  { filter, sort, columns }: Visible,
  most: number,
): Promise<Gathered> {
  const { read, actor, today } = context
  const looking = { actorId: actor.id, today }
  const states = await stateNames(reference)
  const places = await placeNames(reference)
  const found = await read(async db => {
    const total = await countClients(db, filter, looking)
    if (total > most) throw new AppError('invalid', { fields: ['filter'], most })
    const sorting = { ...sort, places: await placesByName(db, reference, today) }
    const ids = await listClientIds(db, filter, sorting, looking, { offset: 0, limit: most })
    const { office } = await getSettings(db)
    return { ids, office, users: await listUsers(db) }
  })
  const place = (ags: string) => places.get(ags) ?? ags
  const person = (id: string) => found.users.find(user => user.id === id)?.name ?? ''
  const rows = await rowsInParts(context, found.ids)
  return {
    officeLabel: officeLabel(found.office),
    programName: found.office.programName,
    note: noteOf(context, rows.length, filterSentence(filter, { place, person })),
    columns: exportColumns(columns, { today, place, state: key => states.get(key) ?? key }),
    rows,
  }
}

async function rowsInParts(
  { read, progress, signal }: Working,
  ids: readonly string[],
): Promise<ClientRow[]> {
  const rows: ClientRow[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    signal.throwIfAborted()
    rows.push(...(await read(db => listClientRows(db, ids.slice(start, start + AT_ONCE)))))
    progress(rows.length, ids.length)
    // Lets a wish to cancel come in.
    await breathe()
  }
  return rows
}

function noteOf({ actor, today }: Working, count: number, filter: string): SheetNote {
  return {
    title: 'Klientinnen und Klienten',
    lines: [
      'Vertraulich. Nur für die Beratung, nicht weitergeben, nach Gebrauch löschen.',
      `Stand ${formatDay(today)}, ausgegeben von ${actor.name}`,
      countOf(count, 'Person', 'Personen'),
      `Filter: ${filter}`,
    ],
  }
}

async function placeNames(reference: ListReference): Promise<ReadonlyMap<string, string>> {
  const places = await reference.municipalities()
  return new Map(places.map(({ ags, name }) => [ags, shortPlaceName(name)]))
}

async function stateNames(reference: ListReference): Promise<ReadonlyMap<string, string>> {
  const states = await reference.citizenships()
  return new Map(states.map(({ key, name }) => [key, name]))
}
