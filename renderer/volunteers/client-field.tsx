import { useFormContext, useWatch } from 'react-hook-form'
import { fullName } from '../../shared/clients/client.ts'
import { ClientPicker } from '../clients/case/client-picker.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'

/** For whom; the form keeps `clientId` and `clientName`. */
export function ClientField({ label }: { label: string }) {
  const { setValue } = useFormContext()
  const [clientId, clientName] = useWatch({ name: ['clientId', 'clientName'] })
  function choose(id: string | null, name: string) {
    setValue('clientId', id, { shouldDirty: true, shouldValidate: id !== null })
    setValue('clientName', name, { shouldDirty: true })
  }
  if (clientId === null)
    return (
      <ClientPicker
        label={label}
        leaveOut={[]}
        verb="auswählen"
        onPick={client => choose(client.id, fullName(client))}
      />
    )
  return (
    <div className="field">
      <p className="field__legend">{label.replace(/, freiwillig$/, '')}</p>
      <p className="row wrap">
        <Icon name="user" size="s" tone="muted" />
        <span className="med" dir="auto">
          {String(clientName)}
        </span>
        <LinkButton small onClick={() => choose(null, '')}>
          Andere Person
        </LinkButton>
      </p>
    </div>
  )
}
