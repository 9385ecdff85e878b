import { languageName } from '../clients/language-name.ts'
import {
  commonLanguages,
  type Gender,
  type GermanLevel,
  germanLevelNames,
} from '../clients/options.ts'
import { type ResidenceStatus, statusFacts } from '../clients/residence-status.ts'
import { foldText } from '../lib/fold-text.ts'
import { bringItemNames } from '../reference/client-texts.ts'
import type { ImportField } from './import.ts'
import {
  applyWayNames,
  capacityNames,
  checkedHowNames,
  type Offer,
  offer,
  offerStateNames,
  standingNames,
  yesNoUnknownNames,
} from './offer.ts'
import { type Organisation, organisation, organisationKindNames } from './organisation.ts'
import {
  type CellRead,
  choiceReader,
  choicesReader,
  dayOf,
  numberOf,
  partsOf,
  shortened,
  timesOf,
} from './table-cells.ts'
import { tableHeads } from './table-heads.ts'
import { type Topic, topics } from './topics.ts'

// One row of a table becomes an offer and its organisation, or says what is wrong with it.

/** What is known of places, by their folded names. */
export type TablePlaces = {
  today: string
  municipality: (name: string, postcode: string) => string | null
}

export type TableRow = { [Field in ImportField]?: string }
export type RowFault = { field: ImportField; text: string }
export type ImportedOffer = { organisation: Organisation; offer: Omit<Offer, 'organisationId'> }
export type RowRead = { ok: true; value: ImportedOffer } | { ok: false; faults: RowFault[] }

const ANY_ID = '00000000-0000-4000-8000-000000000000'

const topicNames = Object.fromEntries(
  Object.entries(topics).map(([key, { name }]) => [key, name]),
) as Record<Topic, string>
const statusNames = Object.fromEntries(
  Object.entries(statusFacts).map(([key, { shortName }]) => [key, shortName]),
) as Record<ResidenceStatus, string>
const languages = Object.fromEntries(commonLanguages.map(code => [code, languageName(code)]))

export const readers = {
  kind: choiceReader(organisationKindNames, { amt: 'behoerde', freier: 'traeger' }),
  topic: choiceReader(topicNames, {
    EOK: 'erstorientierung',
    JMD: 'jugendmigrationsdienst',
    MBE: 'migrationsberatung',
    Sprachkurs: 'integrationskurs',
    Deutschkurs: 'integrationskurs',
  }),
  standing: choiceReader(standingNames, { zuständig: 'zustaendig', 'hilft auch': 'hilft' }),
  yesNo: choiceReader(yesNoUnknownNames, {
    x: 'ja',
    j: 'ja',
    n: 'nein',
    '?': 'unbekannt',
    '-': 'nein',
  }),
  capacity: choiceReader(capacityNames, { ja: 'frei', nein: 'voll', unklar: 'klaerung' }),
  state: choiceReader(offerStateNames, { ja: 'aktiv', nein: 'eingestellt', pausiert: 'ruht' }),
  how: choiceReader(checkedHowNames, { anruf: 'telefon', mail: 'e-mail', internet: 'website' }),
  level: choiceReader<GermanLevel>(germanLevelNames, { Alpha: 'A0' }),
  gender: choicesReader(
    choiceReader<Exclude<Gender, 'x'>>(
      { w: 'Frauen', m: 'Männer', d: 'divers' },
      { 'nur Frauen': 'w', weiblich: 'w', Mädchen: 'w', männlich: 'm', Jungen: 'm' },
    ),
  ),
  statuses: choicesReader(choiceReader(statusNames)),
  language: choiceReader<string>(languages, {
    ...{ Persisch: 'fa', Kurdisch: 'kmr', Zentralkurdisch: 'ckb', Tigrigna: 'ti' },
  }),
  bring: choiceReader(bringItemNames),
  apply: choicesReader(choiceReader(applyWayNames, { Anruf: 'telefon', Mail: 'e-mail' })),
}

/** In front of a text that begins like a formula; spreadsheets and our own tables write it so. */
const GUARDED = /^'(?=[=+\-@])/
export function guarded(text: string): string {
  return text.startsWith('=') ? `'${text}` : text
}

function plain(cell: string | undefined): string {
  return (cell ?? '').trim().replace(GUARDED, '')
}

