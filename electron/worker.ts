import { parentPort, workerData } from 'node:worker_threads'
import { type FromWorker, type TaskName, type Tools, tasks } from './optimise/worker-tasks.ts'

/** The entry of every thread that reckons: one task, one answer, then its end. */
type Run = (input: unknown, tools: Tools) => Promise<unknown>

const { name, input } = workerData as { name: TaskName; input: unknown }
const send = (message: FromWorker) => parentPort?.postMessage(message)
const progress = (done: number, total: number) => send({ type: 'progress', done, total })
const run = (await tasks[name]()) as Run
send({ type: 'done', output: await run(input, { progress }) })
