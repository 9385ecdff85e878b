import { languageName } from '../../shared/clients/language-name.ts'
import { formatPhone } from '../../shared/clients/phone.ts'
import { AppError } from '../../shared/errors.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Places } from '../../shared/offers/places.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { type Requirement, requirementNames } from '../../shared/volunteers/approval.ts'
import { helperKindNames, helperStateNames } from '../../shared/volunteers/helper.ts'
import { freeOf } from '../../shared/volunteers/helper-rules.ts'
import type { HelperFilter, HelperLine } from '../../shared/volunteers/overview.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { writeCsv } from '../sheets/csv.ts'
import type { Sheet, SheetColumn } from '../sheets/sheet.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { type LineWithHelper, linesOf } from './helper-list.ts'

type Wanted = { filter: HelperFilter; format: 'xlsx' | 'csv' }

/** The list as it stands on the screen, for a spreadsheet. */
export async function exportList(
  context: Working,
  { host, places }: { host: Host; places: Places },
  { filter, format }: Wanted,
): Promise<{ fileName: string; rows: number }> {
  const { read, today, signal, actor } = context
  const { rows, office } = await read(async db => ({
    rows: await linesOf({ db, today }, filter, places),
    office: (await getSettings(db)).office,
  }))
  const sheet: Sheet<LineWithHelper> = {
    note: {
      title: 'Ehrenamtlich Engagierte',
      lines: [
        'Vertraulich. Nur für die Koordination, nicht weitergeben, nach Gebrauch löschen.',
        `${officeLabel(office)}, Stand ${formatDay(today)}, ausgegeben von ${actor.name}`,
        countOf(rows.length, 'Person', 'Personen'),
      ],
    },
    columns: columnsOf(places, today.slice(0, 4)),
    rows,
  }
  const bytes = format === 'xlsx' ? await writeXlsx(sheet) : writeCsv(sheet)
  signal.throwIfAborted()
  const { fileName } = await host.saveFile({
    suggestedName: `ehrenamt-${today}.${format}`,
    bytes,
  })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName, rows: rows.length }
}

function columnsOf(places: Places, year: string): SheetColumn<LineWithHelper>[] {
  const text = (title: string, width: number, cell: (row: LineWithHelper) => string) =>
    ({ title, kind: 'text', width, cell }) as const
  const number = (title: string, cell: (row: LineWithHelper) => number | null) =>
    ({ title, kind: 'number', width: 12, cell }) as const
  return [
    text('Name', 24, ({ helper }) => helper.familyName),
    text('Vorname', 20, ({ helper }) => helper.givenNames),
    text('Name in eigener Schrift', 20, ({ line }) => line.ownScript),
    text('Aufgabe', 30, ({ line }) => line.kinds.map(kind => helperKindNames[kind]).join(', ')),
    text('Stand', 16, ({ line }) => helperStateNames[line.state]),
    text('Sprachen', 24, ({ line }) => line.languages.map(languageName).join(', ')),
    text('Deutsch', 10, ({ line }) => line.germanLevel ?? ''),
    text('Ort', 20, ({ line: { municipality: ags } }) =>
      ags === null ? '' : (places.get(ags)?.name ?? ags),
    ),
    number('Umkreis in km', ({ line }) => line.radiusKm),
    text('Telefon', 18, ({ helper }) => (helper.phone === '' ? '' : formatPhone(helper.phone))),
    text('E-Mail', 26, ({ helper }) => helper.email),
    number('Freie Plätze', ({ line }) => freeOf(line)),
    {
      ...{ title: 'Letzter Kontakt', kind: 'day', width: 14 },
      cell: ({ line: { lastContactOn: day } }) => (day === null ? null : { day }),
    },
    text('Nachweise', 40, ({ line }) =>
      line.state === 'verabschiedet' ? '' : paperText(line.paper),
    ),
    number(`Einsätze ${year}`, ({ line }) => line.yearMissions),
    number(`Minuten begleitet ${year}`, ({ line }) => line.yearMinutes),
  ]
}

function paperText(paper: HelperLine['paper']): string {
  if (paper === null) return 'vollständig'
  const name = requirementNames[paper.requirement as Requirement]
  if (paper.state === 'fehlt') return `${name} fehlt`
  const verb = paper.state === 'abgelaufen' ? 'abgelaufen' : 'läuft ab'
  return paper.until === null ? `${name} ${verb}` : `${name} ${verb} am ${formatDay(paper.until)}`
}
