import type { OpenedBundle } from '../../electron/bundles/open-bundle.ts'
import { type BundleContent, quarterOfPeriod } from '../../shared/bundles/bundle.ts'
import { packageFiles, pathOfTable } from '../../shared/bundles/bundle-manifest.ts'
import { formatQuarter, formatQuarterMonths } from '../../shared/lib/quarters.ts'

export const readMeName = 'LIES-MICH.txt'

/** For Windows as well as for everybody else. */
export const textFile = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`

export const plural = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`

export const roundingLines = (base: number, tolerance: number) => [
  `Jede Zahl ist ein Vielfaches von ${base} und weicht höchstens um ${tolerance} von der echten Zahl ab.`,
  `Eine 0 heißt: keine bis ${tolerance} Personen. Ob auf- oder abgerundet wird, entscheidet der Zufall so,`,
  'dass sich die Fehler über alle Landkreise im Mittel aufheben. Alle Summen gehen auf.',
  'Nur wo „genau“ steht, ist nicht gerundet; solche Zahlen gibt es erst ab 10.',
]

export const readingLines = [
  'Die Dateien in data/ sind CSV: UTF-8, Semikolon, erste Zeile Spaltennamen. In der Tabellenkalkulation',
  'bitte über „Daten – Aus Text/CSV“ öffnen und als Zeichensatz „UTF-8“ wählen.',
]

export function signatureLines({ senderKey }: OpenedBundle): string[] {
  const { isPinned, fingerprint } = senderKey
  if (isPinned) return ['Unterschrift: geprüft mit dem hinterlegten Schlüssel des Absenders.']
  return [
    'Unterschrift: passt zum beiliegenden Schlüssel. Wem er gehört, ist damit NICHT geprüft.',
    'Bitte vergleichen Sie den Fingerabdruck am Telefon oder geben Sie --senders an:',
    `  ${fingerprint}`,
  ]
}

export function aboutLines(content: BundleContent): string[] {
  const { sender, period, version, replaces, programme } = content
  const quarter = quarterOfPeriod(period)
  return [
    `Absender: ${sender.bodyName} (${sender.bodyKey})`,
    `Zeitraum: ${formatQuarter(quarter)} (${formatQuarterMonths(quarter)})`,
    version === 1 ? 'Fassung: 1' : `Fassung: ${version}, sie ersetzt die Lieferung ${replaces}`,
    `Tabellenprogramm: ${programme}`,
    `Lieferung: Nummer ${content.seq} dieses Absenders, ${content.bundleId}`,
    `Erstellt: ${content.createdAt}`,
  ]
}

/** Who is counted, a sentence of its own, with more behind it. */
export const countedLine = (population: string, more: string) =>
  `    gezählt: ${population.replace(/\.$/, '')}; ${more}`

const tableLines = ({ tables }: BundleContent) =>
  tables.flatMap(({ name: table, title: tableTitle, population, rows, columns }) => [
    `  ${pathOfTable(table)}: ${tableTitle}`,
    countedLine(population, plural(rows.length, 'Zeile', 'Zeilen')),
    ...columns.map(({ name, title, exact }) => `    ${name} = ${title}${exact ? ' (genau)' : ''}`),
  ])

/** What lies beside the opened tables, for whoever finds the folder. */
export function explainBundle(bundle: OpenedBundle): string {
  const { content, sha256, format } = bundle
  return textFile([
    ...['Lieferung aus dem WIR-Fallmanagement', ''],
    ...aboutLines(content),
    `Format: ${format}; sha256 der versiegelten Datei: ${sha256}`,
    ...signatureLines(bundle),
    ...['', 'Was die Zahlen bedeuten', ''],
    ...roundingLines(content.base, content.tolerance),
    ...['', 'Wie man sie liest', ''],
    ...readingLines,
    '',
    ...tableLines(content),
    ...['', 'Was sonst im Ordner liegt', ''],
    `  ${packageFiles.manifest}: Inhaltsverzeichnis (Frictionless Data Package) mit Größe und sha256 jeder Datei`,
    `  ${packageFiles.signature}, ${packageFiles.sender}: Unterschrift (Ed25519) und Schlüssel des Absenders`,
    ...[
      '',
      'Bitte verändern Sie diese Dateien nicht: Beim Zusammenführen werden sie noch einmal geprüft.',
    ],
  ])
}
