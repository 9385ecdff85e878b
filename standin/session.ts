import { EventEmitter } from 'node:events'
import { browser } from './browser.ts'
import { preventable } from './preventable.ts'
import { Protocol } from './protocol.ts'
import { originOf, toBrowserUrl } from './urls.ts'

export type RequestDetails = {
  id: number
  url: string
  method: string
  resourceType: string
  timestamp: number
  webContentsId?: number
}
type RequestAnswer = { cancel?: boolean; redirectURL?: string }
type RequestListener = (details: RequestDetails, callback: (answer: RequestAnswer) => void) => void

/** "*://*\/*"-like patterns, as webRequest filters have them. */
function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>' || pattern === '*://*/*') return true
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`).test(url)
}

class WebRequest {
  #listener: RequestListener | null = null
  #patterns: string[] = ['<all_urls>']

  onBeforeRequest(
    filterOrListener: { urls: string[] } | RequestListener | null,
    listener?: RequestListener | null,
  ): void {
    const hasFilter = typeof filterOrListener === 'object' && filterOrListener !== null
    this.#patterns = hasFilter ? filterOrListener.urls : ['<all_urls>']
    this.#listener = hasFilter ? (listener ?? null) : filterOrListener
  }

  /** Not part of Electron: asks the app's listener. */
  isAllowed(details: RequestDetails): Promise<boolean> {
    const listener = this.#listener
    if (!listener || !this.#patterns.some(pattern => matches(pattern, details.url))) {
      return Promise.resolve(true)
    }
    return new Promise(resolve => {
      listener(details, answer => resolve(!answer.cancel && !answer.redirectURL))
    })
  }
}

type Handler = ((...args: never[]) => unknown) | null

/**
 * One set of handlers. Permissions are denied by the browser profile whatever the handlers say;
 * they are kept so that a test can see that the app has set them.
 */
export class Session extends EventEmitter {
  readonly protocol = new Protocol()
  readonly webRequest = new WebRequest()
  readonly handlers: Record<'request' | 'check' | 'device' | 'display', Handler> = {
    request: null,
    check: null,
    device: null,
    display: null,
  }
  readonly visited = new Set<string>()
  #spellChecker = true

  setPermissionRequestHandler(handler: Handler): void {
    this.handlers.request = handler
  }

  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.check = handler
  }

  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.device = handler
  }

  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers.display = handler
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker
  }

  /** The browser's spell checker is always off here: there is no language to set. */
  setSpellCheckerLanguages(): void {}

  async clearCache(): Promise<void> {
    const page = this.onePage()
    if (page) await browser.cdp.send('Network.clearBrowserCache', {}, page)
  }

  async clearStorageData(options: { origin?: string } = {}): Promise<void> {
    const page = this.onePage()
    if (!page) return
    const origins = options.origin ? [originOf(options.origin)] : [...this.visited]
    await Promise.all(
      origins.map(origin =>
        browser.cdp.send(
          'Storage.clearDataForOrigin',
          { origin: toBrowserUrl(origin), storageTypes: 'all' },
          page,
        ),
      ),
    )
  }

  /** Set by the page that uses this session; commands about storage need one. */
  onePage: () => string | undefined = () => undefined

  /** Every download is refused by the browser; the app still hears of it. */
  reportDownload(url: string, fileName: string, contents: unknown): void {
    const item = Object.assign(new EventEmitter(), {
      getURL: () => url,
      getFilename: () => fileName,
      getState: () => 'cancelled',
      cancel: () => undefined,
    })
    this.emit('will-download', preventable({}), item, contents)
  }
}

const partitions = new Map<string, Session>()

function fromPartition(partition: string): Session {
  const known = partitions.get(partition)
  if (known) return known
  const created = new Session()
  partitions.set(partition, created)
  return created
}

export const session = { defaultSession: fromPartition(''), fromPartition }
