import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { browser } from './browser.ts'
import { CommandLine, started } from './command-line.ts'
import { preventable } from './preventable.ts'
import { registry } from './registry.ts'
import { answerRequest } from './requests.ts'
import { SingleInstance } from './single-instance.ts'

declare global {
  /** Playwright calls this when it has connected; only then the app may be ready. */
  var __playwright_run: (() => void) | undefined
}

const connectedToPlaywright = started.underPlaywright
  ? new Promise<void>(resolve => {
      globalThis.__playwright_run = resolve
    })
  : Promise.resolve()

type Manifest = { name?: string; productName?: string; version?: string }

function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(started.appPath, 'package.json'), 'utf8')) as Manifest
}

function configFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? os.homedir()
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support')
  return process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config')
}

class App extends EventEmitter {
  readonly isPackaged = started.isPackaged
  readonly commandLine = new CommandLine(started.args)
  #manifest = readManifest()
  #name = this.#manifest.productName ?? this.#manifest.name ?? 'app'
  #paths = new Map<string, string>()
  #ready: Promise<void> | undefined
  #instance: SingleInstance | undefined
  #news: Promise<void> = Promise.resolve()
  #exitCode = 0
  #quitting = false
  #exiting = false

  constructor() {
    super()
    // nothing starts by being imported
    this.on('newListener', name => {
      if (name === 'ready') void this.whenReady()
    })
    registry.on('contents-created', contents => this.emit('web-contents-created', {}, contents))
    registry.on('window-created', window => this.emit('browser-window-created', {}, window))
    registry.on('all-windows-closed', () => this.#allWindowsClosed())
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => this.quit())
    }
    process.on('exit', () => this.#instance?.release())
  }

  async #start(): Promise<void> {
    await browser.start(cdp => {
      cdp.on('Fetch.requestPaused', paused => void answerRequest(paused))
      cdp.on('Browser.downloadWillBegin', event => {
        const contents = registry.contentsOfFrame(event.frameId)
        contents?.session.reportDownload(event.url, event.suggestedFilename, contents)
      })
      cdp.onClosed(() => this.#browserEnded())
    })
    browser.onDetached(sessionId => {
      for (const contents of [...registry.contents]) {
        if (contents.page?.target.sessionId === sessionId) contents.closed()
      }
    })
    await connectedToPlaywright
    registry.isReady = true
    this.emit('ready', {}, {})
  }

  whenReady(): Promise<void> {
    if (!this.#ready) {
      this.#ready = this.#start()
      this.#ready.catch(error => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        process.exit(1)
      })
    }
    return this.#ready
  }

  isReady(): boolean {
    return registry.isReady
  }

  getName(): string {
    return this.#name
  }

  setName(name: string): void {
    this.#name = name
  }

  getVersion(): string {
    return this.#manifest.version ?? '0.0.0'
  }

  getAppPath(): string {
    return started.appPath
  }

  getLocale(): string {
    return 'de'
  }

  setPath(name: string, folder: string): void {
    if (!existsSync(folder)) throw new Error(`Failed to set path '${name}'`)
    this.#paths.set(name, folder)
  }

  getPath(name: string): string {
    const chosen = this.#paths.get(name)
    if (chosen) return chosen
    const home = os.homedir()
    const places: Record<string, string> = {
      home,
      appData: configFolder(),
      userData: path.join(configFolder(), this.#name),
      sessionData: this.#paths.get('userData') ?? path.join(configFolder(), this.#name),
      temp: os.tmpdir(),
      exe: process.execPath,
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
      logs: path.join(configFolder(), this.#name, 'logs'),
    }
    const place = places[name]
    if (!place) throw new Error(`Failed to get '${name}' path`)
    return place
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    const instance = new SingleInstance(this.getPath('userData'))
    if (!instance.take()) {
      this.#news = instance.tellFirst({
        argv: process.argv,
        workingDirectory: process.cwd(),
        additionalData,
      })
      return false
    }
    this.#instance = instance
    instance.listen(second => {
      const { argv, workingDirectory } = second
      this.emit('second-instance', {}, argv, workingDirectory, second.additionalData)
    })
    return true
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance !== undefined
  }

  releaseSingleInstanceLock(): void {
    this.#instance?.release()
    this.#instance = undefined
  }

  /** The browser keeps its own sandbox on (except for root, where it can't have one). */
  enableSandbox(): void {}

  setAppUserModelId(): void {}

  /** Always off here. */
  disableHardwareAcceleration(): void {}

  focus(): void {
    for (const window of registry.windows) window.focus()
  }

  quit(): void {
    if (this.#quitting) return
    const before = preventable({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    for (const window of registry.windows) {
      const close = preventable({})
      window.emit('close', close)
      if (close.defaultPrevented) return
    }
    const will = preventable({})
    this.emit('will-quit', will)
    if (will.defaultPrevented) return
    this.#quitting = true
    this.emit('quit', {}, this.#exitCode)
    this.exit(this.#exitCode)
  }

  exit(code = 0): void {
    if (this.#exiting) return
    this.#exiting = true
    this.#quitting = true
    void this.#news.then(() => {
      if (!browser.isRunning()) process.exit(code)
      browser.cdp.onClosed(() => process.exit(code))
      browser.cdp.tell('Browser.close', {})
      setTimeout(() => process.exit(code), 3000)
    })
  }

  #allWindowsClosed(): void {
    if (this.#quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** A person closed the last window and the browser with it, or it crashed. */
  #browserEnded(): void {
    if (this.#exiting) return
    this.#exitCode = browser.cdp.process.exitCode === 0 ? 0 : 1
    for (const contents of [...registry.contents]) contents.closed()
    if (!this.#quitting) this.quit()
  }
}

export const app = new App()
