import type { FigureLine, FigurePeriod, KeyFigure } from '../../shared/statistics/figures.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Spark } from './chart-spark.tsx'
import { goalOf } from './figures-goal.ts'
import { FigureInfo } from './figures-info.tsx'
import { beforeText } from './figures-period.ts'
import { differenceText, unitText, valueText } from './figures-words.ts'
import './figures-tiles.css'

type GoalProps = { line: FigureLine; period: FigurePeriod; onGoal: (key: KeyFigure) => void }

/** How far the year has come on its way to what was agreed. */
function Goal({ line, period, onGoal }: GoalProps) {
  const goal = goalOf(line, period)
  if (!goal) return null
  return (
    <div className="figure-goal">
      {goal.share !== null && (
        <div className="figure-goal__way" aria-hidden="true">
          <span style={{ width: `${goal.share * 100}%` }} />
        </div>
      )}
      <LinkButton small onClick={() => onGoal(line.key)}>
        {goal.text}
      </LinkButton>
    </div>
  )
}

type TileProps = GoalProps & { note: string | undefined }

function Tile({ line, period, note, onGoal }: TileProps) {
  const { name, unit, value, before, definition, series } = line
  const difference = differenceText(value, before)
  // the sign must not stand on a line of its own
  const words = name.split(' ')
  const last = words.pop()
  const suffix = unitText(unit)
  return (
    <li className="figure-tile">
      <p className="s muted figure-tile__name">
        {words.map(word => `${word} `)}
        <span className="nowrap">
          {last} <FigureInfo {...{ name, definition }} />
        </span>
      </p>
      <div className="figure-tile__line">
        <p className="figure-tile__value">
          {valueText(value)}
          {suffix && value !== null && <span className="figure-tile__unit"> {suffix}</span>}
        </p>
        <Spark series={series} />
      </div>
      <p className="s">
        {difference && (
          <>
            <b className="med">{difference}</b> <span className="muted">{beforeText(period)}</span>
          </>
        )}
        {note && <span className="muted">{difference ? `, ${note}` : note}</span>}
        {!difference && !note && <span className="muted">kein Wert davor</span>}
      </p>
      <Goal {...{ line, period, onGoal }} />
    </li>
  )
}

type Props = {
  label: string
  lines: readonly FigureLine[]
  period: FigurePeriod
  onGoal: (key: KeyFigure) => void
  /** Said beside the difference: '53 % angenommen'. */
  notes?: Readonly<Partial<Record<KeyFigure, string>>>
}

/** Headlines with the eight periods up to now. */
export function FigureTiles({ label, lines, period, onGoal, notes = {} }: Props) {
  return (
    <ul className="figure-tiles" aria-label={`Kennzahlen: ${label}`}>
      {lines.map(line => (
        <Tile key={line.key} {...{ line, period, onGoal }} note={notes[line.key]} />
      ))}
    </ul>
  )
}
