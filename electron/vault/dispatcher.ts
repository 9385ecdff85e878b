import type { Kysely, Transaction } from 'kysely'
import { cancelJob, findCall } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type {
  AppEvent,
  Call,
  Command,
  Envelope,
  Feature,
  Gate,
  Job,
  Query,
} from '../../shared/ipc.ts'
import { jobTicket } from '../../shared/ipc.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { appendAudit } from '../privacy/audit-repository.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { failureEnvelope, invalidInput } from './failures.ts'
import type { Actor } from './handler-types.ts'
import type { LogLine } from './machine.ts'
import type { Readings } from './readings.ts'

/** The open store as the dispatcher sees it. */
export type OpenHouse = {
  db: Kysely<Database>
  actor: Actor
  /** Makes the connection refuse every write while `work` runs. */
  whileReadOnly: <T>(work: () => Promise<T>) => Promise<T>
  readings: Readings
}

type AnyHandler = (context: never, input: never) => Promise<unknown>
export type HandlerTable = { readonly [feature: string]: { readonly [method: string]: AnyHandler } }

export type DispatcherParts = {
  handlers: HandlerTable
  openHouse: () => OpenHouse | null
  now: () => Date
  newId: () => string
  newReference: () => string
  emit: (event: AppEvent) => void
  log: (line: LogLine) => void
}

/** The contract's types were held at compile time (`Handlers`); here a handler is just called. */
type Handle = (context: object, input: unknown) => Promise<unknown>
type TakeBack = () => Promise<void>
type Found = { name: string; feature: Feature; call: Call; handle: Handle }

