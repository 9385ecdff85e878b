import type { Figures, FigureTable as ProgrammeTable } from '../../shared/statistics/figures.ts'
import { FigureTable } from './figures-table.tsx'
import { shownTable } from './figures-view.ts'
import { lineOf, valueText } from './figures-words.ts'

type Props = {
  table: ProgrammeTable
} & Pick<Figures, 'answerDays' | 'lines'>

/** What became of the referrals, field by field, and how long the answers took. */
export function FigureOutcomes({ table, answerDays, lines }: Props) {
  const medians = new Map(answerDays.map(({ field, median }) => [field, median]))
  return (
    <section className="figure-outcomes" aria-labelledby="figure-outcomes">
      <h2 className="h3" id="figure-outcomes">
        Was aus den Vermittlungen wurde
      </h2>
      <FigureTable
        table={shownTable(table)}
        caption="Was aus den Vermittlungen wurde"
        rowHead="Feld"
        before={null}
        extra={{
          head: 'Tage, Median',
          ofRow: field => valueText(medians.get(field) ?? null),
          ofSum: valueText(lineOf(lines, 'antwort-tage')?.value ?? null),
        }}
      />
    </section>
  )
}
