import { Worker } from 'node:worker_threads'
import type { FromWorker, TaskInput, TaskName, TaskOutput } from './worker-tasks.ts'

// Reckoning that takes long has a thread of its own, so that the vault goes on answering. Cancelling
// ends the thread: even a solver that never looks up can be stopped.

type Watching = { signal: AbortSignal; onProgress?: (done: number, total: number) => void }

const isSource = import.meta.url.endsWith('.ts')
const entry = new URL(isSource ? '../worker.ts' : './worker.js', import.meta.url)

export async function runInWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { signal, onProgress }: Watching,
): Promise<TaskOutput<Name>> {
  signal.throwIfAborted()
  const worker = new Worker(entry, { workerData: { name, input } })
  const { promise, resolve, reject } = Promise.withResolvers<TaskOutput<Name>>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  worker.on('message', (message: FromWorker) => {
    if (message.type === 'progress') onProgress?.(message.done, message.total)
    else resolve(message.output as TaskOutput<Name>)
  })
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('the worker ended without an answer')))
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
