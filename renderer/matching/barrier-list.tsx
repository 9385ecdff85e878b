import type { Barrier } from '../../shared/matching/pair-verdict.ts'
import { Icon } from '../ui/icon.tsx'

type Props = { barriers: readonly Barrier[]; label: string }

/** Each rule that fails, and what would cure it; a shield where nobody may pass. */
export function BarrierList({ barriers, label }: Props) {
  if (barriers.length === 0) return null
  return (
    <ul className="barriers" aria-label={label}>
      {barriers.map(({ code, safeguarding, text, cure }) => (
        <li key={code}>
          <Icon
            name={safeguarding ? 'shield' : 'x'}
            size="s"
            tone={safeguarding ? 'bad' : 'muted'}
          />
          <span>
            {text} {cure && <span className="muted">{cure}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
