import type { FigurePeriod, Figures, KeyFigure } from '../../shared/statistics/figures.ts'
import { aHouse, type House } from './house.ts'
import { goTo } from './referral-house.ts'

/** A house that looks at its own figures, and whose days the test chooses. */
export async function aFiguresHouse(role: Parameters<typeof aHouse>[0] = 'fallmanagement') {
  const house = await aHouse(role, { host: { print: async () => ({ printed: true }) } })
  return { ...house, on: (day: string) => goTo(house, day), figures: reader(house) }
}
export type FiguresHouse = Awaited<ReturnType<typeof aFiguresHouse>>

const reader =
  ({ api }: Pick<House, 'api'>) =>
  async (period: FigurePeriod) =>
    lookedAt(await api.statistics.readFigures({ period }))

/** Figures as a test asks for them: a headline, a row, a cell. */
export function lookedAt(figures: Figures) {
  const lineOf = (key: KeyFigure) => figures.lines.find(line => line.key === key)!
  const tableOf = (id: string) => {
    const found = figures.tables.find(table => table.id === id)
    if (!found) throw new Error('no such table')
    return found
  }
  return {
    ...{ all: figures, lineOf, tableOf },
    value: (key: KeyFigure) => lineOf(key).value,
    /** What is not nought, by row. */
    rowsOf: (id: string) =>
      Object.fromEntries(
        tableOf(id)
          .rows.filter(({ total }) => total > 0)
          .map(({ key, total }) => [key, total]),
      ),
    cellOf: (id: string, row: string, column: string) => {
      const { columns, rows } = tableOf(id)
      const at = columns.findIndex(({ key }) => key === column)
      return rows.find(({ key }) => key === row)?.cells[at]
    },
  }
}
