import { fullName } from '../../shared/clients/client.ts'
import type { DuplicateField, FactReason } from '../../shared/clients/duplicate-facts.ts'
import { genderNames } from '../../shared/clients/options.ts'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import { formatPartialDate } from '../../shared/lib/dates.ts'

export type Agreement = 'agrees' | 'inexact' | 'differs'
export type FactLine = {
  field: DuplicateField
  label: string
  kind: Agreement
  /** What the known record says, and how it fits. */
  known: string
  /** What was typed here, where it is not the same. */
  here: string
}

const labels: Readonly<Record<DuplicateField, string>> = {
  name: 'Name',
  'birth-date': 'Geburt',
  gender: 'Geschlecht',
  citizenships: 'Staat',
  'place-of-birth': 'Geburtsort',
}

const reasons: Readonly<Record<FactReason, string>> = {
  equal: '',
  different: '',
  spelling: 'klingt gleich',
  'other-spelling': 'wie eine andere Schreibweise',
  swapped: 'Vor- und Familienname vertauscht',
  order: 'andere Reihenfolge',
  joined: 'anders getrennt',
  'missing-names': 'ein Name fehlt',
  'given-names-differ': 'Vorname anders',
  'family-name-differs': 'Familienname anders',
  'year-only': 'das Jahr stimmt',
  'month-only': 'Monat und Jahr stimmen',
  'day-and-month-swapped': 'Tag und Monat vertauscht?',
  'one-part-differs': 'eine Ziffer anders',
  'year-close': 'ein Jahr daneben',
  'some-in-common': 'zum Teil gleich',
}

const isReason = (text: string): text is FactReason => Object.hasOwn(reasons, text)

type Person = Pick<
  SimilarTo,
  | 'familyName'
  | 'givenNames'
  | 'ownScript'
  | 'birthDate'
  | 'gender'
  | 'citizenships'
  | 'placeOfBirth'
>

function textFor(field: DuplicateField, person: Person, state: (key: string) => string): string {
  const texts: Record<DuplicateField, () => string> = {
    name: () => fullName(person) || person.ownScript,
    'birth-date': () => formatPartialDate(person.birthDate),
    gender: () => genderNames[person.gender],
    citizenships: () => person.citizenships.map(state).join(', '),
    'place-of-birth': () => person.placeOfBirth,
  }
  return texts[field]()
}

/** In the order in which one compares two papers. */
const order = Object.keys(labels) as DuplicateField[]

export function factLines(
  match: SimilarClient,
  own: SimilarTo,
  state: (key: string) => string,
): FactLine[] {
  const lines = (['agrees', 'inexact', 'differs'] as const).flatMap(kind =>
    match[kind].map(({ field, reasons: found }): FactLine => {
      const known = textFor(field, match, state)
      const here = textFor(field, own, state)
      const why = found.filter(isReason).map(reason => reasons[reason])
      return {
        field,
        label: labels[field],
        kind,
        known: [known, ...why].filter(Boolean).join(', '),
        here: here === known ? '' : here,
      }
    }),
  )
  return lines.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** Where a field and its reason make no phrase by being put side by side. */
const phrases: { readonly [field in DuplicateField]?: { readonly [why in FactReason]?: string } } =
  {
    name: {
      order: 'Namen in anderer Reihenfolge',
      swapped: 'Vor- und Familienname vertauscht',
      'missing-names': 'ein Name fehlt',
      'given-names-differ': 'Vorname anders',
      'family-name-differs': 'Familienname anders',
    },
    'birth-date': {
      'day-and-month-swapped': 'Tag und Monat der Geburt vertauscht',
      'year-close': 'Geburtsjahr um eins daneben',
    },
  }
/** Of a birth date only a part may be known, and that part is the same. */
const sameParts: { readonly [why in FactReason]?: string } = {
  'year-only': 'Geburtsjahr',
  'month-only': 'Geburtsmonat',
}
const subjects: Readonly<Record<DuplicateField, string>> = {
  ...labels,
  'birth-date': 'Geburtsdatum',
}
const listed = new Intl.ListFormat('de', { type: 'conjunction' })

type Fact = SimilarClient['agrees'][number]
const rankOf = ({ field }: Fact) => order.indexOf(field)

function sameSubject({ field, reasons: [why] }: Fact): string | undefined {
  if (why === undefined || !isReason(why)) return undefined
  return why === 'equal' ? subjects[field] : sameParts[why]
}

function partsOf({ field, reasons: found }: Fact): string {
  const known = found.filter(isReason)
  const own = known.flatMap(why => phrases[field]?.[why] ?? [])
  const rest = known.filter(why => phrases[field]?.[why] === undefined)
  const side = rest.map(why => reasons[why] || 'anders').join(' und ')
  return [side && `${subjects[field]} ${side}`, ...own].filter(Boolean).join(', ')
}

/** "Name klingt gleich, Geburtsjahr und Staat stimmen, Geburtsort anders" */
export function agreementText({ agrees, inexact, differs }: SimilarClient): string {
  const facts = [...agrees, ...inexact, ...differs].toSorted((a, b) => rankOf(a) - rankOf(b))
  const same = facts.filter(fact => sameSubject(fact) !== undefined)
  const sameText = `${listed.format(same.flatMap(fact => sameSubject(fact) ?? []))} ${
    same.length === 1 ? 'stimmt' : 'stimmen'
  }`
  // What is the same is said together, where its first field stands.
  return facts
    .flatMap(fact => (same.includes(fact) ? (fact === same[0] ? sameText : []) : partsOf(fact)))
    .join(', ')
}
