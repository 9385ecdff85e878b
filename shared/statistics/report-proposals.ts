import { type ReferralField, referralFields } from '../clients/options.ts'
import { countOf, formatGermanNumber } from '../lib/german-numbers.ts'
import { type MeetingKind, meetingKindNames } from '../volunteers/network.ts'
import {
  type AnnualChapter,
  type AnnualReport,
  annualChapter,
  type ReportMark,
  type ReportNote,
} from './annual-report.ts'
import type { KeyFigure, Target } from './figures.ts'
import { keyFigures } from './key-figures.ts'
import {
  columnsOfYear,
  lastDayOf,
  type PublishedQuarter,
  type PublishedTotal,
  quarterNumbers,
  quartersOfYear,
  rowsOfYear,
  yearTotal,
} from './report-figures.ts'

// What the house knows of a year, put into first words. About people it says only what was put out,
// so nothing here can be more exact than the deliveries are.

export type ReportMaterial = {
  year: number
  bodyName: string
  programName: string
  /** The quarters that are out, oldest first. */
  out: readonly PublishedQuarter[]
  targets: readonly Target[]
  notes: readonly ReportNote[]
  /** Without the person in whose file they stand. */
  gaps: readonly { field: ReferralField; text: string }[]
  meetings: readonly { kind: MeetingKind; count: number }[]
  trainings: { count: number; units: number }
}

const QUARTERS = 4
/** As a chapter may be. */
const MOST_CHARACTERS = 20_000

const writers: Readonly<Record<AnnualChapter, (material: ReportMaterial) => string[]>> = {
  lage: situation,
  zahlen: figures,
  ziele: ({ out, targets }) => targets.map(target => `– ${goal(target, out)}`),
  erfolge: ({ notes }) => marked(notes, 'erfolg'),
  huerden: obstacles,
  netzwerk: network,
  vorschlaege: suggestions,
}

export function proposalsOf(material: ReportMaterial): AnnualReport {
  return {
    title: `Sachbericht ${material.year}`,
    chapters: annualChapter.options.map(key => ({ key, text: joined(writers[key](material)) })),
  }
}

/** As many lines as a chapter holds. */
function joined(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const next = text === '' ? line : `${text}\n${line}`
    if (next.length > MOST_CHARACTERS) break
    text = next
  }
  return text.trim()
}

const about = (value: number) =>
  value === 0 ? 'sehr wenige oder keine' : `rund ${formatGermanNumber(value)}`
const listed = (all: readonly { name: string; value: number }[]) =>
  all.map(({ name, value }) => `${name} (${formatGermanNumber(value)})`).join(', ')

/** One line where there is something to say. */
function line(head: string, text: string): string[] {
  return text === '' ? [] : [`– ${head}: ${text}`]
}

function situation({ out, bodyName, programName }: ReportMaterial): string[] {
  const stock = yearTotal(out, 'bestand')
  if (stock === null) return []
  const by = (id: string) => listed(rowsOfYear(out, id, { isStock: true }))
  return [
    `Am ${lastDayOf(out)} begleitete das ${programName} (${bodyName}) ${about(stock)} Personen.`,
    '',
    ...line('Alter', by('b-alter')),
    ...line('Staatsangehörigkeit', by('b-staat')),
    ...line('Aufenthalt', by('b-status')),
    ...line('Deutsch', by('b-deutsch')),
  ]
}

function figures({ year, out }: ReportMaterial): string[] {
  if (out.length === 0) return []
  const sum = (key: PublishedTotal) => {
    const value = yearTotal(out, key)
    return value === null ? '' : about(value)
  }
  const happened = { isStock: false }
  return [
    basis(year, out),
    '',
    ...line('Neue Fälle', sum('zugang')),
    ...line('Abgeschlossene Fälle', sum('abgang')),
    ...line('Gründe der Abschlüsse', listed(rowsOfYear(out, 'a-grund', happened))),
    ...line('Kurzkontakte', sum('kurzkontakt')),
    ...line('Vermittlungen', sum('vermittlung')),
    ...line('Vermittlungen nach Feld', listed(rowsOfYear(out, 'v-ausgang', happened))),
    ...line('Was aus ihnen wurde', listed(columnsOfYear(out, 'v-ausgang'))),
    ...line('Einsätze im Ehrenamt', sum('einsatz')),
    ...line('Stunden im Ehrenamt', sum('stunden')),
  ]
}

function basis(year: number, out: readonly PublishedQuarter[]): string {
  const missing = quartersOfYear(year).filter(one => !out.some(({ quarter }) => quarter === one))
  const which =
    missing.length === 0
      ? `Grundlage sind die ausgegebenen Zahlen aller vier Quartale ${year}.`
      : `Grundlage sind die ausgegebenen Zahlen (${quarterNumbers(out.map(one => one.quarter))} ${year}); ${missing.length === 1 ? 'es fehlt' : 'es fehlen'}: ${quarterNumbers(missing)}.`
  return `${which} Jede Zahl eines Quartals ist auf ein Vielfaches von 5 gerundet, damit niemand erkennbar ist, und weicht höchstens um 4 von der echten ab.`
}

