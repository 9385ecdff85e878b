import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { browser } from './browser.ts'
import type { WindowBounds } from './cdp-types.ts'
import { preventable } from './preventable.ts'
import { registry } from './registry.ts'
import { WebContents } from './web-contents.ts'

/** The part of Electron's window that the app uses; the browser's own window carries it. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly id: number
  #bounds: Rectangle
  #destroyed = false
  #visible: boolean
  #state: 'normal' | 'minimized' | 'maximized' = 'normal'
  #contentProtected = false
  #title: string
  #windowId: Promise<number | undefined>

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!registry.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.#visible = options.show !== false
    this.#title = options.title ?? ''
    this.webContents = new WebContents(options)
    this.id = this.webContents.id
    this.webContents.on('ready-to-show', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.#closed())
    registry.windows.add(this)
    this.#windowId = this.#findWindow()
    registry.emit('window-created', this)
  }

  async #findWindow(): Promise<number | undefined> {
    try {
      const { targetId, isHidden } = (await this.webContents.opened).target
      const { windowId } = await browser.cdp.send('Browser.getWindowForTarget', { targetId })
      if (isHidden) this.#state = 'minimized'
      else browser.cdp.tell('Browser.setWindowBounds', { windowId, bounds: this.#browserBounds() })
      return windowId
    } catch {
      return undefined
    }
  }

  #browserBounds(): WindowBounds {
    const { x: left, y: top, width, height } = this.#bounds
    return { left, top, width, height }
  }

  #apply(bounds: WindowBounds): void {
    void this.#windowId.then(windowId => {
      if (windowId !== undefined) browser.cdp.tell('Browser.setWindowBounds', { windowId, bounds })
    })
  }

  #setState(state: 'normal' | 'minimized' | 'maximized'): void {
    this.#state = state
    this.#apply({ windowState: state })
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    if (this.#state === 'minimized') this.#setState('normal')
    this.#visible = true
    this.emit('show')
  }

  hide(): void {
    this.#visible = false
    this.#apply({ windowState: 'minimized' })
    this.#state = 'minimized'
    this.emit('hide')
  }

  focus(): void {
    this.webContents.page?.tell('Page.bringToFront', {})
    this.emit('focus')
  }

  isVisible(): boolean {
    return this.#visible
  }

  isFocused(): boolean {
    return this.#visible && !this.isMinimized()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isMinimized(): boolean {
    return this.#state === 'minimized'
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  minimize(): void {
    this.#setState('minimized')
    this.emit('minimize')
  }

  maximize(): void {
    this.#setState('maximized')
    this.emit('maximize')
  }

  unmaximize(): void {
    this.#setState('normal')
    this.emit('unmaximize')
  }

  restore(): void {
    this.#setState('normal')
    this.emit('restore')
  }

  getBounds(): Rectangle {
    return { ...this.#bounds }
  }

  getNormalBounds(): Rectangle {
    return this.getBounds()
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
    this.#apply(this.#browserBounds())
    this.emit('resize')
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title
  }

  /** Nothing here can keep a window out of a screen shot; the wish is only remembered. */
  setContentProtection(enabled: boolean): void {
    this.#contentProtected = enabled
  }

  isContentProtected(): boolean {
    return this.#contentProtected
  }

  /** The browser's app window has no menu bar, so there is none to take away. */
  setMenu(): void {}

  removeMenu(): void {}

  setMenuBarVisibility(): void {}

  close(): void {
    if (this.#destroyed) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.webContents.close()
  }

  destroy(): void {
    this.webContents.close()
    this.webContents.closed()
  }

  #closed(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    registry.windows.delete(this)
    this.emit('closed')
    if (registry.windows.size === 0) registry.emit('all-windows-closed')
  }

  static getAllWindows(): BrowserWindow[] {
    return [...registry.windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...registry.windows].find(window => window.isFocused()) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...registry.windows].find(window => window.webContents === contents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return [...registry.windows].find(window => window.id === id) ?? null
  }
}
