import { useId, useState } from 'react'
import { listName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { api } from '../api.ts'
import { ClientPicker } from '../clients/case/client-picker.tsx'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useHelper } from './helper-context.ts'

/** Whom, and in a few words why: neighbours, relatives, somebody she knows. */
function ExcludeDialog({ onClose }: { onClose: () => void }) {
  const { helper } = useHelper()
  const act = useAct()
  const id = useId()
  const [client, setClient] = useState<ClientBrief | null>(null)
  const [reason, setReason] = useState('')
  async function exclude() {
    if (!client) return
    const input = { id: helper.id, clientId: client.id, reason: reason.trim(), excluded: true }
    const isDone = await act(() => api.volunteers.setExclusion(input), {
      done: 'Wird füreinander nicht mehr vorgeschlagen.',
    })
    if (isDone) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Nicht füreinander vorschlagen"
      footer={
        <>
          <Button variant="primary" disabled={!client} onClick={() => void exclude()}>
            Ausschließen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Abbrechen
          </Button>
        </>
      }
    >
      <div className="stack-2">
        {client ? (
          <p>
            <span className="med" dir="auto">
              {listName(client)}
            </span>{' '}
            <LinkButton small onClick={() => setClient(null)}>
              andere Person
            </LinkButton>
          </p>
        ) : (
          <ClientPicker
            label="Klientin oder Klient"
            leaveOut={helper.excludedClients.map(({ clientId }) => clientId)}
            onPick={setClient}
            verb="auswählen"
          />
        )}
        <div className="kern-form-input field">
          <label className="kern-label field__label" htmlFor={id}>
            Grund <span className="field__optional">freiwillig</span>
          </label>
          <input
            id={id}
            className="kern-form-input__input"
            autoComplete="off"
            maxLength={200}
            placeholder="wohnt im selben Haus"
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        </div>
      </div>
    </Dialog>
  )
}

export function HelperExclusions() {
  const { helper } = useHelper()
  const [adding, setAdding] = useState(false)
  const act = useAct()
  const { id } = helper
  return (
    <>
      {helper.excludedClients.map(({ clientId, name, reason }) => (
        <div className="exclusion" key={clientId}>
          <span className="grow">
            <span dir="auto">{name}</span>
            {reason && `, ${reason}`}
          </span>
          <IconButton
            quiet
            icon="x"
            label={`${name} nicht mehr ausschließen`}
            onClick={() =>
              void act(
                () => api.volunteers.setExclusion({ id, clientId, reason, excluded: false }),
                {
                  done: 'Ausschluss aufgehoben.',
                  undo: () => api.volunteers.setExclusion({ id, clientId, reason, excluded: true }),
                },
              )
            }
          />
        </div>
      ))}
      <LinkButton small onClick={() => setAdding(true)}>
        {helper.excludedClients.length === 0 ? 'Jemanden ausschließen' : 'Noch jemanden'}
      </LinkButton>
      {adding && <ExcludeDialog onClose={() => setAdding(false)} />}
    </>
  )
}
