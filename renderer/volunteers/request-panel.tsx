import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { relativeDay } from '../../shared/lib/dates.ts'
import {
  assignmentKindNames,
  type KeptRequest,
  requestStateNames,
} from '../../shared/volunteers/assignment.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import { languageName } from '../clients/language-name.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { Button } from '../ui/button.tsx'
import { type Fact, Facts } from '../ui/facts.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { State } from '../ui/state.tsx'
import { durationText, stateLooks, urgencyOf, whenText } from './assignment-words.ts'
import { CallOffDialog } from './call-off-dialog.tsx'
import { RequestAnswers } from './request-answers.tsx'
import { RequestCandidates } from './request-candidates.tsx'
import { RequestDialog } from './request-dialog.tsx'
import { RequestPromised } from './request-promised.tsx'
import { openRequest } from './requests-state.ts'
import '../referrals/answer-panel.css'

function useFacts(request: KeptRequest, today: string): Fact[] {
  const { nameOf } = useHessen()
  const { day, minutes, place, municipality, language, kind, topic } = request
  const { clientId, clientName, wishedGender } = request
  const town = municipality === null ? '' : nameOf(municipality)
  return [
    {
      label: 'Wann',
      value: whenText(request, today),
      note: [relativeDay(day, today), durationText(minutes)].filter(Boolean).join(', '),
    },
    {
      label: 'Für wen',
      value:
        clientId === null ? (
          'noch offen'
        ) : (
          <Link
            className="quiet-link"
            to="/clients/$clientId/{-$tab}"
            params={{ clientId, tab: 'helpers' }}
            dir="auto"
          >
            {clientName}
          </Link>
        ),
      note: language === null ? 'ohne besondere Sprache' : languageName(language),
    },
    { label: 'Wo', value: place || town || 'noch offen', note: place === '' ? '' : town },
    {
      label: assignmentKindNames[kind],
      value: helpTopicNames[topic],
      note:
        wishedGender === null ? '' : wishedGender === 'w' ? 'lieber eine Frau' : 'lieber ein Mann',
    },
  ]
}

type Props = { request: KeptRequest; today: string }

/** One request: what is wanted, who was asked, who else could. */
export function RequestPanel({ request, today }: Props) {
  const facts = useFacts(request, today)
  const [asked, setAsked] = useState<'edit' | 'call-off' | null>(null)
  const close = () => setAsked(null)
  const edit = () => setAsked('edit')
  const { id, state, task, note } = request
  const isOpen = state === 'offen' || state === 'angefragt' || state === 'zugesagt'
  const urgency = urgencyOf(request, today)
  return (
    <article className="request" aria-labelledby="request-title">
      <header className="request__title">
        <div className="grow">
          <h2 className="h2" id="request-title" dir="auto">
            {task}
          </h2>
          <p className="row wrap">
            <State {...stateLooks[state]}>{requestStateNames[state]}</State>
            {urgency && <State tone={urgency.tone}>{urgency.text}</State>}
            <span className="s muted">
              von {request.createdByName}, {relativeDay(request.createdOn, today)}
            </span>
          </p>
        </div>
        {isOpen && (
          <>
            <Button variant="tertiary" icon="edit" onClick={edit}>
              Ändern
            </Button>
            <MenuButton
              label="Mehr zu dieser Anfrage"
              items={[
                {
                  ...{ id: 'off', label: 'Anfrage absagen', icon: 'x' },
                  onAction: () => setAsked('call-off'),
                },
              ]}
            />
          </>
        )}
      </header>
      <Facts items={facts} />
      {note !== '' && <p className="request__note muted">{note}</p>}
      {(state === 'zugesagt' || state === 'erledigt') && (
        <RequestPromised {...{ request, today }} onEdit={edit} />
      )}
      <RequestAnswers key={id} {...{ request, today }} />
      {(state === 'offen' || state === 'angefragt') && (
        <RequestCandidates {...{ request, today }} />
      )}
      {asked === 'edit' && (
        <RequestDialog {...{ today }} kept={request} onClose={close} onSaved={openRequest} />
      )}
      {asked === 'call-off' && <CallOffDialog request={request} onClose={close} />}
    </article>
  )
}
