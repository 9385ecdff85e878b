export type OrganisationTable = {
  id: string
  version: number
  name: string
  name_sort: string
  kind: string
  street: string
  postcode: string
  town: string
  municipality: string | null
  phone: string
  email: string
  website: string
  note: string
  created_at: string
  updated_at: string
}

/** Lists stand as JSON: the directory is read as a whole and kept in memory. */
export type OfferTable = {
  id: string
  version: number
  organisation_id: string
  name: string
  name_sort: string
  topic: string
  about: string
  standing: string
  legal_basis: string
  contact_person: string
  phone: string
  email: string
  street: string
  postcode: string
  town: string
  municipality: string | null
  hint: string
  way: string
  languages: string
  admission: string
  area: string
  childcare: string
  childcare_from_months: number | null
  barrier_free: string
  cost: string
  bring: string
  bring_other: string
  apply: string
  apply_note: string
  times: string
  times_note: string
  start_on: string | null
  end_on: string | null
  capacity: string
  places_free: number | null
  capacity_note: string
  capacity_on: string | null
  state: string
  checked_on: string | null
  checked_by: string
  checked_how: string | null
  source: string
  created_at: string
  updated_at: string
}

export type RuleTable = {
  id: string
  version: number
  title: string
  topics: string
  effect: string
  conditions: string
  valid_from: string | null
  valid_until: string | null
  source: string
  checked_on: string
  note: string
  shipped: number
  created_at: string
  updated_at: string
}

export type StampTable = { id: number; value: number }
