import { z } from 'zod'
import type { AttackTask } from './attack-types.ts'

// The attacker's own file: ids and numbers, no words. Larger ones are no export of ours.

const id = z.string().min(1).max(500)
const number = z.number().min(-1e7).max(1e7)
const cell = z.strictObject({
  id,
  exact: number.int().exactOptional(),
  low: number.exactOptional(),
  high: number.exactOptional(),
})
const identity = z.array(z.tuple([z.number().min(-1000).max(1000), id])).max(20_000)

export const attackFile = z.strictObject({
  cells: z.array(cell).max(100_000),
  identities: z.array(identity).max(100_000),
  targets: z.array(id).max(100_000),
})

type Read = { ok: true; task: AttackTask } | { ok: false; says: string }

const refused = (says: string): Read => ({ ok: false, says })

export function readAttackFile(text: string): Read {
  const parsed = attackFile.safeParse(parseJson(text))
  if (!parsed.success) return refused(whereWrong(parsed.error))
  const { cells, identities, targets } = parsed.data
  const known = new Set(cells.map(one => one.id))
  if (known.size < cells.length) return refused('„cells“ nennt eine Zelle zweimal.')
  const stray = identities.findIndex(terms => terms.some(([, cell]) => !known.has(cell)))
  if (stray >= 0) return refused(`„identities[${stray}]“ nennt eine Zelle, die es nicht gibt.`)
  const lost = targets.findIndex(target => !known.has(target))
  if (lost >= 0) return refused(`„targets[${lost}]“ nennt eine Zelle, die es nicht gibt.`)
  const named = identities.map((terms, index) => ({ says: `identities[${index}]`, terms }))
  return { ok: true, task: { cells, identities: named, targets } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The place only: what stands there may be anything. */
function whereWrong(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? []
  if (path.length === 0) return 'Die Datei ist nicht {cells, identities, targets} in JSON.'
  const place = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return `„${place.slice(1)}“ ist nicht so, wie es sein muss.`
}
