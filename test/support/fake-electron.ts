import { EventEmitter } from 'node:events'

// Stands in for the module `electron`, whose runtime is not there in tests: it notes what the
// shell asks for and lets a test play the other side.

type Answer = (...parameters: never[]) => unknown

export class FakeWindow extends EventEmitter {
  static opened: FakeWindow[] = []
  readonly options: Record<string, unknown>
  readonly webContents = new FakeContents()
  destroyed = false

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    FakeWindow.opened.push(this)
  }

  loadURL(url: string) {
    return this.webContents.loadURL(url)
  }

  show() {}
  focus() {}
  restore() {}

  isMinimized() {
    if (this.destroyed) throw new TypeError('Object has been destroyed')
    return false
  }

  destroy() {
    this.destroyed = true
  }

  isDestroyed() {
    return this.destroyed
  }
}

export class FakeContents extends EventEmitter {
  loaded: string[] = []
  openHandler: Answer | undefined
  readonly mainFrame: { origin: string; parent: object | null } = { origin: '', parent: null }

  setWindowOpenHandler(handler: Answer) {
    this.openHandler = handler
  }

  readonly events: unknown[] = []
  zoom = 1
  readonly navigationHistory = { clear: () => {} }
  /** Pages that never come in by themselves; the next one takes their place. */
  static slow = false
  #coming: PromiseWithResolvers<void> | undefined

  async loadURL(url: string) {
    this.loaded.push(url)
    // The engine keeps the factor with the origin.
    this.zoom = 1
    this.#coming?.reject(new Error('ERR_ABORTED'))
    this.#coming = FakeContents.slow ? Promise.withResolvers() : undefined
    await this.#coming?.promise
  }

  send(_channel: string, event: unknown) {
    this.events.push(event)
  }

  getZoomFactor() {
    return this.zoom
  }

  setZoomFactor(factor: number) {
    this.zoom = factor
  }

  async printToPDF() {
    return Buffer.from('%PDF-')
  }

  print(_options: object, done: (success: boolean) => void) {
    done(true)
  }
}

/** Every setter of a session that the shell uses, with the handler it was given. */
export class FakeSession extends EventEmitter {
  readonly handlers: Record<string, Answer> = {}
  spellChecker: boolean | undefined
  readonly webRequest = {
    onBeforeRequest: (...given: Answer[]) => this.keep('beforeRequest', given.at(-1) as Answer),
  }
  readonly protocol = {
    handle: (scheme: string, handler: Answer) => this.keep(`protocol ${scheme}`, handler),
  }

  setPermissionRequestHandler(handler: Answer) {
    this.keep('permissionRequest', handler)
  }

  setPermissionCheckHandler(handler: Answer) {
    this.keep('permissionCheck', handler)
  }

  setDevicePermissionHandler(handler: Answer) {
    this.keep('devicePermission', handler)
  }

  setDisplayMediaRequestHandler(handler: Answer) {
    this.keep('displayMedia', handler)
  }

  setSpellCheckerEnabled(enabled: boolean) {
    this.spellChecker = enabled
  }

  private keep(name: string, handler: Answer) {
    this.handlers[name] = handler
  }
}

/** A key ring of the system that can be missing, real or only pretended. */
export const keyRing = {
  backend: 'gnome_libsecret',
  available: true,
  broken: false,
  rotated: false,
}

export const safeStorage = {
  getSelectedStorageBackend: () => keyRing.backend,
  isAsyncEncryptionAvailable: async () => keyRing.available,
  encryptStringAsync: async (text: string) => Buffer.from([...Buffer.from(text)].map(scrambled)),
  decryptStringAsync: async (bytes: Buffer) => {
    if (keyRing.broken) throw new Error('decryption failed')
    const result = Buffer.from([...bytes].map(scrambled)).toString()
    return { result, shouldReEncrypt: keyRing.rotated }
  },
}
const scrambled = (byte: number) => byte ^ 0x2a

export const ipcMain = {
  handlers: {} as Record<string, Answer>,
  handle: (channel: string, handler: Answer) => {
    ipcMain.handlers[channel] = handler
  },
}

export class FakePowerMonitor extends EventEmitter {
  idleSeconds = 0

  getSystemIdleTime() {
    return this.idleSeconds
  }
}
export const powerMonitor = new FakePowerMonitor()

export class FakeChild extends EventEmitter {
  readonly sent: unknown[] = []
  readonly started: { file: string; args: readonly string[]; options: Record<string, unknown> }
  killed = false

  constructor(started: FakeChild['started']) {
    super()
    this.started = started
  }

  postMessage(message: unknown) {
    this.sent.push(message)
  }

  kill() {
    this.killed = true
    this.emit('exit', 0)
  }
}

export const utilityProcess = {
  forked: [] as FakeChild[],
  fork: (file: string, args: readonly string[], options: Record<string, unknown>) => {
    const child = new FakeChild({ file, args, options })
    utilityProcess.forked.push(child)
    return child
  },
}

class FakeApp extends EventEmitter {
  isPackaged = true
  exitCode: number | undefined
  quits = 0

  getPath() {
    return '/tmp'
  }

  getVersion() {
    return '0.1.0'
  }

  quit() {
    this.quits += 1
  }

  exit(code: number) {
    this.exitCode = code
  }
}
export const app = new FakeApp()

export const dialog = {
  shown: [] as string[],
  showErrorBox: (_title: string, text: string) => void dialog.shown.push(text),
}

export const BrowserWindow = FakeWindow
