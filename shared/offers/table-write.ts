import { languageName } from '../clients/language-name.ts'
import { germanLevelNames } from '../clients/options.ts'
import { statusFacts } from '../clients/residence-status.ts'
import { formatDay } from '../lib/dates.ts'
import { bringItemNames } from '../reference/client-texts.ts'
import type { ImportField } from './import.ts'
import {
  applyWayNames,
  capacityNames,
  checkedHowNames,
  type KeptOffer,
  offerStateNames,
  placeOf,
  standingNames,
  yesNoUnknownNames,
} from './offer.ts'
import { organisationKindNames } from './organisation.ts'
import { timesText } from './table-cells.ts'
import { topics } from './topics.ts'

// The other way round: an offer as the cells of a table, so that what is written can be read again.

const genderWords = { w: 'Frauen', m: 'Männer', d: 'divers' } as const
const number = (value: number | null) => (value === null ? '' : String(value))
const onDay = (value: string | null) => (value === null ? '' : formatDay(value))
const list = (values: readonly string[]) => values.join(', ')

export function writeTableRow(
  entry: KeptOffer,
  placeName: (ags: string) => string,
): Record<ImportField, string> {
  const { organisation, admission, checked } = entry
  const place = placeOf(entry)
  return {
    organisation: organisation.name,
    organisationKind: organisationKindNames[organisation.kind],
    name: entry.name,
    topic: topics[entry.topic].name,
    about: entry.about,
    standing: standingNames[entry.standing],
    legalBasis: entry.legalBasis,
    contactPerson: entry.contactPerson,
    phone: entry.phone || organisation.phone,
    email: entry.email || organisation.email,
    website: organisation.website,
    street: place.street,
    postcode: place.postcode,
    town: place.town,
    hint: entry.hint,
    languages: list(
      entry.languages.map(({ code, via }) => languageName(code) + (via === '' ? '' : ` (${via})`)),
    ),
    ageFrom: number(admission.ageFrom),
    ageTo: number(admission.ageTo),
    genders: list(admission.genders.map(gender => genderWords[gender])),
    germanFrom: admission.germanFrom === null ? '' : germanLevelNames[admission.germanFrom],
    germanTo: admission.germanTo === null ? '' : germanLevelNames[admission.germanTo],
    statuses: list(admission.statuses.map(status => statusFacts[status].shortName)),
    admissionNote: admission.note,
    area: list(entry.area.map(placeName)),
    childcare: yesNoUnknownNames[entry.childcare],
    barrierFree: yesNoUnknownNames[entry.barrierFree],
    cost: entry.cost,
    bring: list(
      [...entry.bring.map(item => bringItemNames[item]), entry.bringOther].filter(Boolean),
    ),
    apply: list(entry.apply.map(way => applyWayNames[way])),
    times: list([timesText(entry.times), entry.timesNote].filter(Boolean)),
    startOn: onDay(entry.startOn),
    endOn: onDay(entry.endOn),
    capacity: capacityNames[entry.capacity],
    placesFree: number(entry.placesFree),
    capacityNote: entry.capacityNote,
    state: offerStateNames[entry.state],
    checkedOn: onDay(checked?.on ?? null),
    checkedBy: checked?.by ?? '',
    checkedHow: checked === null ? '' : checkedHowNames[checked.how],
  }
}
