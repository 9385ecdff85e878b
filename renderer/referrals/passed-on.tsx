import { formatDay } from '../../shared/lib/dates.ts'
import type { KeptRelease } from '../../shared/referrals/release.ts'
import { groupsText } from './referral-words.ts'

/** What had left the house, letter by letter. */
export function PassedOn({ passedOn }: Pick<KeptRelease, 'passedOn'>) {
  return (
    <ul className="dialog-list">
      {passedOn.map(({ letterId, sentOn, groups, toldOn }) => (
        <li key={letterId}>
          {formatDay(sentOn)}: {groupsText(groups)}
          {toldOn && <span className="muted"> (Widerruf mitgeteilt am {formatDay(toldOn)})</span>}
        </li>
      ))}
    </ul>
  )
}
