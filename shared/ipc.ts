import { z } from 'zod'
import type { AppErrorCode, Details } from './errors.ts'
import type { Role } from './roles.ts'

/** The feature folders; `changed` events and audit rows name one of them. */
export const feature = z.enum([
  'store',
  'settings',
  'privacy',
  'today',
  'drafts',
  'reference',
  'clients',
  'tasks',
  'documents',
  'offers',
  'referrals',
  'volunteers',
  'matching',
  'statistics',
  'bundles',
])
export type Feature = z.infer<typeof feature>

type Shape = z.ZodType

/** Reads. It is handed a connection that can't write. */
export type Query<I extends Shape = Shape, O extends Shape = Shape> = {
  kind: 'query'
  input: I
  output: O
  roles: readonly Role[]
  /** Set where reading itself is recorded: names the file that was opened. */
  readsFileOf?(input: z.output<I>): string
}

/** Writes. One transaction, one audit row, one `changed` event. */
export type Command<I extends Shape = Shape, O extends Shape = Shape> = {
  kind: 'command'
  input: I
  output: O
  roles: readonly Role[]
  /** The id that the audit row names; never a value. */
  subject(input: z.output<I>, output: z.output<O>): string | null
  /** Keystrokes kept for their author: no audit row, or the log would drown. */
  unrecorded?: true
}

/** Takes long. Reports progress, can be cancelled, opens its own transactions. */
export type Job<I extends Shape = Shape, O extends Shape = Shape> = {
  kind: 'job'
  input: I
  output: O
  roles: readonly Role[]
  subject(input: z.output<I>, output: z.output<O>): string | null
}

/** Handles the store as a whole (keys, files, opening) and so stands outside any transaction. */
export type Gate<I extends Shape = Shape, O extends Shape = Shape> = {
  kind: 'gate'
  input: I
  output: O
  /** `anyone`: allowed while the store is locked. */
  roles: readonly Role[] | 'anyone'
}

export type Call = Query | Command | Job | Gate
export type Contract = { readonly [F in Feature]?: { readonly [method: string]: Call } }

export function query<I extends Shape, O extends Shape>(call: Omit<Query<I, O>, 'kind'>) {
  return { kind: 'query', ...call } as const
}

export function command<I extends Shape, O extends Shape>(call: Omit<Command<I, O>, 'kind'>) {
  return { kind: 'command', ...call } as const
}

export function job<I extends Shape, O extends Shape>(call: Omit<Job<I, O>, 'kind'>) {
  return { kind: 'job', ...call } as const
}

export function gate<I extends Shape, O extends Shape>(call: Omit<Gate<I, O>, 'kind'>) {
  return { kind: 'gate', ...call } as const
}

/** What travels for a job: the caller names it, so that progress and cancel can refer to it. */
export const jobTicket = z.strictObject({ jobId: z.uuid(), input: z.unknown() })

export type Envelope =
  | { ok: true; value: unknown }
  | { ok: false; code: AppErrorCode; details?: Details; reference?: string }

export type AppEvent =
  | { type: 'changed'; feature: Feature }
  | { type: 'progress'; jobId: string; done: number; total: number }
  /** The store is about to be locked: keep what is being typed, now. */
  | { type: 'locking' }

/** The part of an AbortSignal that a job needs; `shared` knows no DOM. */
export type CancelSignal = {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: () => void) => void
}

export type JobOptions = {
  onProgress?: (done: number, total: number) => void
  signal?: CancelSignal
}

/** The contract as a caller sees it. */
export type Api<C> = {
  [F in keyof C]: {
    [M in keyof C[F]]: C[F][M] extends {
      kind: infer K
      input: infer I extends Shape
      output: infer O extends Shape
    }
      ? K extends 'job'
        ? (input: z.input<I>, options?: JobOptions) => Promise<z.output<O>>
        : (input: z.input<I>) => Promise<z.output<O>>
      : never
  }
}

/** What the preload puts on `window.wir`. */
export type Bridge = {
  call: (name: string, input: unknown) => Promise<Envelope>
  onEvent: (listener: (event: AppEvent) => void) => () => void
}
