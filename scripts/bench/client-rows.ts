import type { ClientTable } from '../../electron/clients/client-table.ts'
import { keysToStore, type NameKey } from '../../electron/clients/name-key-repository.ts'
import { nameSort } from '../../electron/clients/name-sort.ts'
import { summaryOf } from '../../shared/clients/client-summary.ts'
import { contactKind, germanLevel, referralField, urgency } from '../../shared/clients/options.ts'
import { closingReason } from '../../shared/clients/options-record.ts'
import { blankEntry, type ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { ResidenceStatus } from '../../shared/clients/residence-status.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { inventName, type Origin, pickOrigin, type Random } from './client-names.ts'

export type Row = { readonly [column: string]: string | number | null }
export type ClientRows = {
  client: Row
  birth: string | null
  keys: readonly NameKey[]
  parts: readonly (readonly [table: string, row: Row])[]
  contacts: readonly Row[]
}
export type World = {
  random: Random
  today: string
  userIds: readonly string[]
  /** Case keys of a year so far. */
  numbers: Map<string, number>
  nextId: () => string
}

const PLACES = ['06440002', '06440004', '06440005', '06440008', '06440016', '06435014', '06412000']
const STREETS = [
  'Bahnhofstraße',
  'Hauptstraße',
  'Am Markt',
  'Schulweg',
  'Gartenweg',
  'Ludwigstraße',
]
const TITLES = ['Sprachkurs finden', 'Wohnung suchen', 'Schulplatz', 'Ärztin finden', 'Anerkennung']
const NOTES = [
  'Unterlagen durchgesehen und Antrag besprochen, fehlende Nachweise notiert.',
  'Termin bei der Ausländerbehörde vorbereitet; bringt die Bescheinigung nächste Woche mit.',
  'Fragen zum Kurs, Einstufungstest vereinbart.',
  'Nicht erreicht, Nachricht hinterlassen.',
  'Brief vom Jobcenter erklärt und gemeinsam beantwortet, Kopie liegt in der Akte.',
]
const STATUSES: readonly (readonly [ResidenceStatus, number])[] = [
  ...([
    ['AE_25_2_F', 900],
    ['AE_25_2_S', 600],
    ['GESTATTUNG', 180],
    ['DULDUNG_60A', 180],
  ] as const),
  ...([
    ['AE_25_3', 500],
    ['FIKTION', 120],
    ['FAM', 700],
    ['AE_104C', 540],
  ] as const),
]
const OPEN_OF_100 = 8
const DAYS_BACK = 3650
const at = (day: string) => `${day}T09:30:00.000Z`

function birthOf({ random }: World): { value: string | null; precision: string } {
  const chance = random.below(100)
  if (chance < 2) return { value: null, precision: 'unknown' }
  const year = String(1950 + random.below(72))
  if (chance < 8) return { value: year, precision: 'year' }
  // many papers give the first of January where nobody knows the day
  if (chance < 20) return { value: `${year}-01-01`, precision: 'day' }
  return { value: addDays(`${year}-01-01`, random.below(365)), precision: 'day' }
}

function entriesOf({ random, today }: World, origin: Origin, openedOn: string): ResidenceEntry[] {
  if (origin.citizenship === '154')
    return [{ ...blankEntry, status: 'EU', validFrom: addDays(openedOn, -random.below(900)) }]
  const [status, days] =
    origin.citizenship === '166' ? (['AE_24', 720] as const) : random.pick(STATUSES)
  const from = addDays(today, -random.below(days))
  const issuingOffice = 'Ausländerbehörde'
  const now = {
    ...blankEntry,
    status,
    validFrom: from,
    validTo: addDays(from, days),
    issuingOffice,
  }
  if (random.below(3) > 0) return [now]
  const before = addDays(from, -200 - random.below(300))
  const earlier = { ...blankEntry, issuingOffice, validFrom: before, validTo: addDays(from, -1) }
  return [{ ...earlier, status: 'GESTATTUNG' }, now]
}

function planOf({ random, today, nextId }: World, clientId: string, by: string, closed: boolean) {
  const rows: [string, Row][] = []
  const needs: { id: string; urgency: (typeof urgency.options)[number]; isOpen: boolean }[] = []
  const steps: { id: string; needId: string; dueOn: string | null }[] = []
  for (let index = random.below(4); index >= 0; index -= 1) {
    const need = { id: nextId(), urgency: random.pick(urgency.options), isOpen: !closed }
    const openedOn = addDays(today, -random.below(500))
    needs.push(need)
    const [field, title] = [random.pick(referralField.options), random.pick(TITLES)]
    const closing = closed ? { closed_on: today, outcome: 'gedeckt', closed_by: by } : blankClosing
    const words = { field, title, description: '', urgency: need.urgency, opened_on: openedOn }
    const created = { created_by: by, created_at: at(openedOn) }
    const closedAt = closed ? at(today) : null
    const row = { id: need.id, client_id: clientId, ...words, ...created, ...closing }
    rows.push(['needs', { ...row, closed_at: closedAt }])
    if (random.below(4) === 0) continue
    const step = { id: nextId(), needId: need.id, dueOn: addDays(today, random.below(60) - 15) }
    if (!closed) steps.push(step)
    const done = closed ? { done_on: today, marked_by: by, marked_at: at(today) } : blankMark
    const place = { id: step.id, client_id: clientId, need_id: need.id, goal_id: null }
    const what = { text: 'Anmeldung abgeben', due_on: step.dueOn, done_by: '', void: 0 }
    rows.push(['steps', { ...place, ...what, ...done, ...created }])
  }
  return { rows, needs, steps }
}
const blankClosing = { closed_on: null, outcome: null, closed_by: null }
const blankMark = { done_on: null, marked_by: null, marked_at: null }

function contactsOf(world: World, clientId: string, by: string, from: string, to: string): Row[] {
  const { random, nextId } = world
  const span = Math.max(1, (Date.parse(to) - Date.parse(from)) / 86_400_000)
  return Array.from({ length: 10 }, () => {
    const day = addDays(from, random.below(span))
    const words = { kind: random.pick(contactKind.options), minutes: 15 * (1 + random.below(4)) }
    const told = { with_whom: '', note: `${random.pick(NOTES)} ${random.pick(NOTES)}` }
    const recorded = { recorded_by: by, recorded_at: at(day) }
    return { id: nextId(), client_id: clientId, day, ...words, ...told, ...recorded }
  })
}

export function inventClient(world: World): ClientRows {
  const { random, today, nextId, userIds } = world
  const origin = pickOrigin(random)
  const gender = random.below(100) < 48 ? 'w' : 'm'
  const name = inventName(random, origin, gender)
  const isOpen = random.below(100) < OPEN_OF_100
  const openedOn = addDays(today, -(isOpen ? random.below(700) : 60 + random.below(DAYS_BACK)))
  const closedOn = isOpen ? null : addDays(openedOn, random.below(60))
  const [id, householdId, by] = [nextId(), nextId(), random.pick(userIds)]
  const birth = birthOf(world)
  const entries = isOpen || random.below(2) === 0 ? entriesOf(world, origin, openedOn) : []
  const plan = isOpen || random.below(4) === 0 ? planOf(world, id, by, !isOpen) : noPlan
  const contacts = contactsOf(world, id, by, openedOn, closedOn ?? addDays(today, 1))
  const course = 'offen'
  const facts = { closedOn, entries, course, needs: plan.needs, openSteps: plan.steps } as const
  const summary = summaryOf(facts, today)
  const depth = isOpen && random.below(3) > 0 ? 'fallmanagement' : 'verweisberatung'
  const client: Row & Partial<ClientTable> = {
    ...{ id, number: numberOf(world, openedOn), version: 1, depth },
    ...{ family_name: name.familyName, given_names: name.givenNames, birth_name: '' },
    ...{ own_script: name.ownScript, name_sort: nameSort(name) },
    ...{ birth_value: birth.value, birth_precision: birth.precision as 'day', place_of_birth: '' },
    ...{ gender, country_of_origin: origin.citizenship, family_status: null },
    ...{ household_id: householdId, municipality: random.pick(PLACES), accommodation: '' },
    ...{ street: `${random.pick(STREETS)} ${1 + random.below(80)}`, postcode: '61169' },
    phone: random.below(4) === 0 ? '' : `+4915${String(100_000_000 + random.below(899_999_999))}`,
    ...{ email: '', channel: 'telefon', interpreter: 'manchmal' },
    ...{
      german_level: random.pick(germanLevel.options),
      german_proof: null,
      german_proof_on: null,
    },
    ...{ course, arrived_value: openedOn.slice(0, 7), arrived_precision: 'month' },
    ...{ here_value: openedOn, here_precision: 'day', sent_by: 'selbst', sent_by_note: '' },
    ...{ school_years: random.below(13), school_degree: null, occupation: '' },
    ...{ occupation_state: null, recognition: null, responsible: by, opened_on: openedOn },
    ...{ intake_done_on: openedOn, closed_on: closedOn, closed_note: closedOn && '' },
    closed_reason: closedOn === null ? null : random.pick(closingReason.options),
    ...{ merged_into: null, created_by: by, created_at: at(openedOn), updated_at: at(openedOn) },
    ...{ status: summary.status, status_group: summary.statusGroup },
    ...{ status_until: summary.statusUntil, status_changes_on: summary.changesOn },
    deadline_kind: summary.deadline?.kind ?? null,
    ...{ deadline_on: summary.deadline?.day ?? null, open_needs: summary.openNeeds },
    ...{ needs_without_step: summary.needsWithoutStep, most_urgent: summary.mostUrgent },
    next_step_id: summary.nextStep?.id ?? null,
    next_step_on: summary.nextStep?.dueOn ?? null,
    last_contact_on: contacts.map(contact => String(contact.day)).reduce((a, b) => (a > b ? a : b)),
  }
  const spellings = name.otherSpellings.map(
    (spelling, position) =>
      ['client_spellings', { client_id: id, position, spelling }] as [string, Row],
  )
  const names = [name.familyName, name.givenNames, name.ownScript, ...name.otherSpellings]
  return {
    client,
    birth: birth.value,
    keys: keysToStore(name.familyName, names.filter(Boolean)),
    parts: [
      ...spellings,
      ['client_citizenships', { client_id: id, position: 0, key: origin.citizenship }],
      ...languagesOf(world, id, origin),
      ...entries.map((entry, position) => entryRow(id, entry, position)),
      ['consents', consentRow(nextId(), id, by, openedOn)],
      ...plan.rows,
    ],
    contacts,
  }
}
const noPlan = { rows: [], needs: [], steps: [] }

function numberOf({ numbers }: World, openedOn: string): string {
  const year = openedOn.slice(0, 4)
  const next = (numbers.get(year) ?? 0) + 1
  numbers.set(year, next)
  return `${year}-${String(next).padStart(4, '0')}`
}

function languagesOf({ random }: World, clientId: string, origin: Origin): [string, Row][] {
  const first = { client_id: clientId, position: 0, code: origin.language, level: 'erstsprache' }
  if (random.below(4) > 0) return [['client_languages', first]]
  const second = { client_id: clientId, position: 1, code: 'en', level: 'gut' }
  return [
    ['client_languages', first],
    ['client_languages', second],
  ]
}

function entryRow(clientId: string, entry: ResidenceEntry, position: number): [string, Row] {
  const { status, validFrom, validTo, issuingOffice } = entry
  const days = { valid_from: validFrom, valid_to: validTo, issuing_office: issuingOffice }
  const rest = { employment: null, restriction_where: null, restriction_until: null, seen_on: null }
  return ['residence_entries', { client_id: clientId, position, status, ...days, ...rest }]
}

function consentRow(id: string, clientId: string, by: string, day: string): Row {
  return {
    ...{ id, client_id: clientId, text_version: '2026-01', language: 'de', medium: 'papier' },
    ...{ explained_by: 'Miriam Habermann', given_on: day, withdrawn_on: null },
    ...{ recorded_by: by, recorded_at: at(day) },
  }
}
