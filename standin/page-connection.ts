import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { browser, type Target } from './browser.ts'
import type { Commands } from './cdp-types.ts'
import { makeCodec } from './codec.ts'
import type { FrameTree } from './frames.ts'
import { type FromPage, pageSide, type ToPage } from './page-side.ts'

export const codec = makeCodec()

export type PageListener = {
  message: (message: FromPage, contextId: number) => void
  loaded: () => void
  navigated: (frameId: string, url: string, inPage: boolean) => void
  navigationAsked: (frameId: string, url: string) => void
  windowAsked: (url: string, name: string) => void
  crashed: () => void
}

/** The wire to one page: what goes in and what comes out, without any meaning. */
export class PageConnection {
  readonly target: Target
  #binding = `__b${randomBytes(8).toString('hex')}`

  constructor(target: Target) {
    this.target = target
  }

  async open(frames: FrameTree, listener: PageListener, preloadFile?: string): Promise<void> {
    frames.start(this.target.targetId)
    this.#listenToFrames(frames, listener)
    this.#listenToPage(listener)
    const preload = preloadFile ? readFileSync(preloadFile, 'utf8') : ''
    const source = `(${pageSide})((${makeCodec})(), ${JSON.stringify(this.#binding)},
      function (require, process, module, exports) {\n${preload}\n})`
    await Promise.all([
      this.send('Page.enable', {}),
      this.send('Runtime.enable', {}),
      this.send('Runtime.addBinding', { name: this.#binding }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source }),
      this.send('Runtime.runIfWaitingForDebugger', {}),
    ])
  }

  send<M extends keyof Commands>(
    method: M,
    params: Commands[M]['params'],
  ): Promise<Commands[M]['result']> {
    return browser.cdp.send(method, params, this.target.sessionId)
  }

  tell<M extends keyof Commands>(method: M, params: Commands[M]['params']): void {
    browser.cdp.tell(method, params, this.target.sessionId)
  }

  post(message: ToPage): void {
    // twice: as a text it can't be read as a program, where "__proto__" would be more than a key
    const text = JSON.stringify(JSON.stringify(message))
    this.tell('Runtime.evaluate', { expression: `${this.#binding}In(${text})`, silent: true })
  }

  #listenToFrames(frames: FrameTree, listener: PageListener): void {
    const { cdp } = browser
    const id = this.target.sessionId
    cdp.onSession(id, 'Page.frameAttached', event =>
      frames.attached(event.frameId, event.parentFrameId),
    )
    cdp.onSession(id, 'Page.frameDetached', event => {
      if (event.reason === 'remove') frames.detached(event.frameId)
    })
    cdp.onSession(id, 'Page.frameNavigated', ({ frame }) => {
      frames.navigated(frame)
      listener.navigated(frame.id, frame.url, false)
    })
    cdp.onSession(id, 'Page.navigatedWithinDocument', event => {
      frames.navigatedWithin(event.frameId, event.url)
      listener.navigated(event.frameId, event.url, true)
    })
    cdp.onSession(id, 'Runtime.executionContextCreated', ({ context }) => {
      const { frameId, isDefault } = context.auxData ?? {}
      if (frameId && isDefault) frames.contextCreated(context.id, frameId, context.origin)
    })
    cdp.onSession(id, 'Runtime.executionContextDestroyed', event =>
      frames.contextDestroyed(event.executionContextId),
    )
    cdp.onSession(id, 'Runtime.executionContextsCleared', () => frames.contextsCleared())
  }

  #listenToPage(listener: PageListener): void {
    const { cdp } = browser
    const id = this.target.sessionId
    cdp.onSession(id, 'Runtime.bindingCalled', event => {
      if (event.name !== this.#binding) return
      listener.message(JSON.parse(event.payload) as FromPage, event.executionContextId)
    })
    cdp.onSession(id, 'Page.loadEventFired', () => listener.loaded())
    cdp.onSession(id, 'Page.frameRequestedNavigation', event => {
      if (event.disposition === 'currentTab') listener.navigationAsked(event.frameId, event.url)
    })
    cdp.onSession(id, 'Page.windowOpen', event => listener.windowAsked(event.url, event.windowName))
    cdp.onSession(id, 'Inspector.targetCrashed', () => listener.crashed())
  }
}
