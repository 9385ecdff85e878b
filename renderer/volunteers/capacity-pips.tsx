import './capacity-pips.css'

type Props = {
  taken: number
  places: number
  /** Free, but nothing may be given yet. */
  locked?: boolean
}

const MOST = 5

/** Taken is filled, free is an open ring; always beside words. */
export function CapacityPips({ taken, places, locked = false }: Props) {
  const shown = Math.min(places, MOST)
  // Where there are more than fit, the proportion is drawn and the words say the number.
  const filled = places > MOST ? Math.round((taken / places) * MOST) : Math.min(taken, places)
  return (
    <span className="pips" aria-hidden="true">
      {Array.from({ length: shown }, (_, at) => {
        const look = at < filled ? 'taken' : locked ? 'locked' : 'free'
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no names
        return <span key={at} className={`pips__one pips__one--${look}`} />
      })}
    </span>
  )
}
