import type { z } from 'zod'
import type { AppContract } from '../../shared/contract.ts'

/** An input for each call of a feature; a new call without one doesn't compile. */
export type SamplesOf<F extends keyof AppContract> = {
  [M in keyof AppContract[F]]: AppContract[F][M] extends { input: infer I extends z.ZodType }
    ? z.input<I>
    : never
}
export type Samples = { [F in keyof AppContract]: SamplesOf<F> }

export const id = '019a8b00-0000-7000-8000-00000000000a'
export const otherId = '019a8b00-0000-7000-8000-00000000000b'
