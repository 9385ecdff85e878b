import path from 'node:path'
import { app, type UtilityProcess, utilityProcess } from 'electron'
import { AppError } from '../../shared/errors.ts'
import type { AppEvent, Envelope } from '../../shared/ipc.ts'
import type { LockReason } from '../../shared/store/store.ts'
import { asFileError } from '../store/file-errors.ts'
import type { Host } from '../vault/host.ts'
import type { FromVault, ToVault } from '../vault/wire.ts'

export type VaultArguments = {
  storeFolder: string
  assetsFolder: string
  appVersion: string
  lockReason: LockReason
  demoDay: string | null
}

export type VaultProcess = {
  call: (name: string, input: unknown) => Promise<Envelope>
  /** Nobody has asked it to end, and it has not ended by itself. */
  isOpen: () => boolean
  /** Closes the store, then the process; kills it if that takes too long. */
  end: () => Promise<void>
}

type Listeners = {
  host: Host
  onEvent: (event: AppEvent) => void
  /** It ended without being asked to. */
  onDeath: () => void
}

const CLOSING_MS = 4000
const lockedEnvelope: Envelope = { ok: false, code: 'locked' }

/**
 * The C library of many Linux machines (glibc before 2.41, its bug 25847) can lose the wakeup of a
 * thread that works on files: a call then waits for the next one. With two threads it was never seen.
 */
const FILE_THREADS = { UV_THREADPOOL_SIZE: '2' }

/** What a child needs of the environment; nothing from outside that could change how it runs. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG', 'TZ', 'HOME', 'USERPROFILE']
  const given = names.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : []))
  return { ...Object.fromEntries(given), ...FILE_THREADS }
}

export function startVault(args: VaultArguments, listeners: Listeners): VaultProcess {
  const child: UtilityProcess = utilityProcess.fork(
    path.join(import.meta.dirname, 'vault.js'),
    [`--vault=${JSON.stringify(args)}`],
    {
      serviceName: 'WIR-Tresor',
      stdio: app.isPackaged ? 'ignore' : 'inherit',
      env: plainEnvironment(),
    },
  )
  const waiting = new Map<number, (envelope: Envelope) => void>()
  let lastId = 0
  let ending = false
  const gone = Promise.withResolvers<void>()
  const send = (message: ToVault) => child.postMessage(message)

  async function serveHost(message: Extract<FromVault, { type: 'host' }>) {
    try {
      const serve = listeners.host[message.call] as (input: unknown) => Promise<unknown>
      const value = await serve(message.input)
      send({ type: 'host-reply', id: message.id, value, failure: null })
    } catch (error) {
      const known = asFileError(error)
      const failure = known instanceof AppError ? known.code : 'internal'
      send({ type: 'host-reply', id: message.id, value: null, failure })
    }
  }

  child.on('message', (message: FromVault) => {
    if (message.type === 'event') listeners.onEvent(message.event)
    else if (message.type === 'host') void serveHost(message)
    else if (message.type === 'closed') child.kill()
    else if (message.type === 'reply') {
      waiting.get(message.id)?.(message.envelope)
      waiting.delete(message.id)
    }
  })
  child.on('exit', () => {
    for (const settle of waiting.values()) settle(lockedEnvelope)
    waiting.clear()
    gone.resolve()
    if (!ending) listeners.onDeath()
    ending = true
  })

  return {
    isOpen: () => !ending,
    call: (name, input) => {
      if (ending) return Promise.resolve(lockedEnvelope)
      const { promise, resolve } = Promise.withResolvers<Envelope>()
      lastId += 1
      waiting.set(lastId, resolve)
      send({ type: 'call', id: lastId, name, input })
      return promise
    },
    end: async () => {
      if (!ending) {
        ending = true
        send({ type: 'close' })
        const deadline = setTimeout(() => child.kill(), CLOSING_MS)
        // Stuck in native code it may not even end then; the person must not wait for that.
        const surrender = setTimeout(() => gone.resolve(), 2 * CLOSING_MS)
        await gone.promise
        clearTimeout(deadline)
        clearTimeout(surrender)
      }
      await gone.promise
    },
  }
}
