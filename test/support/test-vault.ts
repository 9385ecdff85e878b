import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import type { Host } from '../../electron/vault/host.ts'
import type { LogLine, Machine } from '../../electron/vault/machine.ts'
import { createVault, type Vault } from '../../electron/vault/vault.ts'
import { type AppContract, findCall } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Api, AppEvent } from '../../shared/ipc.ts'
import { cheapKdf } from './cheap-kdf.ts'
import type { RunningCall } from './hanging-calls.ts'

export type TestVault = {
  vault: Vault
  api: Api<AppContract>
  machine: Machine
  folder: string
  events: AppEvent[]
  logged: LogLine[]
  hostCalls: { call: string; input: unknown }[]
  clock: { now: Date; monotonicMs: number }
  /** Calls that were made and have not ended. */
  running: ReadonlySet<RunningCall>
  /** The process ends and a new one looks at the same folder. */
  restart: (changes?: VaultChanges) => Promise<TestVault>
}

export const START = new Date('2026-11-16T08:00:00.000Z')
export const assetsFolder = path.join(import.meta.dirname, '../../assets')

function testHost(hostCalls: TestVault['hostCalls'], changes: Partial<Host>): Host {
  const note =
    <T>(call: string, answer: T) =>
    async (input?: unknown) => {
      hostCalls.push({ call, input })
      return answer
    }
  return {
    saveFile: note('saveFile', { fileName: 'blatt.pdf' }),
    chooseFolder: note('chooseFolder', { folder: null }),
    chooseFiles: note('chooseFiles', { files: [] }),
    renderPdf: note('renderPdf', new Uint8Array([1])),
    print: note('print', { printed: false }),
    deviceSecret: note('deviceSecret', null),
    lock: note('lock', undefined),
    setIdleLimit: note('setIdleLimit', undefined),
    ...changes,
  }
}

/** The contract's calls, sent through the real dispatcher; failures are thrown as in the page. */
export function apiOver(
  vault: Pick<Vault, 'dispatch'>,
  running: Set<RunningCall> = new Set(),
): Api<AppContract> {
  const send = async (name: string, input: unknown) => {
    const isJob = findCall(name)?.call.kind === 'job'
    const answer = vault.dispatch(name, isJob ? { jobId: crypto.randomUUID(), input } : input)
    const call = { name, ended: answer }
    running.add(call)
    const envelope = await answer.finally(() => running.delete(call))
    if (envelope.ok) return envelope.value
    throw new AppError(envelope.code, envelope.details)
  }
  const feature = (name: string) =>
    new Proxy(
      {},
      { get: (_t, method: string) => (input: unknown) => send(`${name}.${method}`, input) },
    )
  return new Proxy({}, { get: (_t, name: string) => feature(name) }) as Api<AppContract>
}

export type VaultChanges = Partial<Omit<Machine, 'host'>> & {
  host?: Partial<Host>
  onEvent?: (event: AppEvent) => void
}

/** A real vault on a real folder, with a clock that only the test moves and a cheap key derivation. */
export async function aVault({ onEvent, ...changes }: VaultChanges = {}): Promise<TestVault> {
  const folder =
    changes.storeFolder ?? path.join(mkdtempSync(path.join(os.tmpdir(), 'wir-')), 'store')
  const clock = { now: START, monotonicMs: 0 }
  const events: AppEvent[] = []
  const logged: LogLine[] = []
  const hostCalls: TestVault['hostCalls'] = []
  const running = new Set<RunningCall>()
  const machine: Machine = {
    assetsFolder,
    appVersion: '0.1.0',
    lockReason: 'start',
    demo: false,
    now: () => clock.now,
    monotonicMs: () => clock.monotonicMs,
    newId: () => v7(),
    randomBytes,
    randomInt: below => randomInt(below),
    kdfPolicy: cheapKdf,
    log: line => logged.push(line),
    ...changes,
    storeFolder: folder,
    host: testHost(hostCalls, changes.host ?? {}),
  }
  const vault = await createVault(machine, event => {
    events.push(event)
    onEvent?.(event)
  })
  return {
    vault,
    api: apiOver(vault, running),
    machine,
    folder,
    events,
    logged,
    hostCalls,
    clock,
    running,
    restart: async more => {
      await vault.close()
      const next = await aVault({
        ...changes,
        ...more,
        host: { ...changes.host, ...more?.host },
        storeFolder: folder,
      })
      next.clock.now = clock.now
      return next
    },
  }
}
