import { z } from 'zod'
import { edgesProblem } from './edges-problem.ts'

// What is to be solved, without names: cases and helpers are numbers, in the order that decides ties.

/** A helper may take this case at that benefit. What is not above zero is never chosen. */
export type Edge = readonly [client: number, helper: number, benefit: number]

export type Instance = {
  readonly clients: number
  readonly helpers: readonly { readonly capacity: number }[]
  readonly edges: readonly Edge[]
}

/** Within these every sum and every sorting key stays below 2^53, so the arithmetic is exact. */
export const limits = {
  clients: 20_000,
  helpers: 10_000,
  edges: 5_000_000,
  benefit: 100_000_000_000,
} as const

const german = (count: number) => count.toLocaleString('de-DE')

const capacity = z.int('muss eine ganze Zahl sein').nonnegative('darf nicht unter 0 liegen')

const helper = z.strictObject({ capacity }, 'muss die Form {"capacity": Zahl} haben')

/** The form of a file. Millions of edges are looked at by plain code: no object for each of them. */
export const instance = z
  .strictObject(
    {
      clients: z
        .int('muss eine ganze Zahl sein')
        .nonnegative('darf nicht unter 0 liegen')
        .max(limits.clients, `darf höchstens ${german(limits.clients)} sein`),
      helpers: z
        .array(helper, 'muss eine Liste sein')
        .max(limits.helpers, `darf höchstens ${german(limits.helpers)} Einträge haben`),
      edges: z.custom<readonly Edge[]>(Array.isArray, {
        error: 'muss eine Liste sein',
        abort: true,
      }),
    },
    'muss genau clients, helpers und edges enthalten',
  )
  .superRefine(({ clients, helpers, edges }, context) => {
    const problem = edgesProblem(edges, { clients, helpers: helpers.length }, limits)
    if (problem === null) return
    context.addIssue({ code: 'custom', path: problem.path, message: problem.message })
  })
