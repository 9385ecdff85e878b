import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { aStore } from '../../test/support/builders.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { type Figure, median, timesMs } from './figures.ts'
import { withFolder } from './store-files.ts'

const ROWS = 5000
const RUNS = 5
const PROMISED_MS = 2000
const HEADS =
  'Träger;Angebot;Thema;Beschreibung;Ort;PLZ;Straße;Telefon;Sprachen;Alter von;Zeiten;Mitbringen;Geprüft am'

/** Every row with all that a real table has; a hundredth of them is broken. */
function aTable(): string {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const topic = n % 100 === 99 ? 'Zauberei' : 'Sprachcafé und Tandem'
    return `Träger ${n % 400};Angebot ${n};${topic};Ein Treff mit Spielecke, offen für alle;Nidda;63667;Markt ${n};06043 555-${n};Arabisch (Frau Haddad), Dari;18;Di und Do 9-12;Pass oder Ausweis;02.11.2026`
  })
  return [HEADS, ...rows].join('\n')
}

/** From the chosen file to the last written entry: read, judged twice, taken in, checked by the contract. */
export function measureImport(): Promise<Figure[]> {
  return withFolder(async folder => {
    const file = path.join(folder, 'angebote.csv')
    writeFileSync(file, aTable())
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const vault = await aVault({
        storeFolder: path.join(folder, `store-${run}`),
        host: { chooseFiles: async () => ({ files: [file] }) },
      })
      await aStore(vault)
      const { offers } = vault.api
      const [time = 0] = await timesMs(1, async () => {
        const { table } = await offers.openTable({})
        const ask = { importId: table?.importId ?? '', mapping: table?.suggested ?? [] }
        await offers.previewTable(ask)
        await offers.importTable({ ...ask, onKnown: 'lassen' })
      })
      times.push(time)
      await vault.vault.close()
    }
    const name = `import of ${ROWS.toLocaleString('en')} rows: open, preview, take in (median)`
    return [{ name, unit: 'ms', value: median(times), limit: PROMISED_MS }]
  })
}
