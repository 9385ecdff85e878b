import { EventEmitter } from 'node:events'
import type { WebFrameMain } from './frames.ts'

export type IpcEvent = {
  type: 'frame'
  readonly senderFrame: WebFrameMain | null
  sender: unknown
  processId: number
  frameId: number
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown

class IpcMain extends EventEmitter {
  #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** Not part of Electron: how a page's call arrives. */
  async answer(channel: string, event: IpcEvent, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

export const ipcMain = new IpcMain()
