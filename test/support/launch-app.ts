import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
// Brings the page's `window.wir` along for what is evaluated there.
import type {} from '../../renderer/api.ts'
import { chromium, electronBinary, root, standin } from '../../scripts/runtime.mjs'

export type LaunchOptions = {
  dataDir: string
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** The built folder by default; an app.asar starts the packed app (stand-in only). */
  appPath?: string
}

export type LaunchedApp = {
  app: ElectronApplication
  page: Page
  runtimeName: string
  /** What pages have reported so far: uncaught errors and console errors. */
  pageErrors: readonly string[]
  /** Ends the app; throws if a page has reported an error that `forgive` doesn't know. */
  close: (forgive?: RegExp) => Promise<void>
}

/** Playwright evaluates by `eval`, which the page's policy reports; the app itself never does. */
const playwrightsOwn = /requires 'TrustedScript' assignment/

function listen(page: Page, errors: string[]): void {
  page.on('pageerror', error => errors.push(`pageerror: ${error.message}`))
  page.on('crash', () => errors.push('the page has crashed'))
  page.on('console', message => {
    if (message.type() === 'error' && !playwrightsOwn.test(message.text()))
      errors.push(`console: ${message.text()}`)
  })
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'NODE_OPTIONS',
  )
  const own = Object.fromEntries(inherited)
  return {
    ...own,
    // the stand-in's first line asks for "node": it must be this one
    PATH: [path.dirname(process.execPath), own.PATH ?? ''].join(path.delimiter),
    STANDIN_HEADLESS: own.STANDIN_HEADLESS ?? '1',
    ...extra,
  }
}

function standinOptions(): { executablePath: string; env: Record<string, string> } {
  const browser = chromium()
  if (!browser) throw new Error('neither Electron nor a Chromium is here')
  if (process.platform === 'win32') throw new Error('on Windows these tests need real Electron')
  return { executablePath: standin, env: { CHROMIUM_PATH: browser } }
}

/** Starts the built app in real Electron where its runtime is there, else in the stand-in. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const isPacked = options.appPath?.endsWith('.asar') ?? false
  const isElectron = electronBinary() !== undefined && !isPacked
  const { env, ...place } = isElectron ? { env: {} } : standinOptions()
  const app = await _electron.launch({
    ...place,
    args: [options.appPath ?? root, `--data-dir=${options.dataDir}`, ...(options.args ?? [])],
    env: environment({ ...env, ...options.env }),
    timeout: 120_000,
  })
  const errors: string[] = []
  const heard = new Set<Page>()
  const listenOnce = (page: Page): void => {
    if (!heard.has(page)) listen(page, errors)
    heard.add(page)
  }
  app.on('window', listenOnce)
  const page = await app.firstWindow()
  listenOnce(page)
  return {
    app,
    page,
    runtimeName: isElectron ? 'Electron' : 'Stellvertreter mit Chromium',
    pageErrors: errors,
    close: async forgive => {
      await app.close()
      const unexpected = errors.filter(error => !forgive?.test(error))
      if (unexpected.length > 0) throw new Error(`the page has failed:\n${unexpected.join('\n')}`)
    },
  }
}
