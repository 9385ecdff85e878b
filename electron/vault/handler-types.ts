import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Call } from '../../shared/ipc.ts'
import type { Role } from '../../shared/roles.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

export type Actor = { id: string; name: string; role: Role }

type Moment = {
  /** The instant at which the call began, UTC ISO. */
  now: string
  /** The same as a calendar day where the office is. */
  today: string
}
type Acting = Moment & { actor: Actor }

export type Reading = Acting & { db: Reader }
export type Writing = Acting & {
  db: Transaction<Database>
  newId: () => string
  /** For what lies outside the store, such as the keyring: takes it back if nothing comes of the command. */
  onRollback: (takeBack: () => Promise<void>) => void
}
export type Working = Acting & {
  read: <T>(work: (db: Reader) => Promise<T>) => Promise<T>
  write: <T>(work: (db: Transaction<Database>) => Promise<T>) => Promise<T>
  progress: (done: number, total: number) => void
  signal: AbortSignal
}
/** A gate may be passed by nobody in particular. */
export type Passing = Moment & { actor: Actor | null }

type ContextOf<C extends Call> = C extends { kind: 'query' }
  ? Reading
  : C extends { kind: 'command' }
    ? Writing
    : C extends { kind: 'job' }
      ? Working
      : Passing

type Handler<C extends Call> = (
  context: ContextOf<C>,
  input: z.output<C['input']>,
) => Promise<z.input<C['output']>>

/** One handler for each call of a contract; a missing one doesn't compile. */
export type Handlers<
  C extends { readonly [feature: string]: { readonly [method: string]: Call } },
> = {
  readonly [F in keyof C]: FeatureHandlers<C[F]>
}
export type FeatureHandlers<F extends { readonly [method: string]: Call }> = {
  readonly [M in keyof F]: Handler<F[M]>
}
