import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'
import type { Commands, Events } from './cdp-types.ts'

type Waiting = {
  method: string
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

type Incoming = {
  id?: number
  error?: { message: string }
  result?: unknown
  method?: string
  params?: unknown
  sessionId?: string
}

/** A browser process, spoken to over two pipes: no port is open unless the caller asks for one. */
export class Cdp {
  readonly process: ChildProcess
  #lastId = 0
  #waiting = new Map<number, Waiting>()
  #events = new EventEmitter({ captureRejections: false })
  #parts: Buffer[] = []
  #input: Writable

  constructor(executable: string, args: string[], env: NodeJS.ProcessEnv) {
    this.#events.setMaxListeners(0)
    this.process = spawn(executable, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env,
    })
    const [, , , input, output] = this.process.stdio
    if (!(input instanceof Writable) || !(output instanceof Readable)) {
      throw new Error('the debugging pipes are missing')
    }
    this.#input = input
    this.#input.on('error', () => this.#end())
    output.on('data', (chunk: Buffer) => this.#read(chunk))
    this.process.on('error', () => this.#end())
    this.process.on('exit', () => this.#end())
  }

  send<M extends keyof Commands>(
    method: M,
    params: Commands[M]['params'],
    sessionId?: string,
  ): Promise<Commands[M]['result']> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#waiting.set(id, {
        method,
        resolve: value => resolve(value as Commands[M]['result']),
        reject,
      })
      const message = { id, method, params, ...(sessionId ? { sessionId } : {}) }
      this.#input.write(`${JSON.stringify(message)}\0`)
    })
  }

  /** For calls whose failure means only that the page is already gone. */
  tell<M extends keyof Commands>(
    method: M,
    params: Commands[M]['params'],
    sessionId?: string,
  ): void {
    this.send(method, params, sessionId).catch(() => undefined)
  }

  on<E extends keyof Events>(event: E, listener: (params: Events[E]) => void): void {
    this.#events.on(event, listener)
  }

  onSession<E extends keyof Events>(
    sessionId: string,
    event: E,
    listener: (params: Events[E]) => void,
  ): void {
    this.#events.on(`${sessionId}:${event}`, listener)
  }

  onClosed(listener: () => void): void {
    this.#events.once('closed', listener)
  }

  isAlive(): boolean {
    return (
      this.process.pid !== undefined &&
      this.process.exitCode === null &&
      this.process.signalCode === null
    )
  }

  #end(): void {
    for (const waiting of this.#waiting.values()) {
      waiting.reject(new Error(`the browser has ended (${waiting.method})`))
    }
    this.#waiting.clear()
    this.#events.emit('closed')
  }

  #read(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      this.#parts.push(rest.subarray(0, end))
      const text = Buffer.concat(this.#parts).toString('utf8')
      this.#parts = []
      rest = rest.subarray(end + 1)
      this.#dispatch(JSON.parse(text) as Incoming)
    }
    if (rest.length > 0) this.#parts.push(Buffer.from(rest))
  }

  #dispatch(message: Incoming): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
      else waiting?.resolve(message.result)
      return
    }
    if (!message.method) return
    this.#events.emit(message.method, message.params)
    if (message.sessionId) {
      this.#events.emit(`${message.sessionId}:${message.method}`, message.params)
    }
  }
}
