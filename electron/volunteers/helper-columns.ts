import type { Insertable, Selectable } from 'kysely'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Helper, KeptHelper } from '../../shared/volunteers/helper.ts'
import { nameSort } from '../clients/name-sort.ts'
import type { HelperTable } from './volunteer-tables.ts'

// How a helper stands in her table. What is read was parsed by the contract when it was written.

type Way =
  | 'state'
  | 'state_on'
  | 'pause_until'
  | 'applied_on'
  | 'active_on'
  | 'left_on'
  | 'left_reason'
  | 'left_note'
  | 'last_contact_on'
type Kept = 'id' | 'version' | 'created_by' | 'created_at' | 'updated_at'
type HelperColumns = Omit<Insertable<HelperTable>, Way | Kept>

export function helperColumns(helper: Helper): HelperColumns {
  return {
    ...{ family_name: helper.familyName, given_names: helper.givenNames },
    ...{ own_script: helper.ownScript, name_sort: nameSort(helper), gender: helper.gender },
    ...{ birth_value: helper.birthDate.value, birth_precision: helper.birthDate.precision },
    ...{ street: helper.street, postcode: helper.postcode, municipality: helper.municipality },
    ...{ phone: helper.phone, email: helper.email, organisation_id: helper.organisationId },
    kinds: JSON.stringify(helper.kinds),
    languages: JSON.stringify(helper.languages),
    german_level: helper.germanLevel,
    topics: JSON.stringify(helper.topics),
    refused_topics: JSON.stringify(helper.refusedTopics),
    ...{ wished_gender: helper.wishedGender, with_minors: helper.withMinors ? 1 : 0 },
    radius_km: helper.radiusKm,
    mobility: JSON.stringify(helper.mobility),
    slots: JSON.stringify(helper.slots),
    slots_on: helper.slotsOn,
    capacity: JSON.stringify(helper.capacity),
    ...{ hours_per_week: helper.hoursPerWeek, coordinating: helper.coordinating ? 1 : 0 },
    ...{ wishes: helper.wishes, limits: helper.limits, experience: helper.experience },
    matching: JSON.stringify(helper.matching),
  }
}

export type HelperRow = Selectable<HelperTable>

export function birthOf(row: Pick<HelperRow, 'birth_value' | 'birth_precision'>): PartialDate {
  return { precision: row.birth_precision, value: row.birth_value } as PartialDate
}

export function toHelper(row: HelperRow): Helper {
  return {
    ...{ familyName: row.family_name, givenNames: row.given_names, ownScript: row.own_script },
    gender: row.gender as Helper['gender'],
    birthDate: birthOf(row),
    ...{ street: row.street, postcode: row.postcode, municipality: row.municipality },
    ...{ phone: row.phone, email: row.email, organisationId: row.organisation_id },
    kinds: JSON.parse(row.kinds) as Helper['kinds'],
    languages: JSON.parse(row.languages) as Helper['languages'],
    germanLevel: row.german_level as Helper['germanLevel'],
    topics: JSON.parse(row.topics) as Helper['topics'],
    refusedTopics: JSON.parse(row.refused_topics) as Helper['refusedTopics'],
    wishedGender: row.wished_gender as Helper['wishedGender'],
    ...{ withMinors: row.with_minors === 1, radiusKm: row.radius_km },
    mobility: JSON.parse(row.mobility) as Helper['mobility'],
    slots: JSON.parse(row.slots) as Helper['slots'],
    slotsOn: row.slots_on,
    capacity: JSON.parse(row.capacity) as Helper['capacity'],
    ...{ hoursPerWeek: row.hours_per_week, coordinating: row.coordinating === 1 },
    ...{ wishes: row.wishes, limits: row.limits, experience: row.experience },
    matching: JSON.parse(row.matching) as Helper['matching'],
  }
}

type Beside = Pick<KeptHelper, 'organisationName' | 'excludedClients' | 'lastContactOn'>

export function toKeptHelper(row: HelperRow, beside: Beside): KeptHelper {
  return {
    ...toHelper(row),
    ...{ id: row.id, version: row.version, stateOn: row.state_on, pauseUntil: row.pause_until },
    state: row.state as KeptHelper['state'],
    ...{ appliedOn: row.applied_on, leftOn: row.left_on, leftReason: row.left_reason },
    ...beside,
  }
}

/** As one says it: the given name first. */
export function helperName(row: Pick<HelperRow, 'family_name' | 'given_names'>): string {
  return [row.given_names, row.family_name].filter(Boolean).join(' ')
}
