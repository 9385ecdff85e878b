import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron'
import { browser } from './browser.ts'
import type { Wire } from './codec.ts'
import { FrameTree, type WebFrameMain } from './frames.ts'
import { type IpcEvent, ipcMain } from './ipc-main.ts'
import { codec, PageConnection, type PageListener } from './page-connection.ts'
import type { FromPage } from './page-side.ts'
import { preventable } from './preventable.ts'
import { pdfParameters } from './printing.ts'
import { registry } from './registry.ts'
import { type Session, session } from './session.ts'
import { fromBrowserUrl, originOf, toBrowserUrl } from './urls.ts'

type OpenHandler = (details: { url: string; frameName: string }) => { action: 'allow' | 'deny' }
type Loading = { resolve: () => void; reject: (error: Error) => void }

let lastId = 0

/** One page. Its methods are those of Electron's WebContents that the app and Playwright use. */
export class WebContents extends EventEmitter {
  readonly id: number
  readonly session: Session
  readonly frames: FrameTree
  readonly opened: Promise<PageConnection>
  readonly navigationHistory = {
    clear: (): void => this.page?.tell('Page.resetNavigationHistory', {}),
  }
  page: PageConnection | undefined
  /** The address that the app itself asked for; only others raise `will-navigate`. */
  #expected = ''
  #loading: Loading | undefined
  #destroyed = false
  #crashed = false
  #zoom = 1
  #openHandler: OpenHandler = () => ({ action: 'deny' })

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    lastId += 1
    this.id = lastId
    this.frames = new FrameTree(this.id)
    const preferences = options.webPreferences ?? {}
    this.session = preferences.session
      ? (preferences.session as unknown as Session)
      : session.fromPartition(preferences.partition ?? '')
    this.session.onePage = () => this.page?.target.sessionId
    this.opened = this.#open(options.show === false, preferences.preload)
    this.opened.catch(() => this.closed())
    registry.contents.add(this)
    registry.emit('contents-created', this)
  }

  async #open(hidden: boolean, preload: string | undefined): Promise<PageConnection> {
    const page = new PageConnection(await browser.takeTarget(hidden))
    this.page = page
    await page.open(this.frames, this.#listener(), preload)
    return page
  }

  #listener(): PageListener {
    return {
      message: (message, contextId) => this.#receive(message, contextId),
      loaded: () => {
        this.#loading?.resolve()
        this.#loading = undefined
        this.emit('did-finish-load')
      },
      navigated: (frameId, url, inPage) => this.#navigated(frameId, fromBrowserUrl(url), inPage),
      navigationAsked: (frameId, url) => {
        // requests on the network raise their events when they are intercepted
        if (/^https?:/.test(url) || this.allowsNavigation(frameId, url, false)) return
        this.page?.tell('Page.stopLoading', {})
      },
      windowAsked: (url, frameName) =>
        void this.#openHandler({ url: fromBrowserUrl(url), frameName }),
      crashed: () => {
        this.#crashed = true
        this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
      },
    }
  }

  #navigated(frameId: string, url: string, inPage: boolean): void {
    if (!this.frames.isMain(frameId)) return
    this.session.visited.add(originOf(url))
    this.emit(inPage ? 'did-navigate-in-page' : 'did-navigate', {}, url)
  }

  #receive(message: FromPage, contextId: number): void {
    if (message.type === 'ready') {
      if (this.frames.isMainContext(contextId)) this.emit('ready-to-show')
      return
    }
    if (message.type === 'key') {
      this.emit('before-input-event', preventable({}), message.input)
      return
    }
    const frames = this.frames
    const event: IpcEvent = {
      type: 'frame',
      get senderFrame() {
        return frames.frameOfContext(contextId)
      },
      sender: this,
      processId: this.id,
      frameId: frames.frameOfContext(contextId)?.routingId ?? 0,
    }
    const args = codec.decode(message.args) as unknown[]
    if (message.type === 'send') ipcMain.emit(message.channel, event, ...args)
    else void this.#answer(message.id, message.channel, event, args)
  }

  async #answer(id: number, channel: string, event: IpcEvent, args: unknown[]): Promise<void> {
    try {
      const value: Wire = codec.encode(await ipcMain.answer(channel, event, args))
      this.page?.post({ type: 'answer', id, value })
    } catch (error) {
      const reason = error instanceof Error ? error.toString() : String(error)
      const text = `Error invoking remote method '${channel}': ${reason}`
      this.page?.post({ type: 'failure', id, message: text })
    }
  }

  /** Not part of Electron: raises the navigation events for what a page wants by itself. */
  allowsNavigation(frameId: string, url: string, isRedirect: boolean): boolean {
    const isMainFrame = this.frames.isMain(frameId)
    if (isMainFrame && !isRedirect && url === this.#expected) return true
    const details = { url, isMainFrame, isSameDocument: false }
    const names = isRedirect
      ? ['will-redirect']
      : ['will-frame-navigate', ...(isMainFrame ? ['will-navigate'] : [])]
    return names.every(name => {
      const event = preventable(details)
      this.emit(name, event, url)
      return !event.defaultPrevented
    })
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opened
    this.#expected = url
    this.#crashed = false
    const loaded = new Promise<void>((resolve, reject) => {
      this.#loading?.reject(new Error(`ERR_ABORTED (-3) loading '${originOf(url)}'`))
      this.#loading = { resolve, reject }
    })
    loaded.catch(() => undefined)
    const { errorText } = await page.send('Page.navigate', { url: toBrowserUrl(url) })
    this.#expected = ''
    if (errorText) {
      this.#loading = undefined
      this.emit('did-fail-load', {}, -2, errorText, url, true)
      throw new Error(`${errorText} loading '${originOf(url)}'`)
    }
    await loaded
  }

  send(channel: string, ...args: unknown[]): void {
    this.page?.post({ type: 'event', channel, args: codec.encode(args) })
  }

  get mainFrame(): WebFrameMain {
    return this.frames.mainFrame
  }

  getURL(): string {
    return this.frames.mainFrame.url
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isCrashed(): boolean {
    return this.#crashed
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const page = await this.opened
    const answer = await page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.opened
    const { data } = await page.send('Page.printToPDF', pdfParameters(options))
    return Buffer.from(data, 'base64')
  }

  /** There is no printer behind the stand-in, and the app is told so. */
  print(_options?: object, callback?: (success: boolean, reason: string) => void): void {
    setImmediate(() => callback?.(false, 'no printer'))
  }

  async capturePage(): Promise<{ toPNG: () => Buffer; isEmpty: () => boolean }> {
    const page = await this.opened
    // a minimised window has no picture; asking for one ends the browser
    const { data } = page.target.isHidden
      ? { data: '' }
      : await page.send('Page.captureScreenshot', { format: 'png' })
    const png = Buffer.from(data, 'base64')
    return { toPNG: () => png, isEmpty: () => png.length === 0 }
  }

  getZoomFactor(): number {
    return this.#zoom
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor
    void this.#applyZoom(factor).catch(() => undefined)
  }

  async #applyZoom(factor: number): Promise<void> {
    const page = await this.opened
    await page.send('Emulation.clearDeviceMetricsOverride', {})
    if (factor === 1) return
    const { cssLayoutViewport } = await page.send('Page.getLayoutMetrics', {})
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(cssLayoutViewport.clientWidth / factor),
      height: Math.round(cssLayoutViewport.clientHeight / factor),
      deviceScaleFactor: 0,
      mobile: false,
      scale: factor,
    })
  }

  forcefullyCrashRenderer(): void {
    this.page?.tell('Page.crash', {})
  }

  close(): void {
    void this.opened.then(page =>
      browser.cdp.tell('Target.closeTarget', { targetId: page.target.targetId }),
    )
  }

  /** Not part of Electron: the page has gone. */
  closed(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    registry.contents.delete(this)
    this.#loading?.reject(new Error('ERR_FAILED (-2): the page was closed'))
    this.emit('destroyed')
  }

  static getAllWebContents(): WebContents[] {
    return [...registry.contents]
  }

  static fromId(id: number): WebContents | undefined {
    return [...registry.contents].find(contents => contents.id === id)
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...registry.contents].find(contents => contents.page?.target.targetId === targetId)
  }
}
