import { useState } from 'react'
import type { Board, WaitingLine } from '../../shared/matching/board.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { ConfirmedList } from './confirmed-list.tsx'
import { DraftBand } from './draft-band.tsx'
import { FairnessPart } from './fairness-part.tsx'
import { NeverReckoned, NobodyWaits, NoHelpers } from './matching-empty.tsx'
import { NobodyPanel } from './nobody-panel.tsx'
import { PairPanel } from './pair-panel.tsx'
import { ProofPart } from './proof-part.tsx'
import { ShortagePart } from './shortage-part.tsx'
import { useFollowingFocus } from './use-following-focus.ts'
import type { MatchingRun } from './use-matching-run.ts'
import { WaitingList } from './waiting-list.tsx'
import { WhyNot } from './why-not.tsx'

type CaseProps = {
  board: Board
  line: WaitingLine
  today: string
  onDone: () => void
}

/** The middle and the right: the pair, and every other pair one could ask about. */
function OpenCase({ board, line, today, onDone }: CaseProps) {
  const { kind } = board
  /** Somebody else than proposed, to compare. */
  const [other, setOther] = useState<string | null>(null)
  const helperId = other ?? line.helperId
  const mine = { kind, line, today, onDone }
  return (
    <>
      <section className="matching__pair" aria-label="Vorschlag">
        {helperId === null ? (
          <NobodyPanel {...{ kind, line }} onChoose={setOther} />
        ) : (
          <PairPanel
            key={helperId}
            {...mine}
            {...{ helperId }}
            calm={board.draft !== null}
            onChoose={setOther}
          />
        )}
      </section>
      <aside className="matching__why" aria-label="Warum nicht">
        <WhyNot {...mine} onChoose={setOther} />
      </aside>
    </>
  )
}

function Bottom({ board }: { board: Board }) {
  if (board.run === null) return null
  return (
    <div className="matching__bottom">
      <ShortagePart board={board} />
      <FairnessPart fairness={board.fairness} />
      <ProofPart run={board.run} />
    </div>
  )
}

type Props = {
  board: Board
  caseId: string | null
  today: string
  run: MatchingRun
  onOpen: (caseId: string | null) => void
}

export function MatchingBoard({ board, caseId, today, run, onOpen }: Props) {
  const waiting = board.waiting.toSorted((a, b) => b.waitingDays - a.waitingDays)
  const line = waiting.find(one => one.caseId === caseId) ?? waiting[0]
  const place = useFollowingFocus(caseId)
  // On a narrow page the list stands alone until somebody opens a case.
  const isOpen = line !== undefined && line.caseId === caseId

  /** What is decided leaves the list: the next one takes its place. */
  function goOn(done: WaitingLine) {
    const at = waiting.findIndex(one => one.caseId === done.caseId)
    onOpen((waiting[at + 1] ?? waiting[at - 1])?.caseId ?? null)
  }

  if (!line)
    return (
      <>
        <NobodyWaits {...board} />
        <ConfirmedList confirmed={board.confirmed} />
      </>
    )
  return (
    <>
      {board.run === null && board.helpers > 0 && (
        <NeverReckoned onReckon={() => void run.reckon()} busy={run.job.running !== undefined} />
      )}
      {board.draft && <DraftBand draft={board.draft} today={today} />}
      <div
        ref={place}
        className={isOpen ? 'matching__cols matching__cols--open' : 'matching__cols'}
      >
        <div className="matching__list">
          <WaitingList kind={board.kind} {...{ waiting }} chosen={line.caseId} onChoose={onOpen} />
          <ConfirmedList confirmed={board.confirmed} />
        </div>
        <p className="matching__back">
          <LinkButton small onClick={() => onOpen(null)}>
            <Icon name="left" size="s" /> Alle, die warten
          </LinkButton>
        </p>
        {board.helpers === 0 ? (
          <section className="matching__pair" aria-label="Vorschlag">
            <NoHelpers {...board} />
          </section>
        ) : (
          <OpenCase key={line.caseId} {...{ board, line, today }} onDone={() => goOn(line)} />
        )}
      </div>
      <Bottom board={board} />
    </>
  )
}
