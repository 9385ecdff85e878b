import { z } from 'zod'
import { contactPerson, type KeptContactPerson } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'

const MOST_ORGANISATIONS = 1000

function OrganisationChoice() {
  const { data } = useRead('offers', 'listOrganisations', { text: '', limit: MOST_ORGANISATIONS })
  if (!data) return <div aria-busy />
  return (
    <ComboboxField
      name="organisationId"
      label="Organisation"
      placeholder="Im Verzeichnis suchen"
      optional
      options={data.map(({ id, name, address }) => ({
        ...{ value: id, label: name, note: address.town },
      }))}
    />
  )
}

const schema = z.strictObject({
  ...contactPerson.shape,
  organisationId: z.preprocess(typed => typed || null, contactPerson.shape.organisationId),
})
const blank = { organisationId: null, name: '', role: '', phone: '', email: '', note: '' }

type Props = { kept: KeptContactPerson | null; onClose: () => void }

export function ContactDialog({ kept, onClose }: Props) {
  const toast = useToast()
  const title = kept ? 'Ansprechperson ändern' : 'Ansprechperson aufnehmen'
  const { organisationId, name, role, phone, email, note } = kept ?? blank
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={kept ? 'Ansprechperson speichern' : 'Ansprechperson aufnehmen'}
      onClose={onClose}
      schema={schema}
      draft={formDraft(`contact-person-${kept?.id ?? 'new'}`)}
      defaultValues={{ organisationId, name, role, phone, email, note }}
      onSubmit={async contact => {
        if (kept === null) await api.volunteers.addContactPerson({ contact })
        else {
          const { id, version } = kept
          await api.volunteers.saveContactPerson({ id, version, contact })
        }
        toast.say(kept ? 'Ansprechperson gespeichert.' : 'Ansprechperson aufgenommen.')
        onClose()
      }}
    >
      <div className="fields">
        <TextField name="name" label="Name" ask="den Namen" />
        <TextField name="role" label="Aufgabe" optional />
      </div>
      <OrganisationChoice />
      <div className="fields">
        <TextField name="phone" label="Telefon" type="tel" optional />
        <TextField name="email" label="E-Mail" type="email" optional />
      </div>
      <AreaField name="note" label="Notiz" rows={2} optional />
    </FormDialog>
  )
}