const published: Partial<Record<KeyFigure, PublishedTotal>> = {
  ...{ bestand: 'bestand', zugang: 'zugang', abgang: 'abgang', kurzkontakt: 'kurzkontakt' },
  ...{ vermittlung: 'vermittlung', ehrenamt: 'ehrenamt', einsatz: 'einsatz' },
  ...{ stunden: 'stunden', begleitung: 'begleitung', huerde: 'huerde' },
}

/** Other figures are told elsewhere, and not here: next to rounded ones they would undo the rounding. */
const elsewhere: Partial<Record<KeyFigure, string>> = {
  euro: 'Ergebnis im zahlenmäßigen Nachweis',
  'schulung-ue': 'Ergebnis im Nachweis der Schulungen',
}

function goal({ figure, value, note }: Target, out: readonly PublishedQuarter[]): string {
  const { name, unit, isStock } = keyFigures[figure]
  const target = `Ziel ${formatGermanNumber(value)} ${unit}`
  const agreed = note === '' ? '' : ` (${note})`
  const key = published[figure]
  const result = key === undefined ? null : yearTotal(out, key)
  if (result === null)
    return `${name}: ${target}${agreed}. ${elsewhere[figure] ?? 'Das Ergebnis steht nicht in den ausgegebenen Zahlen'}.`
  const share = value === 0 ? '' : `, das sind ${Math.round((result / value) * 100)} %`
  const head = `${name}: ${target}${agreed}`
  if (isStock) return `${head}, am ${lastDayOf(out)} ${about(result)}${share}.`
  const missing = QUARTERS - out.length
  if (missing === 0) return `${head}, im Jahr ${about(result)}${share}.`
  const which = quarterNumbers(out.map(({ quarter }) => quarter))
  const rest = missing === 1 ? 'das übrige Quartal ist' : 'die übrigen Quartale sind'
  return `${head}, bisher ${about(result)} aus dem ${which}${share}; ${rest} noch nicht ausgegeben.`
}

function marked(notes: readonly ReportNote[], mark: ReportMark): string[] {
  return notes.filter(note => note.mark === mark).map(({ text }) => bullet(text))
}

/** One point, however many lines were typed. */
const bullet = (text: string) => `– ${text.replace(/\s*\n\s*/g, ' ')}`

function obstacles({ notes, gaps }: ReportMaterial): string[] {
  const noted = marked(notes, 'huerde')
  const byField = gapsByField(gaps).flatMap(([name, texts]) => [
    '',
    `${name}:`,
    ...texts.map(bullet),
  ])
  return [...noted, ...byField]
}

/** What two people wrote alike stands once; no line says how often. */
function gapsByField(gaps: ReportMaterial['gaps']): [name: string, texts: string[]][] {
  const fields = Map.groupBy(gaps, ({ field }) => field)
  const known = Object.keys(referralFields) as ReferralField[]
  return known.flatMap(field => {
    const texts = [...new Set((fields.get(field) ?? []).map(({ text }) => text))]
    return texts.length === 0 ? [] : [[referralFields[field].name, texts]]
  })
}

function network({ notes, meetings, trainings, out }: ReportMaterial): string[] {
  const all = meetings.reduce((sum, { count }) => sum + count, 0)
  const kinds = meetings.map(({ kind, count }) => `${count} ${meetingKindNames[kind]}`).join(', ')
  const { count, units } = trainings
  const held = `${countOf(count, 'Schulung', 'Schulungen')} mit zusammen ${formatGermanNumber(units)} UE`
  // what is rounded to nothing is better told in words, or not at all
  const said = (key: PublishedTotal, what: string) => {
    const value = yearTotal(out, key)
    return value ? `${about(value)} ${what}` : ''
  }
  return [
    ...line('Treffen im Jahr', all === 0 ? '' : `${all}, nach Art: ${kinds}`),
    ...line(
      'Schulungen',
      [count === 0 ? '' : held, said('schulung', 'Teilnahmen')].filter(Boolean).join(', '),
    ),
    ...line(`Im Ehrenamt aktiv am ${lastDayOf(out)}`, said('ehrenamt', 'Personen')),
    ...line('Laufende Begleitungen und Patenschaften', said('begleitung', '').trim()),
    ...marked(notes, 'netzwerk'),
  ]
}

function suggestions({ gaps }: ReportMaterial): string[] {
  return gapsByField(gaps).flatMap(([name, texts]) => [
    '',
    `Im Feld „${name}“ braucht es gemeinsam mit den zuständigen Stellen eine Lösung für:`,
    ...texts.map(bullet),
  ])
}
