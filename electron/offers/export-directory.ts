import { AppError } from '../../shared/errors.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DirectoryFilter } from '../../shared/offers/directory-contract.ts'
import { type ImportField, importField } from '../../shared/offers/import.ts'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import { tableHeads } from '../../shared/offers/table-heads.ts'
import { writeTableRow } from '../../shared/offers/table-write.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { writeCsv } from '../sheets/csv.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import type { Reader } from '../store/reader.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { writeExchange } from './exchange-file.ts'
import { type PlaceData, placeNames } from './table-places.ts'

type Wanted = { filter: DirectoryFilter; format: 'xlsx' | 'csv' | 'austausch' }
type Row = Record<ImportField, string>

const endings = { xlsx: 'xlsx', csv: 'csv', austausch: 'wirverzeichnis' } as const
const wide: ReadonlySet<ImportField> = new Set(['organisation', 'name', 'about', 'admissionNote'])

/** As a table for people, or as a file for another county without anybody's name. */
export async function exportDirectory(
  context: Working,
  { host, reference }: { host: Host; reference: PlaceData },
  { filter, format }: Wanted,
  entriesOf: (db: Reader, filter: DirectoryFilter) => Promise<readonly KeptOffer[]>,
): Promise<{ fileName: string; rows: number }> {
  const { read, today, signal, actor } = context
  const place = await placeNames(reference)
  const { entries, office } = await read(async db => ({
    entries: await entriesOf(db, filter),
    office: (await getSettings(db)).office,
  }))
  const note = {
    title: 'Verzeichnis der Angebote',
    lines: [
      `${officeLabel(office)}, Stand ${formatDay(today)}, ausgegeben von ${actor.name}`,
      countOf(entries.length, 'Angebot', 'Angebote'),
    ],
  }
  const sheet: Sheet<Row> = {
    note,
    columns: importField.options.map(field => ({
      ...{ title: tableHeads[field], kind: 'text' as const, width: wide.has(field) ? 34 : 16 },
      cell: row => row[field],
    })),
    rows: entries.map(entry => writeTableRow(entry, place)),
  }
  const writers = {
    xlsx: () => writeXlsx(sheet),
    csv: () => writeCsv(sheet, false),
    austausch: () => writeExchange(entries, { from: officeLabel(office), today, place }),
  }
  const bytes = await writers[format]()
  signal.throwIfAborted()
  const suggestedName = `angebote-${today}.${endings[format]}`
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName, rows: entries.length }
}
