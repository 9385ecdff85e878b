import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type LaunchedApp, launchApp } from './launch-app.ts'

/**
 * A folder of its own for everything that one program writes: its data, and as its temp folder
 * also the browser profile and whatever else might be left lying about.
 */
export function appFolder() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'wir-e2e-'))
  const data = path.join(root, 'data')
  const temp = path.join(root, 'temp')
  mkdirSync(temp)
  let running: LaunchedApp | null = null

  async function close(forgive?: RegExp): Promise<void> {
    const app = running
    running = null
    await app?.close(forgive)
  }
  async function start(args: readonly string[] = []): Promise<LaunchedApp> {
    await close()
    running = await launchApp({ dataDir: data, args, env: { TMPDIR: temp, TEMP: temp, TMP: temp } })
    await running.page.setViewportSize({ width: 1440, height: 900 })
    return running
  }
  afterAll(async () => {
    await close()
    rmSync(root, { recursive: true, force: true })
  })
  return { root, data, temp, store: path.join(data, 'store'), start, close }
}
