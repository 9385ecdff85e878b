import { useRef } from 'react'
import { matches } from '../../shared/lib/fold-text.ts'
import { helperKindNames } from '../../shared/volunteers/helper.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { useRead } from '../use-read.ts'
import type { PersonRef } from './person-ref.ts'

export type FoundPerson = PersonRef & { note: string }
export type PeopleKind = 'user' | 'helper' | 'contact'

const MOST_OFFERED = 30

/** What was read last stays until the next has come, so that the list does not blink. */
function useLast<T>(data: T | undefined): T | undefined {
  const last = useRef(data)
  if (data !== undefined) last.current = data
  return data ?? last.current
}

/** Who fits what was typed: staff first, then helpers, then contact persons. */
export function usePeople(
  { typed, asked }: { typed: string; asked: string },
  kinds: readonly PeopleKind[],
): FoundPerson[] {
  const staff = useRead('clients', 'listColleagues', {})
  const filter = { ...everyHelper, text: asked }
  const helpers = useLast(
    useRead('volunteers', 'list', { filter, offset: 0, limit: MOST_OFFERED }).data,
  )
  const contacts = useLast(useRead('volunteers', 'listContacts', { text: asked }).data)
  const found: Record<PeopleKind, FoundPerson[]> = {
    user: (staff.data ?? []).map(({ id, name }) => ({
      ...{ kind: 'user', id, name, note: 'Hauptamt' },
    })),
    helper: (helpers?.lines ?? []).map(({ id, name, kinds: tasks }) => ({
      ...{ kind: 'helper', id, name },
      note: tasks.map(task => helperKindNames[task]).join(', '),
    })),
    contact: (contacts ?? [])
      .slice(0, MOST_OFFERED)
      .map(({ id, name, organisationName, role }) => ({
        ...{ kind: 'contact', id, name },
        note: organisationName || role || 'Ansprechperson',
      })),
  }
  // What was asked for a moment ago may be there still: only what fits the words of now is offered.
  return kinds
    .flatMap(kind => found[kind])
    .filter(({ name, note }) => matches(`${name} ${note}`, typed))
}
