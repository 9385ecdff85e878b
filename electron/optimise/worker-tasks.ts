// What may be reckoned in a thread of its own. Inputs are numbers and ids, never names.

export type Tools = { progress: (done: number, total: number) => void }
type Task = (input: never, tools: Tools) => Promise<unknown>

/** Each thread does one of them: it reads no more of the program than that. */
export const tasks = {
  attack: async () => (await import('../statistics/attack.ts')).attack,
  roundCells: async () => (await import('../statistics/round-cells.ts')).roundCells,
  proposeMatches: async () => (await import('../matching/match-task.ts')).matchTask,
} satisfies Record<string, () => Promise<Task>>

export type TaskName = keyof typeof tasks
type TaskOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>
export type TaskInput<Name extends TaskName> = Parameters<TaskOf<Name>>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<TaskOf<Name>>>
export type FromWorker =
  | { type: 'progress'; done: number; total: number }
  | { type: 'done'; output: unknown }
