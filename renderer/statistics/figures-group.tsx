import type { Figures, FigureTable } from '../../shared/statistics/figures.ts'
import { FigureCard } from './figures-card.tsx'
import type { FigureGroup } from './figures-groups.ts'
import { rowHeadOf } from './figures-groups.ts'
import { NothingKnown } from './figures-table.tsx'
import { FigureTiles } from './figures-tiles.tsx'
import { shownTables } from './figures-view.ts'

type Props = {
  group: FigureGroup
  period: Figures['period']
  earlier: readonly FigureTable[]
  before: string | null
  onGoal: (key: Figures['lines'][number]['key']) => void
}

/** Everything about one matter: its headlines, then its tables. */
export function FigureGroupPart({ group, period, earlier, before, onGoal }: Props) {
  const tables = shownTables(group.tables, earlier)
  const [first] = tables
  const isUnknown = tables.length > 0 && tables.every(({ known }) => !known)
  const isOne = tables.every(({ definition }) => definition === first?.definition)
  const narrowFirst = tables.toSorted(
    (a, b) => Number(a.columns.length > 3) - Number(b.columns.length > 3),
  )
  return (
    <>
      {group.lines.length > 0 && (
        <FigureTiles label={group.name} lines={group.lines} {...{ period, onGoal }} />
      )}
      {isOne && first && <p className="s muted figure-group__says">{first.definition}</p>}
      {isUnknown ? (
        <NothingKnown />
      ) : (
        <div className="figure-cards">
          {narrowFirst.map(table => (
            <FigureCard
              key={table.id}
              {...{ table, before }}
              rowHead={rowHeadOf(table.id)}
              withDefinition={!isOne}
            />
          ))}
        </div>
      )}
    </>
  )
}
