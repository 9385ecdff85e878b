import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import { type KeptRequest, requestStateNames } from '../../shared/volunteers/assignment.ts'
import { useCase } from '../clients/case/case-context.ts'
import { languageName } from '../clients/language-name.ts'
import { WishPanel } from '../matching/wish-panel.tsx'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { AssignmentList } from './assignment-list.tsx'
import { byMoment, stateLooks, urgencyOf, whenText } from './assignment-words.ts'
import { FamilyHelpers } from './family-helpers.tsx'
import { RequestDialog } from './request-dialog.tsx'
import { openRequest, openRequests } from './requests-state.ts'

type LineProps = { request: KeptRequest; today: string; onOpen: () => void }

function RequestLine({ request, today, onOpen }: LineProps) {
  const { task, language, state, answers } = request
  const urgency = urgencyOf(request, today)
  const who = answers.find(answer => answer.state === 'zugesagt')?.helperName
  const about = [whenText(request, today), language === null ? '' : languageName(language), who]
  return (
    <li className="client-request">
      <div>
        <p className="med">{task}</p>
        <p className="s muted">{about.filter(Boolean).join(', ')}</p>
      </div>
      <p className="row wrap">
        <State {...stateLooks[state]}>{requestStateNames[state]}</State>
        {urgency && <State tone={urgency.tone}>{urgency.text}</State>}
      </p>
      <Button variant="tertiary" flush aria-label={`Anfrage öffnen: ${task}`} onClick={onOpen}>
        Öffnen
      </Button>
    </li>
  )
}

/** Of the file only what a helper needs to be found by. */
function useGiven() {
  const { file } = useCase()
  const [first] = file.languages.languages
  const { municipality } = file.reach
  return {
    ...{ clientId: file.id, clientName: fullName(file.person) },
    ...{ language: first?.code ?? null, municipality },
  }
}

/** Who accompanies this person or family, and who is looked for. */
export function ClientHelpersTab({ clientId }: { clientId: string }) {
  const { open, today } = useCase()
  const navigate = useNavigate()
  const given = useGiven()
  const [asking, setAsking] = useState(false)
  const assignments = useRead('volunteers', 'listAssignments', {
    ...{ helperId: null, clientId, running: false },
  })
  const requests = useRead('volunteers', 'listRequests', { ...openRequests, clientId })
  const error = assignments.error ?? requests.error
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!assignments.data || !requests.data) return <div aria-busy="true" />

  function goTo(id: string) {
    openRequest(id)
    void navigate({ to: '/volunteers/requests' })
  }

  return (
    <div className="stack-3">
      <section aria-labelledby="client-helpers-title">
        <div className="assignments__head">
          <h2 className="h2" id="client-helpers-title">
            Wer begleitet
          </h2>
          {open && (
            <Button icon="plus" onClick={() => setAsking(true)}>
              Anfrage stellen
            </Button>
          )}
        </div>
        <AssignmentList
          assignments={assignments.data}
          {...{ today }}
          on="client"
          readOnly={!open}
          none="Noch niemand. Mit einer Anfrage finden Sie, wer passt."
        />
      </section>
      <FamilyHelpers />
      <WishPanel clientId={clientId} />
      {requests.data.length > 0 && (
        <section aria-labelledby="client-requests-title">
          <div className="assignments__head">
            <h2 className="h2" id="client-requests-title">
              Anfragen <span className="assignments__count">{requests.data.length}</span>
            </h2>
          </div>
          <ul>
            {requests.data.toSorted(byMoment).map(request => (
              <RequestLine
                key={request.id}
                {...{ request, today }}
                onOpen={() => goTo(request.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {asking && (
        <RequestDialog
          {...{ today, given }}
          kept={null}
          onClose={() => setAsking(false)}
          onSaved={() => undefined}
        />
      )}
    </div>
  )
}