export function readTableRow(row: TableRow, places: TablePlaces): RowRead {
  const faults: RowFault[] = []
  const cell = (field: ImportField) => plain(row[field])
  for (const [field, text] of Object.entries(row) as [ImportField, string][])
    if (text.trim().startsWith('='))
      faults.push({ field, text: 'Hier steht eine Formel. Bitte tragen Sie den Wert selbst ein.' })
  const take = <T>(field: ImportField, read: (cell: string) => CellRead<T>, empty: T): T => {
    const text = cell(field)
    if (text === '' || text.startsWith('=')) return empty
    const found = read(text)
    if (found.ok) return found.value
    faults.push({ field, text: found.problem })
    return empty
  }
  const area = take('area', text => areaOf(text, places), [])
  const spoken = take('languages', text => spokenOf(text), [])
  const genders = take('genders', text => (isEverybody(text) ? none : readers.gender(text)), [])
  const bring = partsOf(cell('bring')).map(part => ({ part, read: readers.bring(part) }))
  const times = timesOf(cell('times'))
  const day = (field: ImportField) => take(field, text => dayOf(text, places.today), null)
  const checkedOn = day('checkedOn')
  if (cell('topic') === '') faults.push({ field: 'topic', text: 'Das Thema fehlt.' })

  const candidate: Omit<Offer, 'organisationId'> = {
    name: cell('name'),
    topic: take('topic', readers.topic, 'begegnung'),
    about: cell('about'),
    standing: take('standing', readers.standing, 'hilft'),
    legalBasis: cell('legalBasis'),
    contactPerson: cell('contactPerson'),
    phone: cell('phone'),
    email: cell('email'),
    address: { street: '', postcode: '', town: '', municipality: null },
    hint: cell('hint'),
    way: { by: null, line: '', stop: '', walkMinutes: null },
    languages: spoken,
    admission: {
      ageFrom: take('ageFrom', numberOf, null),
      ageTo: take('ageTo', numberOf, null),
      genders,
      germanFrom: take<GermanLevel | null>('germanFrom', readers.level, null),
      germanTo: take<GermanLevel | null>('germanTo', readers.level, null),
      statuses: take('statuses', text => (isEverybody(text) ? none : readers.statuses(text)), []),
      note: cell('admissionNote'),
    },
    area,
    childcare: take('childcare', readers.yesNo, 'unbekannt'),
    childcareFromMonths: null,
    barrierFree: take('barrierFree', readers.yesNo, 'unbekannt'),
    cost: cell('cost'),
    bring: bring.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    bringOther: bring.flatMap(({ part, read }) => (read.ok ? [] : [part])).join(', '),
    apply: take('apply', readers.apply, []),
    applyNote: '',
    times: times ?? [],
    timesNote: times === null ? cell('times') : '',
    startOn: day('startOn'),
    endOn: day('endOn'),
    capacity: take('capacity', readers.capacity, 'klaerung'),
    placesFree: take('placesFree', numberOf, null),
    capacityNote: cell('capacityNote'),
    capacityOn: null,
    state: take('state', readers.state, 'aktiv'),
    checked:
      checkedOn === null
        ? null
        : { on: checkedOn, by: cell('checkedBy'), how: take('checkedHow', readers.how, 'website') },
  }
  const body: Organisation = {
    name: cell('organisation'),
    kind: take('organisationKind', readers.kind, 'traeger'),
    address: addressOf(cell, places),
    phone: '',
    email: '',
    website: cell('website'),
    note: '',
  }
  return checkedRow(candidate, body, faults)
}

const none = { ok: true, value: [] } as const satisfies CellRead<never[]>
function isEverybody(text: string): boolean {
  return /^(alle|jede[rn]?|offen|ohne|-|egal)\b/.test(foldText(text))
}

function addressOf(cell: (field: ImportField) => string, { municipality }: TablePlaces) {
  const [postcode, town] = [cell('postcode'), cell('town')]
  return {
    ...{ street: cell('street'), postcode: /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode },
    ...{ town, municipality: town === '' ? null : municipality(town, postcode) },
  }
}

function areaOf(text: string, { municipality }: TablePlaces): CellRead<string[]> {
  if (/^(alle|ganzer|gesamter|kreisweit|landkreis)/.test(foldText(text))) return none
  const keys: string[] = []
  for (const part of partsOf(text)) {
    const key = municipality(part, '')
    if (key === null)
      return { ok: false, problem: `Die Gemeinde „${shortened(part)}“ ist nicht bekannt.` }
    if (!keys.includes(key)) keys.push(key)
  }
  return { ok: true, value: keys }
}

/** "Arabisch (Frau Haddad), Dari" */
function spokenOf(text: string): CellRead<Offer['languages']> {
  const spoken: Offer['languages'] = []
  for (const part of partsOf(text)) {
    const [, name = part, via = ''] = /^([^(]+)\(([^)]*)\)$/.exec(part) ?? []
    const found = readers.language(name.trim())
    if (!found.ok)
      return { ok: false, problem: `Die Sprache „${shortened(name)}“ ist nicht bekannt.` }
    if (!spoken.some(({ code }) => code === found.value))
      spoken.push({ code: found.value, via: via.trim(), checkedOn: null })
  }
  return { ok: true, value: spoken }
}

const offerFields: Readonly<Record<string, ImportField>> = {
  ...{ 'admission.ageFrom': 'ageFrom', 'admission.ageTo': 'ageTo', bringOther: 'bring' },
  ...{ 'admission.note': 'admissionNote', timesNote: 'times', 'checked.by': 'checkedBy' },
}
const organisationFields: Readonly<Record<string, ImportField>> = {
  ...{ name: 'organisation', 'address.street': 'street', 'address.town': 'town' },
  ...{ 'address.postcode': 'postcode', website: 'website' },
}

/** The same checks as in the form: a table is no way around them. */
function checkedRow(
  candidate: Omit<Offer, 'organisationId'>,
  body: Organisation,
  faults: RowFault[],
): RowRead {
  const asOffer = offer.safeParse({ ...candidate, organisationId: ANY_ID })
  const asBody = organisation.safeParse(body)
  const add = (field: ImportField | undefined, text: string) => {
    if (field && !faults.some(fault => fault.field === field)) faults.push({ field, text })
  }
  for (const { path, message } of asOffer.error?.issues ?? [])
    add(fieldAt(path, offerFields), message)
  for (const { path, message } of asBody.error?.issues ?? [])
    add(fieldAt(path, organisationFields), message)
  if (faults.length > 0 || !asOffer.success || !asBody.success) return { ok: false, faults }
  const { organisationId, ...value } = asOffer.data
  return { ok: true, value: { organisation: asBody.data, offer: value } }
}

function fieldAt(
  path: readonly PropertyKey[],
  names: Readonly<Record<string, ImportField>>,
): ImportField | undefined {
  const joined = path.map(String).join('.')
  const first = String(path[0] ?? '')
  return (
    names[joined] ??
    names[first] ??
    (Object.hasOwn(tableHeads, first) ? (first as ImportField) : 'name')
  )
}
