import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type AppContract, findCall } from '../../shared/contract.ts'
import type { Call } from '../../shared/ipc.ts'
import type { Vault } from '../vault/vault.ts'

type Calls<F extends keyof AppContract> = AppContract[F] extends { [method: string]: Call }
  ? AppContract[F]
  : never
type Input<F extends keyof AppContract, M extends keyof Calls<F>> = z.input<Calls<F>[M]['input']>
type Output<F extends keyof AppContract, M extends keyof Calls<F>> = z.output<Calls<F>[M]['output']>

export type DemoCall = <F extends keyof AppContract, M extends keyof Calls<F> & string>(
  feature: F,
  method: M,
  input: Input<F, M>,
) => Promise<Output<F, M>>

/** The same calls that a person makes; one that fails ends the demonstration. */
export function callsOf(vault: Pick<Vault, 'dispatch'>): DemoCall {
  return async (feature, method, input) => {
    const name = `${feature}.${method}`
    const isJob = findCall(name)?.call.kind === 'job'
    const sent = isJob ? { jobId: randomUUID(), input } : input
    const envelope = await vault.dispatch(name, sent)
    if (!envelope.ok) throw new Error(`demonstration: ${method} failed with ${envelope.code}`)
    // The vault has parsed it with the contract's own schema.
    return envelope.value as never
  }
}
