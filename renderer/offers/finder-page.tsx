import { type ReactNode, useState } from 'react'
import type { Finding } from '../../shared/offers/finder.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import { caseworkers } from '../../shared/roles.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ClarifyDialog } from './clarify-dialog.tsx'
import { FinderContext, type FinderDeed, type FinderPerson } from './finder-context.ts'
import { EmptyDirectory, NothingAsked } from './finder-empty.tsx'
import { FoundGroups } from './finder-groups.tsx'
import { FinderSide } from './finder-side.tsx'
import { TopicChips } from './finder-topics.tsx'
import type { Asked } from './finder-values.ts'
import { ReferDialog } from './refer-dialog.tsx'
import { SlipDialog } from './slip-dialog.tsx'
import { useFinderAnswer } from './use-finder-answer.ts'
import { useRefer } from './use-refer.ts'
import { WegweiserDialog } from './wegweiser-dialog.tsx'

type Props = {
  title: string
  lead?: string
  crumb?: ReactNode
  actions: ReactNode
  question: ReactNode
  asked: Asked
  person: FinderPerson | null
  today: string
  /** Null where the question has a field for it. */
  onTopic: ((topic: Topic | null) => void) | null
  onChangeFacts: () => void
}

const FIRST = 12
const ALL = 200
const FITTING = 3

type Doing = { deed: FinderDeed; found: Finding } | 'wegweiser' | null

/** The question above, the answer below it, and at the side what is only looked at. */
export function FinderPage(props: Props) {
  const { asked, person, today, onTopic, onChangeFacts } = props
  const { session } = useHouse()
  const { nameOf } = useHessen()
  const [shown, setShown] = useState(FIRST)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<Doing>(null)
  const refer = useRefer(person)
  const isAsked = asked.question.field !== null
  const { data: answer, error } = useFinderAnswer(asked, isAsked ? shown : 1)
  const canRefer = caseworkers.includes(session.role)
  const close = () => setDoing(null)

  function act(deed: FinderDeed, found: Finding) {
    if (deed === 'refer' && person?.need)
      void refer({ found, needId: person.need.id, memberIds: [] })
    else setDoing({ deed, found })
  }
  function changeFacts() {
    onChangeFacts()
    // After the dialog has gone and given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(focusFields))
  }
  const findings = answer?.findings ?? []
  const isTicked = findings.filter(({ offerId }) => ticked.includes(offerId))
  const fitting = findings.filter(({ verdict }) => verdict === 'passt').slice(0, FITTING)
  const places = ticked.length > 0 ? isTicked : fitting.length > 0 ? fitting : findings.slice(0, 1)
  const scene = {
    ...{ person, today, facts: asked.facts, ticked, act, changeFacts },
    tick: (id: string) =>
      setTicked(ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id]),
  }

  return (
    <FinderContext value={scene}>
      <div className="page finder">
        <PageHead
          title={props.title}
          lead={props.lead}
          crumb={props.crumb}
          actions={
            <>
              {props.actions}
              {canRefer && isAsked && findings.length > 0 && (
                <Button icon="print" onClick={() => setDoing('wegweiser')}>
                  {ticked.length > 0 ? `Auswahl drucken (${ticked.length})` : 'Auswahl drucken'}
                </Button>
              )}
            </>
          }
        />
        {props.question}
        {isAsked && onTopic && <TopicChips asked={asked} onTopic={onTopic} />}
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {answer?.directorySize === 0 ? (
          <EmptyDirectory />
        ) : !isAsked ? (
          <NothingAsked />
        ) : (
          answer && (
            <div className="finder-cols">
              <FoundGroups answer={answer} question={asked.question} onMore={() => setShown(ALL)} />
              <FinderSide answer={answer} question={asked.question} placeName={nameOf} />
            </div>
          )
        )}
        <p className="sr-only" role="status">
          {isAsked && answer && countsText(answer.counts)}
        </p>
      </div>
      {doing === 'wegweiser' && <WegweiserDialog found={places} onClose={close} />}
      {doing !== null && doing !== 'wegweiser' && (
        <>
          {doing.deed === 'clarify' && <ClarifyDialog found={doing.found} onClose={close} />}
          {doing.deed === 'slip' && <SlipDialog found={doing.found} onClose={close} />}
          {person && (doing.deed === 'refer' || doing.deed === 'family') && (
            <ReferDialog
              found={doing.found}
              person={person}
              withFamily={doing.deed === 'family'}
              onClose={close}
            />
          )}
        </>
      )}
    </FinderContext>
  )
}

function focusFields() {
  document.querySelector<HTMLElement>('.finder-fields input')?.focus()
}

function countsText({
  passt,
  vielleicht,
  nicht,
}: {
  passt: number
  vielleicht: number
  nicht: number
}) {
  return `Passt: ${passt}, passt vielleicht: ${vielleicht}, passt nicht: ${nicht}.`
}
