import { matchTask } from '../matching/match-task.ts'
import { attack } from '../statistics/attack.ts'
import { roundCells } from '../statistics/round-cells.ts'

// What may be reckoned in a thread of its own. Inputs are numbers and ids, never names.

export type Tools = { progress: (done: number, total: number) => void }
type Task = (input: never, tools: Tools) => Promise<unknown>

export const tasks = { attack, roundCells, proposeMatches: matchTask } satisfies Record<
  string,
  Task
>

export type TaskName = keyof typeof tasks
export type TaskInput<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>
export type FromWorker =
  | { type: 'progress'; done: number; total: number }
  | { type: 'done'; output: unknown }
