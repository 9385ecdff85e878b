import { type GapSums, partsOf } from './gaps-sums.ts'

type Props = { sums: GapSums; most: number }

const LABELLED = 0.1
const parts = ['withoutOffer', 'onlyPerhaps', 'fitting'] as const

/** The open needs of one row, as long as they are many; the columns beside it are the key. */
export function GapsBar({ sums, most }: Props) {
  const sizes = partsOf(sums)
  return (
    <div className="gaps-bar" aria-hidden="true">
      {parts.map(part => {
        const share = most === 0 ? 0 : sizes[part] / most
        if (share === 0) return null
        return (
          <span
            key={part}
            className={`gaps-bar__part gaps-mark--${part}`}
            style={{ width: `${share * 100}%` }}
          >
            {share >= LABELLED && sizes[part]}
          </span>
        )
      })}
    </div>
  )
}
