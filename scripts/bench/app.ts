import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchApp } from '../../test/support/launch-app.ts'
import { type Figure, median, quantile } from './figures.ts'

const STARTS = 5
const CALLS = 1000

type Launched = Awaited<ReturnType<typeof launchApp>>

async function startOnce(dataDir: string): Promise<number> {
  const before = performance.now()
  const app = await launchApp({ dataDir })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  const took = performance.now() - before
  await app.close()
  return took
}

/** One call from page to vault and back, measured where the person sits. */
function roundTrips({ page }: Launched): Promise<number[]> {
  return page.evaluate(async calls => {
    const times: number[] = []
    for (let call = 0; call < calls; call += 1) {
      const before = performance.now()
      await window.wir.call('settings.get', {})
      times.push(performance.now() - before)
    }
    return times.slice(100)
  }, CALLS + 100)
}

/** The whole program with all its processes, as it starts on a desk. */
export async function wholeApp(): Promise<Figure[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wir-bench-'))
  try {
    const starts: number[] = []
    for (let run = 0; run < STARTS; run += 1) starts.push(await startOnce(dataDir))
    const demo = await launchApp({ dataDir, args: ['--demo=2026-11-16'] })
    await demo.page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
    const calls = await roundTrips(demo)
    await demo.close()
    return [
      {
        name: 'process start to first screen',
        unit: 'ms',
        value: median(starts),
        note: `${demo.runtimeName}, median of ${STARTS}`,
      },
      { name: 'call through all processes, median', unit: 'ms', value: median(calls), limit: 2 },
      { name: 'call through all processes, 99 %', unit: 'ms', value: quantile(calls, 0.99) },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
