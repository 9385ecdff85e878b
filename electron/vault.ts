import { randomBytes, randomInt } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { v7 } from 'uuid'
import { z } from 'zod'
import type { Envelope } from '../shared/ipc.ts'
import { lockReason } from '../shared/store/store.ts'
import { createDemoClock } from './demo/demo-clock.ts'
import { openDemonstration } from './demo/demonstration.ts'
import { lightestKdfPolicy, productionKdfPolicy } from './store/kdf.ts'
import { failureEnvelope } from './vault/failures.ts'
import { createHostClient } from './vault/host-client.ts'
import type { Machine } from './vault/machine.ts'
import { createTechnicalLog } from './vault/technical-log.ts'
import { createVault, type Vault } from './vault/vault.ts'
import type { FromVault, ToVault } from './vault/wire.ts'

/** The day of the demonstration, or with a later one on which it is looked at: FROM..UNTIL. */
const demoDay = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?$/)
  .nullable()

const vaultArguments = z.strictObject({
  storeFolder: z.string(),
  assetsFolder: z.string(),
  appVersion: z.string(),
  lockReason,
  demoDay,
})

const LOOK_AROUND_EVERY_MS = 20_000

function readArguments() {
  const given = process.argv.find(argument => argument.startsWith('--vault='))
  return vaultArguments.parse(JSON.parse(given?.slice('--vault='.length) ?? '{}'))
}

/** The process that alone ever holds a key. It ends when the store is locked. */
function run(port: typeof process.parentPort): void {
  const args = readArguments()
  const send = (message: FromVault) => port.postMessage(message)
  const { host, receive } = createHostClient(send)
  const wall = () => new Date()
  const [demoFrom = null, demoUntil = demoFrom] = args.demoDay?.split('..') ?? []
  const demoClock = demoUntil === null ? null : createDemoClock(demoUntil, wall)
  const now = demoClock?.now ?? wall
  const log = createTechnicalLog(args.storeFolder, now)
  const machine: Machine = {
    storeFolder: args.storeFolder,
    assetsFolder: args.assetsFolder,
    appVersion: args.appVersion,
    lockReason: args.lockReason,
    demo: demoClock !== null,
    host,
    now,
    monotonicMs: () => performance.now(),
    newId: () => v7(),
    randomBytes,
    randomInt: below => randomInt(below),
    kdfPolicy: demoClock === null ? productionKdfPolicy : lightestKdfPolicy,
    log,
  }
  let opening: Promise<Vault> | null = null

  async function open(): Promise<Vault> {
    const vault = await createVault(machine, event => send({ type: 'event', event }))
    if (demoClock && demoFrom && args.lockReason === 'start')
      await openDemonstration(vault, demoClock, demoFrom)
    return vault
  }
  /** What can't be read now may be readable at the next call: a stick, a right of access. */
  function vault(): Promise<Vault> {
    opening ??= open().catch(error => {
      opening = null
      throw error
    })
    return opening
  }
  async function answer(name: string, input: unknown): Promise<Envelope> {
    try {
      return await (await vault()).dispatch(name, input)
    } catch (error) {
      return failureEnvelope(error, 'start', randomBytes(3).toString('hex').toUpperCase(), log)
    }
  }
  async function close(): Promise<void> {
    try {
      await (await opening)?.close()
    } finally {
      send({ type: 'closed' })
    }
  }

  port.on('message', ({ data }: { data: ToVault }) => {
    if (data.type === 'host-reply') receive(data)
    else if (data.type === 'close') void close().catch(() => process.exit(1))
    else
      void answer(data.name, data.input).then(envelope =>
        send({ type: 'reply', id: data.id, envelope }),
      )
  })

  // An opening that fails is told to whoever called; here it must not end the process.
  const lookAround = () =>
    void opening
      ?.then(async open => {
        await open.turnDay()
        await open.backUpIfDue()
      })
      .catch(() => undefined)
  setInterval(lookAround, LOOK_AROUND_EVERY_MS).unref()
}

// Rows become garbage as soon as they are answered: a small heap that is swept often costs little,
// and leaves the laptop's memory to the cache of the store.
setFlagsFromString('--optimize-for-size')
setFlagsFromString('--max-semi-space-size=4')
run(process.parentPort)
