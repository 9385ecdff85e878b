import type { PuttingOut } from '../../shared/bundles/delivery.ts'
import { figureNotes } from '../../shared/bundles/figure-notes.ts'
import { quarterReportOf } from '../../shared/bundles/quarter-report.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { SheetNote } from '../sheets/sheet.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { type MadeBundle, makeBundle } from './bundle-maker.ts'
import { quarterArchive, quarterWorkbook } from './quarter-files.ts'
import { type Edition, publishedBefore } from './released-quarter.ts'

export type MakingTools = Pick<Machine, 'host' | 'newId' | 'appVersion'>
type MadeFile = Pick<MadeBundle, 'bytes'> & Partial<MadeBundle>
type Maker = (context: Working, tools: MakingTools, edition: Edition) => Promise<MadeFile>

/** Every form in which a quarter leaves the house, of the same numbers. */
export const makers: Readonly<Record<PuttingOut['what'], Maker>> = {
  lieferung: makeBundle,
  bericht: makeReport,
  tabellen: async (context, _, edition) => ({
    bytes: await quarterWorkbook(await noteOf(context, edition), edition.tables),
  }),
  csv: async (context, _, edition) => ({
    bytes: quarterArchive(await noteOf(context, edition), edition.tables),
  }),
}

async function makeReport(
  { read, today }: Working,
  { host }: MakingTools,
  edition: Edition,
): Promise<MadeFile> {
  const told = await read(async db => ({
    office: (await getSettings(db)).office,
    before: await publishedBefore(db, edition.release.quarter),
  }))
  const bytes = await host.renderPdf(quarterReportOf({ ...edition, ...told, today }))
  return { bytes: new Uint8Array(bytes) }
}

/** Whose numbers these are and how to read them; nobody's name. */
async function noteOf({ read, today }: Working, { release, version }: Edition): Promise<SheetNote> {
  const { office } = await read(getSettings)
  return {
    title: `WIR-Fallmanagement, ${officeLabel(office)}: ${formatQuarter(release.quarter)}`,
    lines: [
      `Fassung ${version} vom ${formatDay(today)}, Tabellenprogramm ${release.programme}`,
      ...figureNotes(release),
    ],
  }
}
