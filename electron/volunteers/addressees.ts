import { fullName } from '../../shared/clients/client.ts'
import { type HelperKind, helperKindNames } from '../../shared/volunteers/helper.ts'
import { type Addressee, splitName, titleIn } from '../../shared/volunteers/round-letter.ts'
import { type PlaceData, placeNames } from '../offers/table-places.ts'
import type { Reader } from '../store/reader.ts'
import { assertThere } from './network-rows.ts'

/** Somebody who gets a letter or stands on a list of addresses. */
export type AddressRow = Addressee & {
  id: string
  name: string
  sort: string
  /** What she is here: her tasks, or her role over there. */
  role: string
  organisation: string
  street: string
  postcode: string
  town: string
  phone: string
  email: string
}
export type Chosen = { helperIds: readonly string[]; contactIds: readonly string[] }

/** Everybody who was chosen must still be there. */
export async function assertAddressees(db: Reader, { helperIds, contactIds }: Chosen) {
  await assertThere(db, 'helpers', helperIds)
  await assertThere(db, 'contact_persons', contactIds)
}

/** Helpers and contact persons among each other, as in a phone book; whoever is gone is left out. */
export async function readAddressees(
  db: Reader,
  reference: PlaceData,
  { helperIds, contactIds }: Chosen,
): Promise<AddressRow[]> {
  const placeOf = await placeNames(reference)
  const all = [...(await helpersOf(db, helperIds, placeOf)), ...(await contactsOf(db, contactIds))]
  return all.toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
}

async function helpersOf(
  db: Reader,
  ids: readonly string[],
  placeOf: (ags: string) => string,
): Promise<AddressRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('helpers')
    .leftJoin('organisations', 'organisations.id', 'helpers.organisation_id')
    .select(['helpers.id', 'family_name', 'given_names', 'gender', 'helpers.name_sort', 'kinds'])
    .select(['helpers.street', 'helpers.postcode', 'helpers.municipality'])
    .select(['helpers.phone', 'helpers.email', 'organisations.name as organisation'])
    .where('helpers.id', 'in', [...ids])
    .execute()
  return rows.map(row => {
    const name = { familyName: row.family_name, givenNames: row.given_names }
    const kinds = JSON.parse(row.kinds) as HelperKind[]
    return {
      ...{ ...name, id: row.id, name: fullName(name), gender: row.gender, sort: row.name_sort },
      role: kinds.map(kind => helperKindNames[kind]).join(', '),
      organisation: row.organisation ?? '',
      ...{ street: row.street, postcode: row.postcode },
      town: row.municipality === null ? '' : placeOf(row.municipality),
      ...{ phone: row.phone, email: row.email },
    }
  })
}

async function contactsOf(db: Reader, ids: readonly string[]): Promise<AddressRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('contact_persons')
    .leftJoin('organisations', 'organisations.id', 'contact_persons.organisation_id')
    .select(['contact_persons.id', 'contact_persons.name', 'contact_persons.name_sort', 'role'])
    .select(['contact_persons.phone', 'contact_persons.email'])
    .select(['organisations.name as organisation', 'street', 'postcode', 'town'])
    .where('contact_persons.id', 'in', [...ids])
    .execute()
  return rows.map(row => ({
    ...{ ...splitName(row.name), id: row.id, name: row.name, gender: titleIn(row.name) },
    ...{ sort: row.name_sort, role: row.role, organisation: row.organisation ?? '' },
    ...{ street: row.street ?? '', postcode: row.postcode ?? '', town: row.town ?? '' },
    ...{ phone: row.phone, email: row.email },
  }))
}
