import { EventEmitter } from 'node:events'
import { setTimeout as later } from 'node:timers/promises'
import type { WebFrameMain } from './frames.ts'

export type IpcEvent = {
  type: 'frame'
  readonly senderFrame: WebFrameMain | null
  sender: unknown
  processId: number
  frameId: number
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown

/** Answers that come late and out of turn, as they may on a slow laptop: up to so many milliseconds. */
const latestMs = Number(process.env.STANDIN_LATE_MS ?? 0)

async function dawdle(): Promise<void> {
  if (latestMs > 0 && Math.random() > 0.3) await later(Math.random() * latestMs)
}

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
    const answer = await handler(event, ...args)
    await dawdle()
    return answer
  }
}

export const ipcMain = new IpcMain()
