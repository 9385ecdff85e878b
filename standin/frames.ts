import type { Frame } from './cdp-types.ts'
import { fromBrowserUrl, originOf } from './urls.ts'

/** A frame with one document. A navigation to another document makes a new one. */
export class WebFrameMain {
  readonly frameTreeNodeId: number
  readonly routingId: number
  readonly processId: number
  url: string
  #parent: () => WebFrameMain | null
  #destroyed = false

  constructor(url: string, number: number, processId: number, parent: () => WebFrameMain | null) {
    this.url = url
    this.frameTreeNodeId = number
    this.routingId = number
    this.processId = processId
    this.#parent = parent
  }

  get origin(): string {
    return originOf(this.url)
  }

  get parent(): WebFrameMain | null {
    return this.#parent()
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this
  }

  get detached(): boolean {
    return this.#destroyed
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  /** Not part of Electron: its document has been replaced. */
  end(): void {
    this.#destroyed = true
  }
}

type Node = { parentId: string | undefined; number: number; frame: WebFrameMain }
type Context = { frameId: string; origin: string }

let lastNumber = 0

/** The frames of one page, and which script world belongs to which of them. */
export class FrameTree {
  #nodes = new Map<string, Node>()
  #contexts = new Map<number, Context>()
  #mainId = ''
  #processId: number

  constructor(processId: number) {
    this.#processId = processId
  }

  start(mainId: string): void {
    this.#mainId = mainId
    this.attached(mainId, undefined)
  }

  has(frameId: string): boolean {
    return this.#nodes.has(frameId)
  }

  isMain(frameId: string): boolean {
    return frameId === this.#mainId
  }

  get mainFrame(): WebFrameMain {
    return this.#nodes.get(this.#mainId)?.frame ?? this.#frame('', 0, undefined)
  }

  attached(frameId: string, parentId: string | undefined): void {
    lastNumber += 1
    const frame = this.#frame('', lastNumber, parentId)
    this.#nodes.set(frameId, { parentId, number: lastNumber, frame })
  }

  detached(frameId: string): void {
    this.#nodes.get(frameId)?.frame.end()
    this.#nodes.delete(frameId)
  }

  navigated({ id, parentId, url }: Frame): void {
    if (!this.#nodes.has(id)) this.attached(id, parentId)
    const node = this.#nodes.get(id)
    if (!node) return
    node.frame.end()
    node.frame = this.#frame(fromBrowserUrl(url), node.number, node.parentId)
  }

  navigatedWithin(frameId: string, url: string): void {
    const node = this.#nodes.get(frameId)
    if (node) node.frame.url = fromBrowserUrl(url)
  }

  contextCreated(contextId: number, frameId: string, browserOrigin: string): void {
    this.#contexts.set(contextId, { frameId, origin: originOf(fromBrowserUrl(browserOrigin)) })
  }

  contextDestroyed(contextId: number): void {
    this.#contexts.delete(contextId)
  }

  contextsCleared(): void {
    this.#contexts.clear()
  }

  /** Null once the document that called has gone, as Electron says it. */
  frameOfContext(contextId: number): WebFrameMain | null {
    const context = this.#contexts.get(contextId)
    const frame = context && this.#nodes.get(context.frameId)?.frame
    return frame && frame.origin === context.origin ? frame : null
  }

  isMainContext(contextId: number): boolean {
    return this.#contexts.get(contextId)?.frameId === this.#mainId
  }

  #frame(url: string, number: number, parentId: string | undefined): WebFrameMain {
    const parent = () => (parentId ? (this.#nodes.get(parentId)?.frame ?? null) : null)
    return new WebFrameMain(url, number, this.#processId, parent)
  }
}
