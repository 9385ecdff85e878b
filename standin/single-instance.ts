import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { isAlive } from './profile.ts'

export type SecondStart = { argv: string[]; workingDirectory: string; additionalData?: unknown }

/** Process ids are used again: on Linux the time of the start tells two apart. */
function startTimeOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return fields.slice(fields.lastIndexOf(')')).split(' ')[20] ?? ''
  } catch {
    return ''
  }
}

/** How a lock file names its owner. */
export function describeProcess(pid: number): string {
  return `${pid} ${startTimeOf(pid)}`
}

function readOwner(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function ownerIsAlive(owner: string): boolean {
  const pid = Number.parseInt(owner, 10)
  return isAlive(pid) && describeProcess(pid) === owner
}

/** One app per data folder: a lock file decides, a local socket brings the news of a second start. */
export class SingleInstance {
  #file: string
  #socket: string
  #server: net.Server | undefined

  constructor(userData: string) {
    mkdirSync(userData, { recursive: true })
    this.#file = path.join(userData, 'standin-instance')
    const name = createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 24)
    this.#socket =
      process.platform === 'win32'
        ? `\\\\.\\pipe\\standin-${name}`
        : path.join(os.tmpdir(), `standin-${name}.sock`)
  }

  /** A link is made whole or not at all, so two starts can't both hold the file. */
  take(): boolean {
    const me = describeProcess(process.pid)
    const own = `${this.#file}.${process.pid}`
    writeFileSync(own, me, { mode: 0o600 })
    try {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        if (this.#link(own)) return true
        const owner = readOwner(this.#file)
        if (owner === me) return true
        if (owner !== undefined && ownerIsAlive(owner)) return false
        this.#setAside(own)
      }
      return false
    } finally {
      rmSync(own, { force: true })
    }
  }

  #link(own: string): boolean {
    try {
      linkSync(own, this.#file)
      return true
    } catch {
      return false
    }
  }

  #setAside(own: string): void {
    try {
      renameSync(this.#file, `${own}.old`)
      rmSync(`${own}.old`, { force: true })
    } catch {
      // another start was quicker
    }
  }

  listen(onSecond: (second: SecondStart) => void): void {
    if (process.platform !== 'win32') rmSync(this.#socket, { force: true })
    this.#server = net.createServer(connection => {
      let text = ''
      connection.on('error', () => undefined)
      connection.on('data', chunk => {
        text += chunk.toString('utf8')
      })
      connection.on('end', () => {
        onSecond(JSON.parse(text) as SecondStart)
        connection.end('ok')
      })
    })
    this.#server.on('error', () => undefined)
    this.#server.listen({ path: this.#socket })
    this.#server.unref()
  }

  /** Resolves when the first app has heard of it, or can't be reached. */
  tellFirst(second: SecondStart): Promise<void> {
    return new Promise(resolve => {
      const connection = net.createConnection({ path: this.#socket, allowHalfOpen: true })
      connection.setTimeout(2000, () => connection.destroy())
      connection.on('error', () => undefined)
      connection.on('close', () => resolve())
      connection.on('data', () => connection.destroy())
      connection.end(JSON.stringify(second))
    })
  }

  release(): void {
    this.#server?.close()
    const mine = readOwner(this.#file)?.startsWith(`${process.pid} `)
    if (mine) rmSync(this.#file, { force: true })
    if (mine && process.platform !== 'win32') rmSync(this.#socket, { force: true })
  }
}
