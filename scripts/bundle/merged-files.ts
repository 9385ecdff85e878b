import { writeCsv } from '../../electron/sheets/csv.ts'
import type { Sheet, SheetColumn } from '../../electron/sheets/sheet.ts'
import {
  addUp,
  type SummedRow,
  type SummedTable,
  sayWithMargin,
} from '../../shared/bundles/add-up.ts'
import type { BundleColumn } from '../../shared/bundles/bundle.ts'
import { pathOfTable } from '../../shared/bundles/bundle-manifest.ts'
import type { Choice } from '../../shared/bundles/choose-bundles.ts'
import { sayRefusal } from '../../shared/bundles/refusals.ts'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import { countedLine, plural, readingLines, readMeName, textFile } from './explain-bundle.ts'
import type { OutputFile } from './output-folder.ts'

export const summaryName = 'zusammenfassung.json'
const keyColumn = 'schluessel'

type Column = SheetColumn<SummedRow>

const numbers = (title: string, cell: Column['cell']): Column => ({
  ...{ title, kind: 'number', width: 12, cell },
})

function columnsOf({ title, type, exact }: BundleColumn, at: number): Column[] {
  const cell = ({ cells }: SummedRow) => cells[at]!
  if (type === 'string') return [{ title, kind: 'text', width: 30, cell }]
  if (exact) return [numbers(`${title} (genau)`, cell)]
  return [numbers(title, cell), numbers(`${title} ± (95 %)`, ({ margin }) => margin)]
}

const sheetOf = ({ title, columns, rows }: SummedTable): Sheet<SummedRow> => ({
  note: { title, lines: [] },
  columns: [...columns.flatMap(columnsOf), numbers('Zahl der Lieferungen', row => row.bodies)],
  rows,
})

const reasonOf = ({ source, code }: Choice['refused'][number]) => ({
  source,
  code,
  reason: sayRefusal(code),
})

function summaryOf(choice: Choice, tables: readonly SummedTable[]) {
  const { quarter, programme, chosen, missing, refused, otherQuarters } = choice
  return {
    quarter,
    programme,
    base: chosen[0]!.content.base,
    margins: {
      confidence: 0.95,
      kind: 'upper-bound',
      formula:
        '1.96 * sqrt(sum over the deliveries of (base / 2)^2, or tolerance^2 where widened), never more than the sum of the tolerances',
    },
    bodies: {
      expected: chosen.length + missing.length,
      counted: chosen.map(({ source, content, fingerprint, isPinned }) => ({
        ...content.sender,
        ...{ bundleId: content.bundleId, version: content.version, seq: content.seq },
        ...{ tolerance: content.tolerance, fingerprint, senderIsKnown: isPinned, source },
      })),
      missing,
    },
    refused: refused.map(reasonOf),
    otherQuarters,
    tables: tables.map(({ name, title, population, bodies, rows }) => ({
      ...{ name, title, population, file: pathOfTable(name), bodies },
      ...{ without: withoutTable(choice, name), rows: rows.length },
    })),
  }
}

const withoutTable = ({ chosen }: Choice, name: string) =>
  chosen
    .filter(({ content }) => !content.tables.some(table => table.name === name))
    .map(({ content }) => content.sender.bodyKey)

/** The largest rounded sum; where there is none, an example would say nothing. */
function largest({ columns, rows }: SummedTable): string[] {
  const sums = rows.flatMap(row =>
    columns.flatMap(({ title, type, exact }, at) =>
      type === 'integer' && !exact ? [{ row, title, sum: Number(row.cells[at]) }] : [],
    ),
  )
  const [most] = sums.toSorted((a, b) => b.sum - a.sum)
  if (!most || most.sum === 0) return []
  const { row, title, sum } = most
  // keys are for programs
  const names = row.cells.filter((cell, at) => {
    return typeof cell === 'string' && columns[at]!.name !== keyColumn
  })
  const said = sayWithMargin(sum, row.margin)
  return [`    zum Beispiel ${[...names, title].join(', ')}: ${said}`]
}

const listed = (lines: readonly string[]) =>
  lines.length > 0 ? lines.map(line => `  ${line}`) : ['  keine']

/** What was added and what was not, in words: at the shell and beside the tables. */
export function sayChoice(choice: Choice): string[] {
  const { chosen, missing, refused, otherQuarters } = choice
  const unknown = chosen.filter(({ isPinned }) => !isPinned).length
  return [
    `${formatQuarter(choice.quarter)}, Tabellenprogramm ${choice.programme}`,
    `Gezählt: ${chosen.length} von ${chosen.length + missing.length}`,
    ...(unknown > 0
      ? [
          `Bei ${unknown} davon ist NICHT geprüft, wem der Schlüssel gehört (dafür --senders angeben).`,
        ]
      : []),
    'Es fehlen:',
    ...listed(missing.map(({ key, name }) => `${name} (${key})`)),
    'Abgelehnt:',
    ...listed(refused.map(({ source, code }) => `${source}: ${sayRefusal(code)}`)),
    'Andere Quartale, nicht mitgezählt:',
    ...listed(
      otherQuarters.map(one => `${one.source}: ${one.bodyName}, ${formatQuarter(one.quarter)}`),
    ),
  ]
}

function readMe(choice: Choice, tables: readonly SummedTable[]): string {
  const { base } = choice.chosen[0]!.content
  const half = String(base / 2).replace('.', ',')
  return textFile([
    ...['Summe der Lieferungen aus dem WIR-Fallmanagement', ''],
    ...sayChoice(choice),
    ...['', 'Wie genau die Summen sind', ''],
    `Jede Lieferung ist zufällig auf Vielfache von ${base} gerundet, ohne Verzerrung und jede für sich. Der`,
    `Standardfehler einer Summe aus m Lieferungen ist deshalb höchstens ${half}·√m (wo eine Lieferung eine`,
    'größere Abweichung nennt, geht diese ein). Neben jeder Summe steht das 1,96-Fache davon, aufgerundet:',
    'In mindestens 95 von 100 Fällen liegt die echte Zahl nicht weiter weg. Das ist die sichere Grenze; der',
    'tatsächliche Fehler ist meist kleiner. Was fehlt, wird nicht ergänzt.',
    ...['', 'Wie man sie liest', ''],
    ...readingLines,
    `Für Programme: ${summaryName}.`,
    '',
    ...tables.flatMap(table => [
      `  ${pathOfTable(table.name)}: ${table.title}`,
      countedLine(table.population, `aus ${plural(table.bodies, 'Lieferung', 'Lieferungen')}`),
      ...largest(table),
    ]),
  ])
}

export function mergedFiles(choice: Choice): OutputFile[] {
  const tables = addUp(choice.chosen.map(({ content }) => content))
  return [
    ...tables.map(table => ({
      name: pathOfTable(table.name),
      data: writeCsv(sheetOf(table), false),
    })),
    { name: summaryName, data: `${JSON.stringify(summaryOf(choice, tables), null, 2)}\n` },
    { name: readMeName, data: readMe(choice, tables) },
  ]
}
