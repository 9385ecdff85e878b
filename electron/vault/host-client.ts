import { AppError } from '../../shared/errors.ts'
import type { Host, HostCall } from './host.ts'
import type { FromVault, ToVault } from './wire.ts'

/** The host as the vault calls it over the port. */
export function createHostClient(send: (message: FromVault) => void) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  const call =
    (name: HostCall) =>
    (input?: unknown): Promise<never> => {
      lastId += 1
      const reply = Promise.withResolvers<unknown>()
      waiting.set(lastId, reply)
      send({ type: 'host', id: lastId, call: name, input: input ?? null })
      return reply.promise as Promise<never>
    }

  const host: Host = {
    saveFile: call('saveFile'),
    chooseFolder: call('chooseFolder'),
    chooseFiles: call('chooseFiles'),
    renderPdf: call('renderPdf'),
    print: call('print'),
    deviceSecret: call('deviceSecret'),
    lock: call('lock'),
    setIdleLimit: call('setIdleLimit'),
  }
  return {
    host,
    receive: (message: Extract<ToVault, { type: 'host-reply' }>) => {
      const reply = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.failure) reply?.reject(new AppError(message.failure))
      else reply?.resolve(message.value)
    },
  }
}
