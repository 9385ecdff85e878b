import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as journey from '../support/journeys.ts'
import { launchApp } from '../support/launch-app.ts'

/** Set by `npm run pack`: this test is about that archive and nothing else. */
const archive = process.env.WIR_PACKED_ASAR

test('the packed app sets up, locks and unlocks a store, from the archive alone', async () => {
  if (!archive) throw new Error('WIR_PACKED_ASAR names no archive: run npm run pack')
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wir-packed-'))
  const { app, page, close } = await launchApp({ dataDir, appPath: archive })
  try {
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await app.evaluate(({ app: inside }) => inside.isPackaged)).toBe(true)
    await journey.setUp(page)
    await journey.lock(page)
    await journey.unlock(page)
  } finally {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
