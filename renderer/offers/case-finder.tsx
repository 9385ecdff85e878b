import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import { urgencyNames } from '../../shared/clients/options.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import type { FinderQuestion } from '../../shared/offers/finder.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import type { KeptNeed } from '../../shared/tasks/plan.ts'
import { useArrival } from '../clients/case/use-arrival.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Icon } from '../ui/icon.tsx'
import { useRead } from '../use-read.ts'
import type { FinderPerson } from './finder-context.ts'
import { FinderFields } from './finder-fields.tsx'
import { forgetQuestion, rememberedQuestion, rememberQuestion } from './finder-memory.ts'
import { NeedChips } from './finder-need-chips.tsx'
import { ownReferrals } from './finder-own.ts'
import { FinderPage } from './finder-page.tsx'
import { FactStrip } from './finder-strip.tsx'
import { type FinderValues, nothingAsked, readValues, valuesOf } from './finder-values.ts'
import { NoteBarrier } from './note-barrier.tsx'

function Crumb({ file, need }: { file: ClientFile; need: KeptNeed | null }) {
  const urgent = need && need.urgency !== 'normal' ? `, ${urgencyNames[need.urgency]}` : ''
  return (
    <span className="finder-crumb">
      <Link
        className="link"
        to="/clients/$clientId/{-$tab}"
        params={{ clientId: file.id, tab: 'plan' }}
      >
        <bdi>{fullName(file.person)}</bdi>
      </Link>
      <Icon name="right" size="s" />
      {need ? (
        <span>
          Bedarf vom {formatDay(need.openedOn)}
          {urgent}
        </span>
      ) : (
        <span>Angebot finden</span>
      )}
    </span>
  )
}

/** All but what it is about. */
function saidOfPerson(values: FinderValues, today: string): string {
  return JSON.stringify(readValues({ ...values, about: null }, today))
}

const MOST_WORDS = 200
const wordsOf = ({ title }: KeptNeed) => title.slice(0, MOST_WORDS)

type Props = { person: FinderPerson; today: string }

function CaseQuestion({ person, today }: Props) {
  const { file, plan, need } = person
  const place = `${file.id}${need?.id ?? ''}`
  const [edited, setEdited] = useState(() => rememberedQuestion(place) ?? null)
  const [topic, setTopic] = useState<Topic | null>(null)
  const [changing, setChanging] = useState(false)
  const [round, setRound] = useState(0)
  const known = useRead('offers', 'readFacts', { clientId: file.id, from: today })
  const bound: FinderQuestion | undefined = need
    ? { field: need.field, topic, from: today, withinKm: null, words: wordsOf(need) }
    : undefined
  if (known.error && !known.data)
    return (
      <div className="page">
        <Alert kind="danger" title={sentence(known.error)} live />
      </div>
    )
  if (!known.data) return <div className="page" aria-busy="true" />
  const ofFile = valuesOf(
    {
      facts: known.data,
      question: bound ?? nothingAsked(today).question,
    },
    today,
  )
  const values = edited ?? ofFile
  const isChanged = edited !== null && saidOfPerson(edited, today) !== saidOfPerson(ofFile, today)

  function change(next: FinderValues) {
    rememberQuestion(place, next)
    setEdited(next)
  }
  function reset() {
    forgetQuestion(place)
    setEdited(null)
    setRound(round + 1)
  }

  const isAsking = changing || need === null
  const asked = readValues(values, today, bound)
  return (
    <FinderPage
      title={need ? need.title : 'Angebot finden'}
      crumb={<Crumb file={file} need={need} />}
      asked={asked}
      person={person}
      today={today}
      actions={<NoteBarrier file={file} field={need?.field ?? null} />}
      onChangeFacts={() => setChanging(true)}
      onTopic={need ? setTopic : null}
      question={
        <>
          {!need && <NeedChips clientId={file.id} plan={plan} />}
          <FactStrip
            asked={asked}
            today={today}
            changed={isChanged}
            open={changing}
            onOpen={setChanging}
            onReset={reset}
          />
          {isAsking && (
            <div className="panel finder-change">
              <FinderFields
                key={round}
                defaults={values}
                today={today}
                asksAbout={need === null}
                asksWho={changing}
                full={changing}
                onChange={change}
              />
            </div>
          )}
        </>
      }
    />
  )
}

export function CaseFinder({ clientId, needId }: { clientId: string; needId: string | null }) {
  const today = useToday()
  const file = useRead('clients', 'readFile', { id: clientId })
  const plan = useRead('tasks', 'readPlan', { clientId })
  const lines = useRead('referrals', 'listOfClient', { clientId })
  const error = file.error ?? plan.error ?? lines.error
  const isThere = Boolean(file.data && plan.data && lines.data)
  useArrival(isThere || error !== null)
  if (error && !isThere) {
    return (
      <div className="page">
        <Alert kind="danger" title={sentence(error)} live />
      </div>
    )
  }
  if (!file.data || !plan.data || !lines.data) return <div className="page" aria-busy="true" />
  const need = plan.data.needs.find(({ id }) => id === needId) ?? null
  const referrals = ownReferrals(lines.data)
  const person = { file: file.data, plan: plan.data, need, referrals }
  return <CaseQuestion person={person} today={today} />
}
