import { useState } from 'react'
import type { Candidates } from '../../shared/matching/board.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'

const FEW = 3

type Props = {
  candidates: Pick<Candidates, 'near' | 'others'>
  onAsk: (helperId: string) => void
}

/** Near misses by name, with what would cure them; all others by their number. */
export function NotAllowed({ candidates: { near, others }, onAsk }: Props) {
  const [all, setAll] = useState(false)
  if (near.length === 0 && others.length === 0) return null
  const shown = all ? near : near.slice(0, FEW)
  return (
    <section aria-labelledby="not-allowed-title">
      <div className="matching__head">
        <h2 className="h3" id="not-allowed-title">
          Dürfen nicht
        </h2>
      </div>
      <ul className="denied">
        {shown.map(({ helperId, name, barriers }) => {
          const isGuarded = barriers.some(({ safeguarding }) => safeguarding)
          return (
            <li key={helperId}>
              <Icon name={isGuarded ? 'shield' : 'x'} size="s" tone={isGuarded ? 'bad' : 'muted'} />
              <div>
                <button
                  type="button"
                  className="denied__name med"
                  title={`Warum nicht ${name}?`}
                  onClick={() => onAsk(helperId)}
                >
                  <bdi>{name}</bdi>
                </button>
                {barriers.map(({ code, text, cure }) => (
                  <p key={code} className="s">
                    {text} {cure && <span className="muted">{cure}</span>}
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      {shown.length < near.length && (
        <p className="matching__more">
          <LinkButton small onClick={() => setAll(true)}>
            Alle {near.length} zeigen
          </LinkButton>
        </p>
      )}
      {others.length > 0 && (
        <p className={`s muted ${near.length > 0 ? 'denied__others' : 'matching__more'}`}>
          {others.map(({ text }) => text).join(', ')}
        </p>
      )}
    </section>
  )
}
