import { useState } from 'react'
import type { KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { fromRequest } from './assignment-values.ts'
import { HelperLink } from './helper-link.tsx'
import { HelperPhone } from './helper-phone.tsx'
import { MissionDialog } from './mission-dialog.tsx'

type Props = { request: KeptRequest; today: string; onEdit: () => void }

/** Somebody has said yes: the paper, the accompaniment, and the end of the search. */
export function RequestPromised({ request, today, onEdit }: Props) {
  const act = useAct()
  const [asked, setAsked] = useState<'mission' | 'assign' | null>(null)
  const promised = request.answers.find(({ state }) => state === 'zugesagt')
  if (!promised) return null
  const { helperId, helperName } = promised
  const { id, version, clientId } = request
  const isOpen = request.state === 'zugesagt'
  const close = () => setAsked(null)
  return (
    <section className="promised" aria-labelledby="promised-title">
      <div className="promised__who">
        <h3 className="h2" id="promised-title">
          <Icon name="ok" tone="ok" />
          <HelperLink helperId={helperId} name={helperName} />
          <span>{isOpen ? 'hat zugesagt' : 'hat es übernommen'}</span>
        </h3>
        <HelperPhone helperId={helperId} />
      </div>
      <div className="promised__acts">
        <Button
          variant={isOpen ? 'primary' : 'secondary'}
          icon="doc"
          onClick={() => setAsked('mission')}
        >
          Einsatzzettel
        </Button>
        {isOpen && (
          <>
            <Button icon="volunteers" onClick={() => setAsked('assign')}>
              {request.kind === 'tandem' ? 'Patenschaft beginnen' : 'Begleitung beginnen'}
            </Button>
            <Button
              variant="tertiary"
              icon="check"
              onClick={() =>
                void act(() => api.volunteers.closeRequest({ id, version, state: 'erledigt' }), {
                  done: 'Anfrage erledigt.',
                })
              }
            >
              Erledigt
            </Button>
          </>
        )}
      </div>
      {clientId === null && isOpen && (
        <p className="s muted">
          Auf dem Einsatzzettel steht noch kein Vorname: Für wen es ist, fehlt in der Anfrage.
        </p>
      )}
      {asked === 'mission' && (
        <MissionDialog
          {...{ request, helperId }}
          onClose={close}
          onChange={() => {
            close()
            onEdit()
          }}
        />
      )}
      {asked === 'assign' && (
        <AssignDialog
          {...{ today, helperId, helperName }}
          values={fromRequest(request)}
          kinds={[request.kind]}
          requestId={id}
          onClose={close}
        />
      )}
    </section>
  )
}
