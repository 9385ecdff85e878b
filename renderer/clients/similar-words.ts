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
      // The name of the record stands above already.
      const said = field === 'name' ? why : [known, ...why]
      return {
        field,
        label: labels[field],
        kind,
        known: said.filter(Boolean).join(', ') || known,
        here: here === known ? '' : here,
      }
    }),
  )
  return lines.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** In one line of a list: where only the name can be compared, how it fits. */
export function shortReason(match: SimilarClient): string {
  const { agrees, inexact, differs } = match
  const [only, ...more] = [...agrees, ...inexact, ...differs]
  if (!only || more.length > 0) return agreementText(match)
  return only.reasons
    .filter(isReason)
    .map(reason => reasons[reason])
    .filter(Boolean)
    .join(', ')
}

/** "3 von 5 stimmen, 1 ungenau, 1 anders" */
export function agreementText({ agrees, inexact, differs }: SimilarClient): string {
  const all = agrees.length + inexact.length + differs.length
  const rest = [
    inexact.length > 0 && `${inexact.length} ungenau`,
    differs.length > 0 && `${differs.length} anders`,
  ]
  return [`${agrees.length} von ${all} ${agrees.length === 1 ? 'stimmt' : 'stimmen'}`, ...rest]
    .filter(Boolean)
    .join(', ')
}
