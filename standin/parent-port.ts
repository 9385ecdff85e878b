import type { Serializable } from 'node:child_process'
import { EventEmitter } from 'node:events'

type Message = { data: unknown; ports: [] }

/** The child's end. What arrives before anybody listens waits, as it does in Electron. */
class ParentPort extends EventEmitter {
  #waiting: Message[] = []

  constructor() {
    super()
    process.on('message', data => this.#arrived({ data, ports: [] }))
    // a vault without its app must not live on
    process.on('disconnect', () => process.exit(0))
    this.on('newListener', name => {
      if (name === 'message') queueMicrotask(() => this.#deliver())
    })
  }

  postMessage(message: unknown): void {
    if (process.connected) process.send?.(message as Serializable)
  }

  #arrived(message: Message): void {
    this.#waiting.push(message)
    this.#deliver()
  }

  #deliver(): void {
    if (this.listenerCount('message') === 0) return
    for (const message of this.#waiting.splice(0)) this.emit('message', message)
  }
}

Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
