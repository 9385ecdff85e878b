import { AppError } from '../../shared/errors.ts'
import { isDay } from '../../shared/lib/dates.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import { putOut } from '../referrals/paper.ts'
import type { Cell, Sheet } from '../sheets/sheet.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { composeList, figuresOf, type ListQuestion, listFileName } from './money-lists.ts'

type Wanted = ListQuestion & { format: 'pdf' | 'xlsx' | 'drucken' }
type Out = Pick<Host, 'print' | 'renderPdf' | 'saveFile'>

/** What is longer belongs into a workbook. */
export const MOST_ON_PAPER = 2000

export async function putOutList(
  context: Working,
  { host }: { host: Out },
  { format, ...question }: Wanted,
) {
  const { read, today, actor } = context
  const sheet = await read(db => composeList(db, question, { today, byName: actor.name }))
  const figures = figuresOf(sheet)
  if (format === 'xlsx')
    return { ...figures, ...(await saveWorkbook(context, host, sheet, question)) }
  if (figures.rows > MOST_ON_PAPER)
    throw new AppError('invalid', { fields: ['format'], most: MOST_ON_PAPER })
  const way = format === 'pdf' ? 'speichern' : 'drucken'
  const fileName = listFileName(question, 'pdf')
  return { ...figures, ...(await putOut(context, host, sheet, { way, fileName })) }
}

async function saveWorkbook(
  { signal }: Working,
  host: Out,
  sheet: MoneySheet,
  question: ListQuestion,
): Promise<{ fileName: string }> {
  const bytes = await writeXlsx(workbookOf(sheet))
  signal.throwIfAborted()
  const suggestedName = listFileName(question, 'xlsx')
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName }
}

type Row = MoneySheet['rows'][number]
type Column = MoneySheet['columns'][number]

const writtenAs: Readonly<Record<Column['kind'], 'text' | 'number' | 'day'>> = {
  text: 'text',
  day: 'day',
  minutes: 'number',
  cents: 'number',
  number: 'number',
}

/** The same rows with typed cells, the totals below them. */
export function workbookOf({
  title,
  officeName,
  programName,
  lines,
  columns,
  rows,
  totals,
}: MoneySheet): Sheet<Row> {
  return {
    note: { title, lines: [officeName, programName, ...lines] },
    columns: columns.map(({ title: head, kind, width }, at) => ({
      ...{ title: head, kind: writtenAs[kind], width },
      cell: row => cellOf(kind, row[at] ?? null),
    })),
    rows: [...rows, totals],
  }
}

function cellOf(kind: Column['kind'], value: Row[number]): Cell {
  if (kind === 'cents' && typeof value === 'number') return { cents: value }
  if (kind === 'minutes' && typeof value === 'number') return { minutes: value }
  if (kind === 'day' && typeof value === 'string' && isDay(value)) return { day: value }
  return value
}
