import path from 'node:path'
import { app, type BrowserWindow, dialog, type Session } from 'electron'
import type { AppEvent } from '../../shared/ipc.ts'
import type { LockReason } from '../../shared/store/store.ts'
import { guardCalls } from './gatekeeper.ts'
import { createHost } from './host.ts'
import { watchPresence } from './idle-watch.ts'
import { createPages } from './pages.ts'
import { createPrinting } from './printing.ts'
import { serveBundle } from './protocol.ts'
import { startVault, type VaultProcess } from './vault-process.ts'
import { openWindow } from './window.ts'

export type Places = { bundle: string; assets: string; store: string; device: string }

/** How long an open page gets to put away what is being typed before the store closes anyway. */
const PUT_AWAY_MS = 2000
const DEATHS_WITHIN_MS = 60_000
const MOST_DEATHS = 3

const cannotStart =
  'Der geschützte Teil des Programms startet nicht. Ihre Daten sind unverändert. ' +
  'Bitte starten Sie den Laptop neu. Hilft das nicht, geben Sie der IT Bescheid.'

/** Window, vault and the way between them. Locking ends the vault and replaces the page. */
export async function openHouse(session: Session, places: Places, demoDay: string | null) {
  const pages = createPages()
  serveBundle(session, places.bundle, pages)
  const printing = createPrinting(session, pages)
  let window: BrowserWindow
  let vault: VaultProcess
  let busy = false
  let quitting = false
  let putAwayDone: (() => void) | null = null
  const deaths: number[] = []

  const presence = watchPresence(reason => void askToLock(reason))
  const host = createHost({
    window: () => window,
    asking: () => vault,
    printing,
    deviceFolder: places.device,
    // The page asks for this too once it has put everything away.
    lock: reason => (putAwayDone ? putAwayDone() : void lock(reason)),
    setIdleLimit: presence.setIdleLimit,
  })
  const tellPage = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send('event', event)
  }

  function openVault(lockReason: LockReason): VaultProcess {
    return startVault(
      {
        storeFolder: places.store,
        assetsFolder: places.assets,
        appVersion: app.getVersion(),
        lockReason,
        demoDay,
      },
      { host, onEvent: tellPage, onDeath },
    )
  }

  /** A newer page may take over before this one has come; that is no failure. */
  async function show(origin: string): Promise<void> {
    try {
      await window.webContents.loadURL(`${origin}/index.html`)
    } catch (error) {
      if (!window.isDestroyed() && origin === pages.current()) throw error
    }
  }

  async function replace(reason: LockReason): Promise<void> {
    presence.rest()
    if (quitting || window.isDestroyed()) return
    vault = openVault(reason)
    const zoom = window.webContents.getZoomFactor()
    await show(pages.renew())
    if (window.isDestroyed()) return
    window.webContents.navigationHistory.clear()
    // The engine keeps it with the origin, and each page has another one.
    window.webContents.setZoomFactor(zoom)
  }

  /** One end is a mishap; one after the other means that it can't start at all. */
  function isMishap(): boolean {
    const now = performance.now()
    deaths.push(now)
    if (deaths.filter(at => now - at < DEATHS_WITHIN_MS).length < MOST_DEATHS) return true
    dialog.showErrorBox('WIR-Fallmanagement', cannotStart)
    quitting = true
    app.exit(1)
    return false
  }

  function onDeath(): void {
    if (isMishap()) void replace('failure')
  }

  /** A page that is gone shows nothing and can't lock any more. */
  function onPageGone(): void {
    if (!quitting && isMishap()) void lock('failure')
  }

  async function lock(reason: LockReason): Promise<void> {
    if (busy) return
    busy = true
    try {
      await vault.end()
      await replace(reason)
    } finally {
      busy = false
    }
  }

  /** The vault passes a lock on to us once it gets to it; a long copy must not keep the door open. */
  function lockInTime(asked: VaultProcess): void {
    setTimeout(() => {
      if (vault === asked && !quitting) void lock('user')
    }, PUT_AWAY_MS).unref()
  }

  /** Lets the page keep its drafts first; it answers by asking to be locked. */
  function putAway(): Promise<void> {
    if (window.isDestroyed()) return Promise.resolve()
    const { promise, resolve } = Promise.withResolvers<void>()
    const deadline = setTimeout(resolve, PUT_AWAY_MS)
    putAwayDone = resolve
    tellPage({ type: 'locking' })
    return promise.finally(() => {
      clearTimeout(deadline)
      putAwayDone = null
    })
  }

  async function askToLock(reason: LockReason): Promise<void> {
    if (busy || putAwayDone) return
    await putAway()
    await lock(reason)
  }

  async function quit(): Promise<void> {
    quitting = true
    await putAway()
    await vault.end()
    app.quit()
  }

  guardCalls({
    page: () => window.webContents,
    origin: pages.current,
    callVault: (name, input) => {
      if (name === 'store.lock') lockInTime(vault)
      return vault.call(name, input)
    },
    answerPrint: printing.answer,
  })

  const quitGently = (event: { preventDefault: () => void }) => {
    if (quitting) return
    event.preventDefault()
    void quit()
  }
  app.on('before-quit', quitGently)

  window = openWindow(session)
  window.on('close', quitGently)
  window.webContents.on('render-process-gone', onPageGone)
  vault = openVault('start')
  await show(pages.current())
  return {
    comeForward: () => {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.focus()
    },
  }
}

/** Where the program's own files are: beside the built main process, packed or not. */
export function programPlaces(dataFolder: string): Places {
  const root = path.join(import.meta.dirname, '../..')
  return {
    bundle: path.join(root, 'out/renderer'),
    assets: path.join(root, 'assets'),
    store: path.join(dataFolder, 'store'),
    device: path.join(dataFolder, 'device'),
  }
}
