import { useMemo } from 'react'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { FigureTable as ProgrammeTable } from '../../shared/statistics/figures.ts'
import { useHouse } from '../frame/house-context.ts'
import { CountyMap } from '../offers/county-map.tsx'
import { drawCounty } from '../offers/county-projection.ts'
import { type MapScale, mapScale, stepIn } from '../offers/gaps-sums.ts'
import { useRead } from '../use-read.ts'
import { labelsThatFit } from './figures-map-labels.ts'
import { FigureTable, NothingKnown } from './figures-table.tsx'
import { byCount, type ShownTable, shownTable } from './figures-view.ts'
import './figures-places.css'

type Props = {
  table: ProgrammeTable
  earlier: ProgrammeTable | undefined
  before: string | null
}

const MAP_WIDTH = 262

const classOf = ({ from, to }: MapScale[number]) => (from === to ? `${from}` : `${from}–${to}`)

function describe({ rows }: ShownTable): string {
  const lived = byCount(rows).filter(({ key, total }) => key !== 'andere' && total.count > 0)
  const [most] = lived
  if (!most) return 'In keiner Gemeinde wohnt jemand, soweit es bekannt ist.'
  const places = countOf(lived.length, 'Gemeinde', 'Gemeinden')
  return `In ${places}, am meisten in ${most.name}. Die Zahlen stehen in der Tabelle daneben.`
}

function useShapes() {
  const { bodyKey } = useHouse().settings.office
  const { data } = useRead('reference', 'listOutlines', { bodyKey })
  return useMemo(() => drawCounty(data ?? [], MAP_WIDTH)?.shapes ?? [], [data])
}

/** Where the cases live, or that nobody knows it of that time. */
export function FigurePlaces(props: Props) {
  const { total, known } = props.table
  const title = known ? `Wo die ${formatGermanNumber(total)} Fälle wohnen` : 'Wo die Fälle wohnen'
  return (
    <section className="figure-places" aria-labelledby="figure-places">
      <h2 className="h3" id="figure-places">
        {total === 1 ? 'Wo der eine Fall wohnt' : title}
      </h2>
      {known ? <MapAndTable {...props} caption={title} /> : <NothingKnown />}
    </section>
  )
}

/** The municipalities of the county, coloured by how many of the cases live there. */
function MapAndTable({ table, earlier, before, caption }: Props & { caption: string }) {
  const shapes = useShapes()
  const shown = shownTable(table, earlier)
  const known = shown.rows.filter(({ key, total }) => key !== 'andere' && total.count > 0)
  const scale = mapScale(Math.max(0, ...known.map(({ total }) => total.count)))
  const steps = known.flatMap(({ key, total }) => {
    const step = stepIn(scale, total.count)
    return step === null ? [] : [[key, step] as const]
  })
  return (
    <>
      <div className="figure-places__map">
        <ul className="figure-scale" aria-label="Farben der Karte">
          <li>
            <span className="figure-scale__box" /> 0
          </li>
          {scale.map(one => (
            <li key={one.step}>
              <span className="figure-scale__box" data-step={one.step} /> {classOf(one)}
            </li>
          ))}
        </ul>
        <CountyMap
          title="Fälle nach Gemeinden"
          description={describe(shown)}
          width={MAP_WIDTH}
          steps={new Map(steps)}
          labels={labelsThatFit(
            known.map(({ key, total }) => ({ key, count: total.count })),
            shapes,
          )}
        />
      </div>
      <div className="figure-places__table">
        <FigureTable
          table={shown}
          caption={caption}
          rowHead="Gemeinde"
          countHead="Fälle"
          before={before}
        />
      </div>
    </>
  )
}
