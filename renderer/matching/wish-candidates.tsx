import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Candidates } from '../../shared/matching/board.ts'
import type { KeptWish } from '../../shared/matching/wish.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { HelperLink } from '../volunteers/helper-link.tsx'
import { candidateText, inOrder, isUrgent, missedText } from './wish-words.ts'

const SHOWN = 5

type LineProps = { one: Candidates['ranked'][number]; nameOf: (ags: string) => string }

function Line({ one, nameOf }: LineProps) {
  const { helperId, name, score, isProposed } = one
  const missed = missedText(one)
  return (
    <li className="wish-candidate">
      <div>
        <HelperLink helperId={helperId} name={name} className="med" />
        <p className="s muted">
          {candidateText(one, nameOf)}
          {isProposed && <span className="wish-candidate__proposed">vorgeschlagen</span>}
        </p>
      </div>
      <p className="wish-candidate__points">
        <b>{formatGermanNumber(score)}</b> <span className="s muted">Punkte</span>
        {missed !== '' && <span className="wish-candidate__missed s muted">{missed}</span>}
      </p>
    </li>
  )
}

function Nobody({ near, others }: Pick<Candidates, 'near' | 'others'>) {
  const barred = [
    ...near.map(({ name, barriers }) => `${name}: ${barriers.map(({ text }) => text).join(' ')}`),
    others.map(({ text }) => text).join(', '),
  ].filter(Boolean)
  return (
    <>
      <p>Zurzeit kommt niemand in Frage.</p>
      {barred.slice(0, SHOWN).map(text => (
        <p className="s muted" key={text}>
          {text}
        </p>
      ))}
    </>
  )
}

/** Who could, at once and without a run; how they compare to others who wait stands in Passung. */
export function WishCandidates({ wish }: { wish: KeptWish }) {
  const { nameOf } = useHessen()
  const { kind, id: caseId } = wish
  const { data, error } = useRead('matching', 'listCandidates', { kind, caseId })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="wish__wait" aria-busy="true" />
  const urgent = isUrgent(wish.urgency)
  const ranked = inOrder(data.ranked, urgent)
  if (ranked.length === 0) return <Nobody {...data} />
  return (
    <>
      <p className="s muted">
        {urgent
          ? 'Wer passt und woanders am wenigsten fehlt, steht oben.'
          : 'Wer am besten passt, steht oben.'}
      </p>
      <ol aria-label="Wer in Frage kommt">
        {ranked.slice(0, SHOWN).map(one => (
          <Line key={one.helperId} {...{ one, nameOf }} />
        ))}
      </ol>
      {ranked.length > SHOWN && (
        <p className="s muted">und {formatGermanNumber(ranked.length - SHOWN)} weitere</p>
      )}
    </>
  )
}
