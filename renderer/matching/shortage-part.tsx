import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Board } from '../../shared/matching/board.ts'
import { BarrierDialog } from '../clients/case/barrier-dialog.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { gainText, kindWords, wantedText } from './matching-words.ts'

/** One more volunteer of which kind would help most; and for whom that should be noted. */
export function ShortagePart({ board }: { board: Board }) {
  const { kind, shortages, waiting, counts } = board
  const { nameOf } = useHessen()
  const [all, setAll] = useState(false)
  const [noting, setNoting] = useState(false)
  const [first, ...rest] = shortages
  const longest = waiting
    .filter(({ state, clientId }) => state === 'ohne' && clientId !== null)
    .toSorted((a, b) => b.waitingDays - a.waitingDays)[0]
  return (
    <section className="shortage" aria-labelledby="shortage-title">
      <h2 className="h3" id="shortage-title">
        Was fehlt
      </h2>
      {first ? (
        <p>
          Am meisten helfen würde <b>{wantedText(first, kind, nameOf)}</b>:{' '}
          {gainText(first.more, counts.ohne, kind)}
        </p>
      ) : (
        <p className="muted">
          {counts.ohne === 0
            ? 'Niemand ist ohne Vorschlag geblieben.'
            : 'Eine Person mehr allein würde keinem weiteren Fall helfen.'}
        </p>
      )}
      {all && (
        <ul className="shortage__more s">
          {rest.map(shortage => {
            const { language, municipality, gender, more } = shortage
            return (
              <li key={`${language}-${municipality}-${gender}`}>
                {wantedText(shortage, kind, nameOf)}:{' '}
                {countOf(more, kindWords[kind].one, kindWords[kind].many)} mehr
              </li>
            )
          })}
        </ul>
      )}
      <p className="shortage__links">
        {rest.length > 0 && (
          <LinkButton small aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Weniger zeigen' : `${rest.length} weitere Lücken`}
          </LinkButton>
        )}
        {longest && (
          <LinkButton small onClick={() => setNoting(true)}>
            Als Systemhürde notieren ({longest.title})
          </LinkButton>
        )}
      </p>
      {noting && longest?.clientId && (
        <BarrierDialog clientId={longest.clientId} onClose={() => setNoting(false)} />
      )}
    </section>
  )
}
