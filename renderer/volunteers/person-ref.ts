import { z } from 'zod'

/** Somebody of the network, as a form keeps her: staff, helper, contact person, or only a name. */
export const personRef = z.strictObject({
  kind: z.enum(['user', 'helper', 'contact', 'name']),
  id: z.string().max(64),
  name: z.string().max(200),
})
export type PersonRef = z.infer<typeof personRef>

export const keyOf = ({ kind, id, name }: PersonRef) => `${kind}:${id || name}`

type Ids = { userId: string | null; helperId: string | null; contactId: string | null }

export function idsOf(person: PersonRef | null): Ids {
  const of = (kind: PersonRef['kind']) => (person?.kind === kind ? person.id : null)
  return { userId: of('user'), helperId: of('helper'), contactId: of('contact') }
}

export function refOf({ userId, helperId, contactId }: Ids, name: string): PersonRef | null {
  if (userId !== null) return { kind: 'user', id: userId, name }
  if (helperId !== null) return { kind: 'helper', id: helperId, name }
  return contactId === null ? null : { kind: 'contact', id: contactId, name }
}
