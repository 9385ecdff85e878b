import { randomBytes, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import { z } from 'zod'
import { lockReason } from '../shared/store/store.ts'
import { openDemonstration } from './demo/demonstration.ts'
import { productionKdfPolicy } from './store/kdf.ts'
import { createHostClient } from './vault/host-client.ts'
import { createTechnicalLog } from './vault/technical-log.ts'
import { createVault } from './vault/vault.ts'
import type { FromVault, ToVault } from './vault/wire.ts'

const vaultArguments = z.strictObject({
  storeFolder: z.string(),
  assetsFolder: z.string(),
  appVersion: z.string(),
  lockReason,
  demoDay: z.string().nullable(),
})

const LOOK_FOR_BACKUP_EVERY_MS = 20_000
const DAY_MS = 24 * 60 * 60 * 1000

/** The demonstration lives on a given day, at the time that the wall clock shows. */
function clockFrom(day: string): () => Date {
  const shiftDays = Math.round(
    (Date.parse(day) - Date.parse(new Date().toISOString().slice(0, 10))) / DAY_MS,
  )
  return () => new Date(Date.now() + shiftDays * DAY_MS)
}

function readArguments() {
  const given = process.argv.find(argument => argument.startsWith('--vault='))
  return vaultArguments.parse(JSON.parse(given?.slice('--vault='.length) ?? '{}'))
}

/** The process that alone ever holds a key. It ends when the store is locked. */
async function run(port: typeof process.parentPort): Promise<void> {
  const args = readArguments()
  const send = (message: FromVault) => port.postMessage(message)
  const { host, receive } = createHostClient(send)
  const now = args.demoDay === null ? () => new Date() : clockFrom(args.demoDay)
  const vault = createVault(
    {
      storeFolder: args.storeFolder,
      assetsFolder: args.assetsFolder,
      appVersion: args.appVersion,
      lockReason: args.lockReason,
      demo: args.demoDay !== null,
      host,
      now,
      monotonicMs: () => performance.now(),
      newId: () => v7(),
      randomBytes,
      randomInt: below => randomInt(below),
      kdfPolicy: productionKdfPolicy,
      log: createTechnicalLog(args.storeFolder, now),
    },
    event => send({ type: 'event', event }),
  ).then(async opened => {
    if (args.demoDay !== null && args.lockReason === 'start') await openDemonstration(opened)
    return opened
  })

  port.on('message', ({ data }: { data: ToVault }) => {
    if (data.type === 'host-reply') receive(data)
    else if (data.type === 'call')
      void vault
        .then(opened => opened.dispatch(data.name, data.input))
        .then(envelope => send({ type: 'reply', id: data.id, envelope }))
    else void vault.then(opened => opened.close()).finally(() => send({ type: 'closed' }))
  })

  const opened = await vault
  setInterval(() => void opened.backUpIfDue(), LOOK_FOR_BACKUP_EVERY_MS).unref()
}

run(process.parentPort).catch(() => process.exit(1))
