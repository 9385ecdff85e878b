import { useState } from 'react'
import { caseworkers } from '../../shared/roles.ts'
import type { Figures, FigureTable, KeyFigure } from '../../shared/statistics/figures.ts'
import { useHouse } from '../frame/house-context.ts'
import { Tabs } from '../ui/tabs.tsx'
import { BehindDialog } from './behind-dialog.tsx'
import { FigureCompare } from './figures-compare.tsx'
import { FigureGroupPart } from './figures-group.tsx'
import { groupsOf } from './figures-groups.ts'
import { OpenBehindContext } from './figures-number.tsx'
import { FigureOutcomes } from './figures-outcomes.tsx'
import { beforeText } from './figures-period.ts'
import { FigurePlaces } from './figures-places.tsx'
import { FigureTiles } from './figures-tiles.tsx'
import type { CellPlace } from './figures-view.ts'
import { lineOf, shareText, tableOf } from './figures-words.ts'
import { useEarlierTables } from './use-figures.ts'

type Props = { figures: Figures; onGoal: (key: KeyFigure) => void }

const headlines: readonly KeyFigure[] = [
  ...(['bestand', 'zugang', 'kurzkontakt', 'vermittlung', 'antwort-tage'] as const),
]

function acceptedNote({ tables }: Figures): string | undefined {
  const table = tableOf(tables, 'v-ausgang')
  const at = table?.columns.findIndex(({ key }) => key === 'angenommen') ?? -1
  if (!table || at < 0 || table.total === 0) return undefined
  return shareText(table.totals[at] ?? 0, table.total, 'angenommen')
}

type PartProps = Props & { earlier: readonly FigureTable[]; before: string | null }

function Overview({ figures, earlier, before, onGoal }: PartProps) {
  const { lines, tables, period, answerDays } = figures
  const note = acceptedNote(figures)
  const outcomes = tableOf(tables, 'v-ausgang')
  const places = tableOf(tables, 'b-gemeinde')
  return (
    <>
      <FigureTiles
        label="Überblick"
        lines={headlines.flatMap(key => lineOf(lines, key) ?? [])}
        notes={note === undefined ? {} : { vermittlung: note }}
        {...{ period, onGoal }}
      />
      <div className="figure-overview">
        {outcomes && <FigureOutcomes table={outcomes} {...{ answerDays, lines }} />}
        {places && (
          <FigurePlaces table={places} earlier={tableOf(earlier, places.id)} before={before} />
        )}
      </div>
      <FigureCompare {...{ lines, period }} />
    </>
  )
}

function AllTables({ figures, earlier, before, onGoal }: PartProps) {
  const groups = groupsOf(figures)
  const [chosen, setChosen] = useState(groups[0]?.key ?? '')
  const group = groups.find(({ key }) => key === chosen) ?? groups[0]
  if (!group) return null
  return (
    <section aria-labelledby="figure-tables" className="figure-group">
      <h2 className="h2" id="figure-tables">
        Alle Tabellen
      </h2>
      <Tabs
        label="Tabellen nach Gebiet"
        items={groups.map(({ key, name }) => ({ id: key, title: name }))}
        selected={group.key}
        onSelect={setChosen}
      >
        <FigureGroupPart {...{ group, earlier, before, onGoal }} period={figures.period} />
      </Tabs>
    </section>
  )
}

/** Everything that is known of a period. */
export function FigureReport({ figures, onGoal }: Props) {
  const { session } = useHouse()
  const earlier = useEarlierTables(figures)
  const [behind, setBehind] = useState<CellPlace | null>(null)
  const before = earlier.length > 0 ? beforeText(figures.period) : null
  const part = { figures, onGoal, earlier, before }
  const mayOpen = caseworkers.includes(session.role)
  return (
    <OpenBehindContext value={mayOpen ? setBehind : null}>
      <p className="sr-only" id="figure-keys">
        {mayOpen
          ? 'Pfeiltasten führen von Zahl zu Zahl, die Eingabetaste öffnet die Liste der Fälle.'
          : 'Zahlen ohne die Fälle dahinter.'}
      </p>
      <Overview {...part} />
      <AllTables {...part} />
      {behind && (
        <BehindDialog
          cell={{ period: figures.period, ...behind }}
          onClose={() => setBehind(null)}
        />
      )}
    </OpenBehindContext>
  )
}
