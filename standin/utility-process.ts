import { type ChildProcess, fork, type Serializable, type StdioOptions } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type { Readable } from 'node:stream'
import type { ForkOptions } from 'electron'

const parentPort = new URL('./parent-port.ts', import.meta.url).href

function streams(stdio: ForkOptions['stdio'] = 'inherit'): StdioOptions {
  if (Array.isArray(stdio)) return [...stdio, 'ipc']
  return stdio === 'pipe' || stdio === 'ignore' ? stdio : 'inherit'
}

/** A Node process with `process.parentPort`, as Electron's utility processes have it. */
class UtilityProcess extends EventEmitter {
  #child: ChildProcess

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super()
    this.#child = fork(modulePath, args, {
      serialization: 'advanced',
      execArgv: [...(options.execArgv ?? []), '--import', parentPort],
      env: { ...(options.env ?? process.env) },
      stdio: streams(options.stdio),
      ...(options.cwd ? { cwd: options.cwd } : {}),
    })
    const end = (): void => void this.#child.kill()
    process.once('exit', end)
    this.#child.on('message', message => this.emit('message', message))
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('error', error => this.emit('error', 'FatalError', '', error.message))
    this.#child.on('exit', (code, signal) => {
      process.removeListener('exit', end)
      this.emit('exit', code ?? (signal ? 1 : 0))
    })
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null ? this.#child.pid : undefined
  }

  get stdout(): Readable | null {
    return this.#child.stdout
  }

  get stderr(): Readable | null {
    return this.#child.stderr
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as Serializable, () => undefined)
  }

  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args, options),
}
