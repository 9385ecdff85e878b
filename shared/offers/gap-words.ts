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
  const period = `vom ${formatDay(from)} bis ${formatDay(until)}`
  const refused = `Abgelehnt, weil kein Platz frei war, wurden ${period} ${said(sum('refusedForCapacity'))}`
  if (sum('openNeeds') === 0)
    return `Offene Bedarfe gibt es keine. ${refused}. Notierte Systemhürden: ${said(sum('barriers'))}.`
  return [
    `Offene Bedarfe: ${said(sum('openNeeds'))}`,
    `Ohne ein mögliches Angebot sind ${said(sum('withoutOffer'))} davon${mostly(rows, 'withoutOffer', place)}`,
    `Bei einem Teil ist erst etwas zu klären: ${said(sum('onlyPerhaps'))}`,
    `${refused}${mostly(rows, 'refusedForCapacity', place)}`,
    `Nur Angebote in mehr als ${nearKm} km Entfernung haben ${said(sum('tooFar'))}`,
    languageWords(languages),
    `Ohne Kinderbetreuung zum Kurs sind ${said(sum('childcareMissing'))}`,
    `Notierte Systemhürden: ${said(sum('barriers'))}`,
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
      ? [`vor allem in ${fields.length === 1 ? 'dem Feld' : 'den Feldern'} ${listed(fields)}`]
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

function languageWords(languages: GapReport['languages']): string {
  if (languages.length === 0) return 'Sprachen, in denen Beratung fehlt: keine'
  const named = languages.map(({ code, needs }) => `${languageName(code)} (${said(needs)})`)
  return `Es fehlt an Beratung in ${listed(named)}`
}
