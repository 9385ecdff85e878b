import { type Verdict, verdictNames } from '../../shared/offers/finder.ts'
import './verdict-mark.css'

type Props = { verdict: Verdict; small?: boolean }

/** Filled disc with a tick, half disc, ring with a cross: told apart without any colour. */
export function VerdictMark({ verdict, small }: Props) {
  return (
    <svg
      className={`verdict verdict--${verdict}${small ? ' verdict--small' : ''}`}
      viewBox="0 0 20 20"
      role="img"
      aria-label={verdictNames[verdict]}
    >
      <circle cx="10" cy="10" r="9" />
      {verdict === 'passt' && <path d="M6 10.3l2.8 2.8L14 7.8" />}
      {verdict === 'vielleicht' && <path className="verdict__half" d="M10 1a9 9 0 0 1 0 18z" />}
      {verdict === 'nicht' && <path d="M7 7l6 6M13 7l-6 6" />}
    </svg>
  )
}

/** The place in the list, as it stands on the map too. */
export function RankNumber({ rank, verdict }: { rank: number; verdict: Verdict }) {
  return <span className={`rank rank--${verdict}`}>{rank}</span>
}