/** The only way into the house. The order of its checks is the security of the program. */
export function createDispatcher(parts: DispatcherParts) {
  const running = new Map<string, AbortController>()

  function find(name: string): Found {
    const found = findCall(name)
    const handle = found && parts.handlers[found.feature]?.[found.method]
    if (!found || !handle) throw new AppError('unknown-call')
    return { name, feature: found.feature, call: found.call, handle: handle as Handle }
  }

  async function admit({ name, call }: Found): Promise<OpenHouse | null> {
    const house = parts.openHouse()
    if (call.kind === 'gate' && call.roles === 'anyone') return house
    if (!house) throw new AppError('locked')
    if (!(call.roles as readonly string[]).includes(house.actor.role)) {
      await recordRefusal(house, name)
      throw new AppError('not-allowed')
    }
    return house
  }

  async function recordRefusal(house: OpenHouse, name: string): Promise<void> {
    const at = parts.now().toISOString()
    const entry = {
      at,
      actor: house.actor.id,
      call: name,
      subject: null,
      outcome: 'refused',
    } as const
    await house.db.transaction().execute(trx => appendAudit(trx, entry))
  }

  const moment = () => {
    const now = parts.now().toISOString()
    return { now, today: dayOfInstant(now) }
  }

  async function passGate(call: Gate, handle: Handle, house: OpenHouse | null, input: unknown) {
    const context = { ...moment(), actor: house?.actor ?? null }
    return call.output.parse(await handle(context, parseInput(call, input)))
  }

  async function runQuery(
    name: string,
    call: Query,
    handle: Handle,
    house: OpenHouse,
    input: unknown,
  ) {
    const context = { ...moment(), actor: house.actor }
    const parsed = parseInput(call, input)
    const value = await readOnly(house, db => handle({ ...context, db }, parsed))
    if (call.readsFileOf) await recordReading(house, name, call.readsFileOf(parsed), context)
    return call.output.parse(value)
  }

  /** Known as recorded only once it is: a row that can't be written refuses every answer. */
  async function recordReading(
    { db, actor, readings }: OpenHouse,
    name: string,
    file: string,
    context: { now: string; actor: Actor },
  ): Promise<void> {
    if (!readings.isNew(actor.id, file, context.now)) return
    await db.transaction().execute(trx => appendAudit(trx, entryOf(context, name, file)))
    readings.note(actor.id, file, context.now)
  }

  async function runCommand(
    name: string,
    call: Command,
    handle: Handle,
    house: OpenHouse,
    input: unknown,
  ) {
    const steps: TakeBack[] = []
    const onRollback = (step: TakeBack) => steps.push(step)
    const context = { ...moment(), actor: house.actor, newId: parts.newId, onRollback }
    const parsed = parseInput(call, input)
    const commit = (db: Kysely<Database>) =>
      db.transaction().execute(async trx => {
        const output = call.output.parse(await handle({ ...context, db: trx }, parsed))
        if (!call.unrecorded) {
          const subject = call.subject(parsed, output)
          await appendAudit(trx, entryOf(context, name, subject))
        }
        return output
      })
    // The connection is kept until everything is taken back: the next command must find it done.
    return house.db.connection().execute(async db => {
      try {
        return await commit(db)
      } catch (error) {
        await takeBack(name, steps)
        throw error
      }
    })
  }

  async function takeBack(name: string, steps: readonly TakeBack[]): Promise<void> {
    for (const step of steps.toReversed())
      await step().catch(error => {
        failureEnvelope(error, name, parts.newReference(), parts.log)
      })
  }

  async function runJob(name: string, call: Job, handle: Handle, house: OpenHouse, input: unknown) {
    const ticket = jobTicket.safeParse(input)
    if (!ticket.success) throw invalidInput(ticket.error)
    const { jobId } = ticket.data
    if (running.has(jobId)) throw new AppError('conflict')
    const parsed = parseInput(call, ticket.data.input)
    const controller = new AbortController()
    running.set(jobId, controller)
    try {
      const context = {
        ...moment(),
        actor: house.actor,
        read: <T>(work: (db: Reader) => Promise<T>) => readOnly(house, work),
        write: <T>(work: (db: Transaction<Database>) => Promise<T>) =>
          house.db.transaction().execute(work),
        progress: (done: number, total: number) =>
          parts.emit({ type: 'progress', jobId, done, total }),
        signal: controller.signal,
      }
      const output = call.output.parse(await handle(context, parsed))
      const entry = entryOf(context, name, call.subject(parsed, output))
      await house.db.transaction().execute(trx => appendAudit(trx, entry))
      return output
    } finally {
      running.delete(jobId)
    }
  }

  async function run(
    { name, feature, call, handle }: Found,
    house: OpenHouse | null,
    input: unknown,
  ) {
    if (call.kind === 'gate') return passGate(call, handle, house, input)
    if (!house) throw new AppError('locked')
    if (call.kind === 'query') return runQuery(name, call, handle, house, input)
    const run = call.kind === 'command' ? runCommand : runJob
    const output = await run(name, call as Command & Job, handle, house, input)
    parts.emit({ type: 'changed', feature })
    return output
  }

  function cancel(input: unknown): Record<string, never> {
    const { jobId } = parseInput(cancelJob, input) as { jobId: string }
    running.get(jobId)?.abort(new AppError('cancelled'))
    return {}
  }

  return async function dispatch(name: string, input: unknown): Promise<Envelope> {
    try {
      if (name === 'cancel') return { ok: true, value: cancel(input) }
      const found = find(name)
      const house = await admit(found)
      return { ok: true, value: await run(found, house, input) }
    } catch (error) {
      return failureEnvelope(error, knownName(name), parts.newReference(), parts.log)
    }
  }
}

function entryOf(context: { now: string; actor: Actor }, call: string, subject: string | null) {
  return { at: context.now, actor: context.actor.id, call, subject, outcome: 'done' } as const
}

function parseInput(call: Pick<Call, 'input'>, input: unknown): unknown {
  const parsed = call.input.safeParse(input)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

function readOnly<T>(house: OpenHouse, work: (db: Reader) => Promise<T>) {
  return house.db.connection().execute(db => house.whileReadOnly(() => work(db)))
}

/** A name that isn't ours came from outside and is not repeated in the log. */
function knownName(name: string): string {
  return name === 'cancel' || findCall(name) ? name : 'unknown'
}
