import { fullName } from '../../shared/clients/client.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { type HelperKind, helperKindNames } from '../../shared/volunteers/helper.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'
import { helperName } from '../volunteers/helper-columns.ts'
import type { OpenCase } from './case-facts.ts'

// Names are read here and nowhere else, and only for what is shown.

export type CaseName = { name: string; title: string; ownScript: string }
export type HelperContact = { name: string; municipality: string | null; phone: string; is: string }

type Named = Pick<OpenCase, 'clientId' | 'household' | 'task'> & { id: string }

export async function readCaseNames(
  db: Reader,
  cases: readonly Named[],
): Promise<ReadonlyMap<string, CaseName>> {
  const ids = cases.map(({ clientId }) => clientId).filter(id => id !== null)
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'family_name as familyName', 'given_names as givenNames'])
    .select('own_script as ownScript')
    .where('id', 'in', among(new Set(ids)))
    .execute()
  const people = new Map(rows.map(row => [row.id, row]))
  return new Map(
    cases.map(({ id, clientId, household, task }) => {
      const person = people.get(clientId ?? '')
      if (!person) return [id, { name: task, title: task, ownScript: '' }]
      const name = fullName(person)
      if (!household || person.familyName === '')
        return [id, { name, title: name, ownScript: person.ownScript }]
      return [id, { name, title: `Familie ${person.familyName}`, ownScript: '' }]
    }),
  )
}

/** Of whatever state: somebody who has left stands in what was decided before. */
export async function readHelperNames(
  db: Reader,
  kind: AssignmentKind,
  helperIds: Iterable<string>,
): Promise<ReadonlyMap<string, HelperContact>> {
  const rows = await db
    .selectFrom('helpers')
    .select(['id', 'family_name', 'given_names', 'municipality', 'phone', 'gender'])
    .where('id', 'in', among(new Set(helperIds)))
    .execute()
  return new Map(
    rows.map(row => [
      row.id,
      {
        ...{ name: helperName(row), municipality: row.municipality, phone: row.phone },
        is: roleWords(helperOf[kind], row.gender),
      },
    ]),
  )
}

const roles: Readonly<Record<HelperKind, Readonly<Record<string, string>>>> = {
  lotse: { w: 'Lotsin', m: 'Lotse' },
  dolmetscher: { w: 'Laiendolmetscherin', m: 'Laiendolmetscher' },
  pate: { w: 'Patin', m: 'Pate' },
}

const roleWords = (kind: HelperKind, gender: string) => roles[kind][gender] ?? helperKindNames[kind]
