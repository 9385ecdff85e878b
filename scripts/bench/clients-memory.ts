import { readdirSync, readFileSync } from 'node:fs'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { launchApp } from '../../test/support/launch-app.ts'
import type { Figure } from './figures.ts'

const PROMISED_MIB = 250

/** `Resident` of the one process that holds the store, as Linux counts it. */
function vaultMemoryMib(dataDir: string): number {
  const vaults = readdirSync('/proc').filter(name => {
    if (!/^\d+$/.test(name)) return false
    const line = commandLine(name)
    return line.includes('--vault=') && line.includes(dataDir)
  })
  const resident = vaults.map(pid => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
  })
  if (resident.length !== 1) throw new Error(`${resident.length} vaults are running`)
  return resident[0] ?? Number.NaN
}

/** A process may end between being listed and being read. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** The whole program on the large store, after a morning's work. Linux only. */
export async function vaultMemory(
  dataDir: string,
  { userId, clients }: { userId: string; clients: number },
): Promise<Figure[]> {
  const app = await launchApp({ dataDir })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  try {
    await app.page.evaluate(
      async ({ userId, passphrase }) => {
        const call = async (name: string, input: unknown) => {
          const envelope = await window.wir.call(name, input)
          if (!envelope.ok) throw new Error(`${name}: ${envelope.code}`)
          return envelope.value
        }
        await call('store.unlock', { userId, passphrase })
        const ids: string[] = []
        for (const text of ['moh', 'fati', 'kov', 'al-kh', 'müller', 'abd', 'محمد']) {
          const found = (await call('clients.search', { text, limit: 50 })) as {
            hits: { id: string }[]
          }
          ids.push(...found.hits.map(({ id }) => id))
        }
        for (const id of ids) {
          await call('clients.readFile', { id })
          await call('clients.listTimeline', { clientId: id })
        }
        for (let run = 0; run < 10; run += 1)
          await call('today.listLines', { onlyMine: false, limit: 500 })
      },
      { userId, passphrase: PASSPHRASE },
    )
    return [
      {
        name: `memory of the vault, ${clients.toLocaleString('en')} clients`,
        unit: 'MiB',
        value: vaultMemoryMib(dataDir),
        limit: PROMISED_MIB,
        note: 'resident after searches, files and Heute',
      },
    ]
  } finally {
    await app.close()
  }
}
