import { type AppContract, findCall } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { Api, AppEvent, Bridge, JobOptions } from '../shared/ipc.ts'

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

/** `await api.store.unlock(values)`: typed by the contract, without a list of its own. */
export const api = new Proxy(
  {},
  {
    get: (_target, feature: string) =>
      new Proxy(
        {},
        {
          get: (_inner, method: string) => (input: unknown, options?: JobOptions) => {
            const name = `${feature}.${method}`
            return findCall(name)?.call.kind === 'job'
              ? sendJob(name, input, options ?? {})
              : send(name, input)
          },
        },
      ),
  },
) as Api<AppContract>

export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.wir.onEvent(listener)
}
