import path from 'node:path'
import { app, type BrowserWindow, type Session } from 'electron'
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

/** Window, vault and the way between them. Locking ends the vault and replaces the page. */
export async function openHouse(session: Session, places: Places, demoDay: string | null) {
  const pages = createPages()
  serveBundle(session, places.bundle, pages)
  const printing = createPrinting(session, pages)
  let window: BrowserWindow
  let vault: VaultProcess
  let locking: { reason: LockReason; begin: () => void } | null = null
  let quitting = false

  const presence = watchPresence(reason => askToLock(reason))
  const host = createHost({
    window: () => window,
    printing,
    deviceFolder: places.device,
    lock: reason => (locking ? locking.begin() : void lockNow(reason)),
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
      { host, onEvent: tellPage, onDeath: () => void replace('failure') },
    )
  }

  async function replace(reason: LockReason): Promise<void> {
    presence.rest()
    if (quitting || window.isDestroyed()) return
    vault = openVault(reason)
    await window.webContents.loadURL(`${pages.renew()}/index.html`)
    window.webContents.navigationHistory.clear()
  }

  async function lockNow(reason: LockReason): Promise<void> {
    if (locking?.reason === reason) return
    locking = { reason, begin: () => {} }
    await vault.end()
    await replace(reason)
    locking = null
  }

  /** Lets the page keep its drafts first; it answers by asking to be locked. */
  function askToLock(reason: LockReason): void {
    if (locking) return
    const deadline = setTimeout(() => locking?.begin(), PUT_AWAY_MS)
    const begin = () => {
      clearTimeout(deadline)
      locking = null
      void lockNow(reason)
    }
    locking = { reason, begin }
    tellPage({ type: 'locking' })
  }

  guardCalls({
    page: () => window.webContents,
    origin: pages.current,
    callVault: (name, input) => vault.call(name, input),
    answerPrint: printing.answer,
  })

  app.on('before-quit', event => {
    if (quitting) return
    event.preventDefault()
    quitting = true
    void vault.end().then(() => app.quit())
  })

  window = openWindow(session)
  vault = openVault('start')
  await window.loadURL(`${pages.current()}/index.html`)
  return {
    comeForward: () => {
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
