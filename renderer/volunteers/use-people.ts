import { matches } from '../../shared/lib/fold-text.ts'
import { helperKindNames } from '../../shared/volunteers/helper.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { useRead } from '../use-read.ts'
import type { PersonRef } from './person-ref.ts'

export type FoundPerson = PersonRef & { note: string }
export type PeopleKind = 'user' | 'helper' | 'contact'

const MOST_OFFERED = 30

/** Who fits what was typed: staff first, then helpers, then contact persons. */
export function usePeople(typed: string, kinds: readonly PeopleKind[]): FoundPerson[] {
  const staff = useRead('clients', 'listColleagues', {})
  const helpers = useRead('volunteers', 'list', {
    ...{ filter: { ...everyHelper, text: typed }, offset: 0, limit: MOST_OFFERED },
  })
  const contacts = useRead('volunteers', 'listContacts', { text: typed })
  const found: Record<PeopleKind, FoundPerson[]> = {
    user: (staff.data ?? [])
      .filter(({ name }) => matches(name, typed))
      .map(({ id, name }) => ({ kind: 'user', id, name, note: 'Hauptamt' })),
    helper: (helpers.data?.lines ?? []).map(({ id, name, kinds: tasks }) => ({
      ...{ kind: 'helper', id, name },
      note: tasks.map(task => helperKindNames[task]).join(', '),
    })),
    contact: (contacts.data ?? [])
      .slice(0, MOST_OFFERED)
      .map(({ id, name, organisationName, role }) => ({
        ...{ kind: 'contact', id, name },
        note: organisationName || role || 'Ansprechperson',
      })),
  }
  return kinds.flatMap(kind => found[kind])
}
