import { z } from 'zod'
import { listName } from '../../shared/clients/client.ts'
import { dayOfInstant, formatInstant, formatWeekday } from '../../shared/lib/dates.ts'

const PREFIX = 'intake-'

/** Names the kept form of one intake; the id says nothing about anybody. */
export const draftForm = (id: string) => `${PREFIX}${id}`
export const draftPrefix = PREFIX
export const draftId = (form: string) => form.slice(PREFIX.length)

const named = z.object({
  person: z.object({ familyName: z.string(), givenNames: z.string(), ownScript: z.string() }),
})

/** Whose draft it is, as far as it says. */
export function draftName(values: unknown): string {
  const person = named.safeParse(values).data?.person
  return (person && (listName(person) || person.ownScript)) || 'noch ohne Namen'
}

/** "heute, 09:31", "Mo 16.11., 09:31" */
export function draftMoment(iso: string, today: string): string {
  const time = formatInstant(iso).match(/\d\d:\d\d/)?.[0] ?? ''
  const day = dayOfInstant(iso)
  return `${day === today ? 'heute' : formatWeekday(day)}, ${time}`
}
