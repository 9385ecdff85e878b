import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { FairnessGroup } from '../../shared/matching/run.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { groupName } from './matching-words.ts'

const FEW = 4
const titles = { geschlecht: 'Geschlecht', sprache: 'Sprache', ort: 'Ort' } as const

function Row({ group, most }: { group: FairnessGroup; most: number }) {
  const { nameOf } = useHessen()
  const { waiting, served, meanScore } = group
  return (
    <tr>
      <th scope="row">{groupName(group, nameOf)}</th>
      <td aria-hidden="true">
        <span className="fair__track" style={{ width: `${(waiting / most) * 100}%` }}>
          <span
            className="fair__fill"
            style={{ width: `${waiting === 0 ? 0 : (served / waiting) * 100}%` }}
          />
        </span>
      </td>
      <td className="num nowrap">
        {formatGermanNumber(served)} von {formatGermanNumber(waiting)}
        <span className="sr-only"> versorgt</span>
      </td>
      <td className="num muted">
        {meanScore === null ? '–' : formatGermanNumber(meanScore)}
        <span className="sr-only"> Punkte im Mittel</span>
      </td>
    </tr>
  )
}

type GroupsProps = { by: FairnessGroup['by']; groups: readonly FairnessGroup[]; most: number }

function Groups({ by, groups, most }: GroupsProps) {
  const [all, setAll] = useState(false)
  const mine = groups.filter(group => group.by === by).toSorted((a, b) => b.waiting - a.waiting)
  const shown = all ? mine : mine.slice(0, FEW)
  return (
    <div>
      <table className="fair">
        <caption className="s muted">{titles[by]}</caption>
        <colgroup>
          <col className="fair__name" />
          <col />
          <col className="fair__served" />
          <col className="fair__mean" />
        </colgroup>
        <tbody>
          {shown.map(group => (
            <Row key={group.key ?? ''} {...{ group, most }} />
          ))}
        </tbody>
      </table>
      {shown.length < mine.length && (
        <LinkButton small onClick={() => setAll(true)}>
          Alle {mine.length} zeigen
        </LinkButton>
      )}
    </div>
  )
}

/** Whether some are left out more than others: it stands beside the proposals, not in a report. */
export function FairnessPart({ fairness }: { fairness: readonly FairnessGroup[] }) {
  const most = Math.max(1, ...fairness.map(({ waiting }) => waiting))
  return (
    <section aria-labelledby="fairness-title">
      <div className="fair__head">
        <h2 className="h3" id="fairness-title">
          Wer versorgt wird
        </h2>
        <span className="s muted">versorgt von wartend, Punkte im Mittel</span>
      </div>
      <div className="fair__groups">
        {(['geschlecht', 'sprache', 'ort'] as const).map(by => (
          <Groups key={by} {...{ by, most }} groups={fairness} />
        ))}
      </div>
    </section>
  )
}
