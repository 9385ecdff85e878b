import type { KeyboardEvent } from 'react'
import {
  type FinderAnswer,
  type FinderQuestion,
  type Finding,
  type Verdict,
  verdict,
  verdictNames,
} from '../../shared/offers/finder.ts'
import { topicsInText } from '../../shared/offers/topics-in-text.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useFinder } from './finder-context.ts'
import { FoundOffer } from './finder-offer.tsx'
import { bestOf } from './finder-own.ts'
import { RefusedOffer } from './finder-refused.tsx'
import { namedHint, nearestText } from './finder-words.ts'
import { VerdictMark } from './verdict-mark.tsx'

const hints: Readonly<Record<Verdict, string>> = {
  passt: 'zuerst, was zuständig ist und Platz hat, dann der Weg',
  vielleicht: 'erst eine Frage klären',
  nicht: 'bleibt sichtbar, damit niemand doppelt sucht',
}

/** Up and down go from one offer's act to the next one's. */
function walkActs(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const acts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-found-act]')]
  const at = acts.indexOf(event.target as HTMLElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  acts[Math.max(0, Math.min(acts.length - 1, at + step))]?.focus()
}

/** Enter in the question leads here. */
export function focusBest(): void {
  const best = document.querySelector<HTMLElement>('[data-found-act="best"]')
  const act = best ?? document.querySelector<HTMLElement>('[data-found-act]')
  act?.focus()
}

type GroupProps = {
  which: Verdict
  count: number
  /** With the number that each has on the map. */
  lines: readonly { found: Finding; rank: number }[]
  /** Where to go next, if anywhere. */
  bestId: string | null
  nearest: string
  /** Another order comes first, and is said above. */
  isLed: boolean
  onMore: () => void
}

function Group({ which, count, lines, bestId, nearest, isLed, onMore }: GroupProps) {
  const id = `found-${which}`
  return (
    <section className="found-group" aria-labelledby={id}>
      <div className="found-group__head">
        <VerdictMark verdict={which} />
        <h2 className="h3" id={id}>
          {verdictNames[which]} <span className="found-group__count">{count}</span>
        </h2>
        {count > 0 && (
          <span className="found-group__hint only-wide">
            {isLed && which === 'passt' ? `davon ${hints.passt}` : hints[which]}
          </span>
        )}
      </div>
      {count === 0 && (
        <p className="found-group__none muted">
          {verdictNames[which]}: {which === 'nicht' ? 'keins.' : 'keins im Verzeichnis.'} {nearest}
        </p>
      )}
      <ol>
        {lines.map(({ found, rank }) =>
          which === 'nicht' ? (
            <RefusedOffer key={found.offerId} found={found} rank={rank} />
          ) : (
            <FoundOffer
              key={found.offerId}
              found={found}
              rank={rank}
              best={found.offerId === bestId}
            />
          ),
        )}
      </ol>
      {count > lines.length && (
        <LinkButton small onClick={onMore}>
          Alle {count} zeigen
        </LinkButton>
      )}
    </section>
  )
}

type Props = { answer: FinderAnswer; question: FinderQuestion; onMore: () => void }

export function FoundGroups({ answer, question, onMore }: Props) {
  const { person } = useFinder()
  const hint = namedHint(question, answer.findings)
  const named = topicsInText(question.words, question.field).topics
  const best = bestOf(answer.findings, person?.referrals, named)
  const ranked = answer.findings.map((found, index) => ({ found, rank: index + 1 }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between its buttons
    <div onKeyDown={walkActs}>
      {hint && <p className="found-hint s muted">{hint}</p>}
      {verdict.options.map(which => (
        <Group
          key={which}
          which={which}
          count={answer.counts[which]}
          lines={ranked.filter(({ found }) => found.verdict === which)}
          bestId={best}
          nearest={which === 'passt' ? nearestText(answer.findings) : ''}
          isLed={hint !== null}
          onMore={onMore}
        />
      ))}
    </div>
  )
}
