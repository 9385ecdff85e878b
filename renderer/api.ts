import { type AppContract, findCall } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { Api, AppEvent, Bridge, JobOptions } from '../shared/ipc.ts'
import { isShown, screenIsCurrent } from './reads.ts'

declare global {
  interface Window {
    wir: Bridge
  }
}

async function send(name: string, input: unknown): Promise<unknown> {
  const envelope = await window.wir.call(name, input)
  if (envelope.ok) return envelope.value
  const details = envelope.reference ? { reference: envelope.reference } : envelope.details
  throw new AppError(envelope.code, details)
}

/** A job travels with a ticket, so that progress and cancel find it. */
async function sendJob(name: string, input: unknown, options: JobOptions): Promise<unknown> {
  const jobId = crypto.randomUUID()
  const stop = window.wir.onEvent(event => {
    if (event.type === 'progress' && event.jobId === jobId)
      options.onProgress?.(event.done, event.total)
  })
  if (options.signal?.aborted) throw new AppError('cancelled')
  // A job that has just ended has nothing left to cancel; its own answer tells.
  const cancel = () => void send('cancel', { jobId }).catch(() => {})
  options.signal?.addEventListener('abort', cancel)
  try {
    return await send(name, { jobId, input })
  } finally {
    stop()
  }
}

/** Who changes something hears that it is done when the screens show it. */
async function callByKind(name: string, input: unknown, options: JobOptions): Promise<unknown> {
  const found = findCall(name)
  const kind = found?.call.kind
  const value = await (kind === 'job' ? sendJob(name, input, options) : send(name, input))
  // What a job has changed is waited for where it runs: the next one may begin meanwhile.
  if (found && kind === 'command' && isShown(found.feature)) await screenIsCurrent()
  return value
}

/** `await api.store.unlock(values)`: typed by the contract, without a list of its own. */
export const api = new Proxy(
  {},
  {
    get: (_target, feature: string) =>
      new Proxy(
        {},
        {
          get: (_inner, method: string) => (input: unknown, options?: JobOptions) =>
            callByKind(`${feature}.${method}`, input, options ?? {}),
        },
      ),
  },
) as Api<AppContract>

export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.wir.onEvent(listener)
}
