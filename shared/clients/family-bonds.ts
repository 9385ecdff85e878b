import type { Relation } from './options-household.ts'

export type Bond = {
  id: string
  otherId: string
  /** What the other person is to this one. */
  relation: Relation
}

/**
 * Everyone of an intake is bound to its first person. Children of one parent are siblings; nothing
 * else is certain: the spouse need not be the parent of the children.
 */
export function familyBonds(
  firstId: string,
  others: readonly { id: string; relation: Relation }[],
): Bond[] {
  const children = others.filter(({ relation }) => relation === 'kind').map(({ id }) => id)
  return [
    ...others.map(({ id, relation }) => ({ id: firstId, otherId: id, relation })),
    ...siblingBonds(children),
  ]
}

export function siblingBonds(ids: readonly string[]): Bond[] {
  return ids.flatMap((id, index) =>
    ids.slice(index + 1).map((otherId): Bond => ({ id, otherId, relation: 'geschwister' })),
  )
}
