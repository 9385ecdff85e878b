import { EventEmitter } from 'node:events'
import type { Display, Rectangle } from 'electron'
import { registry } from './registry.ts'

/** Tests raise its events and replace `getSystemIdleTime`; by itself it never says anything. */
class PowerMonitor extends EventEmitter {
  getSystemIdleTime = (): number => 0
  getSystemIdleState = (): string => 'active'
  isOnBatteryPower = (): boolean => false
}

type Theme = 'system' | 'light' | 'dark'

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false
  readonly prefersReducedTransparency = false
  #source: Theme = 'system'

  constructor() {
    super()
    registry.on('contents-created', contents => {
      if (this.#source !== 'system') void contents.opened.then(() => this.#apply())
    })
  }

  get themeSource(): Theme {
    return this.#source
  }

  set themeSource(source: Theme) {
    this.#source = source
    this.#apply()
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }

  #apply(): void {
    const value = this.#source === 'system' ? '' : this.#source
    const features = [{ name: 'prefers-color-scheme', value }]
    for (const contents of registry.contents) {
      contents.page?.tell('Emulation.setEmulatedMedia', { features })
    }
  }
}

const whole: Rectangle = { x: 0, y: 0, width: 1280, height: 800 }
const display = {
  id: 1,
  scaleFactor: 1,
  bounds: whole,
  workArea: whole,
  size: { width: whole.width, height: whole.height },
  workAreaSize: { width: whole.width, height: whole.height },
} satisfies Partial<Display>

let clipboardText = ''

export const powerMonitor = new PowerMonitor()
export const nativeTheme = new NativeTheme()
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: (_bounds: Rectangle) => display,
})
/** In memory: the machine's clipboard belongs to the person. */
export const clipboard = {
  readText: (): string => clipboardText,
  writeText: (text: string): void => {
    clipboardText = text
  },
  clear: (): void => {
    clipboardText = ''
  },
}
/** Nothing outside is ever opened. */
export const shell = {
  openExternal: async (_url: string): Promise<void> => undefined,
  openPath: async (_path: string): Promise<string> => '',
  showItemInFolder: (_path: string): void => undefined,
}
