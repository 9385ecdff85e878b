import { languageName } from '../clients/language-name.ts'
import { referralFields } from '../clients/options.ts'
import { formatDay } from '../lib/dates.ts'
import { listed } from './condition-words.ts'
import type { GapReport, GapRow } from './finder-contract.ts'

// For the network, outside the house: sums only, small ones hidden. Names of fields and places stand
// without a number of their own, so that nothing hidden can be reckoned from the sum.

const SMALL = 5
const MOST_NAMED = 3

type Measure = Exclude<keyof GapRow, 'field' | 'municipality'>

export function said(count: number): string {
  if (count === 0) return 'keine'
  return count < SMALL ? `unter ${SMALL}` : String(count)
}

export function gapParagraph(
  report: Pick<GapReport, 'from' | 'until' | 'rows' | 'languages'>,
  { place, nearKm }: { place: (ags: string) => string; nearKm: number },
): string {
  const { from, until, rows, languages } = report
  const sum = (measure: Measure) => rows.reduce((total, row) => total + row[measure], 0)
  /** What there is none of is left out: a list of "keine" hides what is missing. */
  const ifAny = (measure: Measure, sentence: (count: string) => string) =>
    sum(measure) === 0 ? [] : [sentence(said(sum(measure)))]
  const mostOf = (measure: Measure) => mostly(rows, measure, place)
  const needs =
    sum('openNeeds') === 0
      ? 'gab es keine offenen Bedarfe'
      : `gab es ${said(sum('openNeeds'))} offene Bedarfe`
  return [
    `Vom ${formatDay(from)} bis ${formatDay(until)} ${needs}`,
    ...ifAny(
      'withoutOffer',
      count => `Für ${count} davon gibt es kein mögliches Angebot${mostOf('withoutOffer')}`,
    ),
    ...ifAny('onlyPerhaps', count => `Bei ${count} ist erst etwas zu klären`),
    ...ifAny(
      'refusedForCapacity',
      count => `Abgelehnt, weil kein Platz frei war: ${count}${mostOf('refusedForCapacity')}`,
    ),
    ...ifAny(
      'tooFar',
      count => `Für ${count} liegt das nächste passende Angebot weiter als ${nearKm} km entfernt`,
    ),
    ...languageWords(languages),
    ...ifAny('childcareMissing', count => `Bei ${count} fehlt die Kinderbetreuung zum Kurs`),
    ...ifAny('barriers', count => `Notierte Systemhürden: ${count}`),
  ]
    .map(sentence => `${sentence}.`)
    .join(' ')
}

/** Where most of it is, from five on only. */
function mostly(rows: readonly GapRow[], measure: Measure, place: (ags: string) => string) {
  const fields = largest(rows, measure, ({ field }) => referralFields[field].name)
  const places = largest(rows, measure, ({ municipality }) => municipality && place(municipality))
  const words = [
    ...(fields.length > 0
      ? [`vor allem ${fields.length === 1 ? 'im Feld' : 'in den Feldern'} ${listed(fields)}`]
      : []),
    ...(places.length > 0 ? [`besonders in ${listed(places)}`] : []),
  ]
  return words.length === 0 ? '' : `, ${words.join(', ')}`
}

function largest(
  rows: readonly GapRow[],
  measure: Measure,
  nameOf: (row: GapRow) => string | null,
): string[] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name) sums.set(name, (sums.get(name) ?? 0) + row[measure])
  }
  return [...sums]
    .filter(([, count]) => count >= SMALL)
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'de'))
    .slice(0, MOST_NAMED)
    .map(([name]) => name)
}

function languageWords(languages: GapReport['languages']): string[] {
  if (languages.length === 0) return []
  const named = languages.map(({ code, needs }) => `${languageName(code)} (${said(needs)})`)
  return [`Es fehlt an Beratung in ${listed(named)}`]
}
