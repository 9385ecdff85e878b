import type { Privileges } from 'electron'
import { registry } from './registry.ts'
import { addScheme } from './urls.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** Which handler answers which scheme; every session has its own. */
export class Protocol {
  #handlers = new Map<string, Handler>()

  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: Privileges }[]): void {
    if (registry.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme } of schemes) addScheme(scheme)
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    addScheme(scheme)
    this.#handlers.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme)
  }

  /** Not part of Electron: how the stand-in finds the answer. */
  handlerOf(scheme: string): Handler | undefined {
    return this.#handlers.get(scheme)
  }
}
