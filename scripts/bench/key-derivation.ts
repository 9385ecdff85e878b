import { totalmem } from 'node:os'
import {
  calibrate,
  deriveKey,
  measureDerivation,
  memoryLimitKiB,
  productionKdfPolicy,
} from '../../electron/store/kdf.ts'
import { type Figure, median, timesMs } from './figures.ts'

const PROMISED_MS = 500

/** What one guess costs: chosen on this machine as the program chooses it at set-up. */
export async function keyDerivation(): Promise<Figure[]> {
  const measure = measureDerivation(() => performance.now())
  const params = await calibrate(measure, memoryLimitKiB(totalmem()), productionKdfPolicy)
  const salt = Buffer.alloc(16, 3)
  const times = await timesMs(5, async () => {
    const key = await deriveKey('lampe ruder quitte halten nebel', salt, params)
    key.fill(0)
  })
  return [
    {
      name: 'key derivation',
      unit: 'ms',
      value: median(times),
      limit: PROMISED_MS,
      atLeast: true,
      note: `Argon2id m=${params.m / 1024} MiB t=${params.t} p=${params.p}`,
    },
  ]
}
