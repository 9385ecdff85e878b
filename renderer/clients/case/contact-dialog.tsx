import { type Contact, contact as contactSchema } from '../../../shared/clients/case-contract.ts'
import { contactKind, contactKindNames } from '../../../shared/clients/options.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { AreaField } from '../../ui/area-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'

const kinds = contactKind.options.map(value => ({ value, label: contactKindNames[value] }))
const MOST_MINUTES = 1440

export type KeptContact = { id: string; contact: Contact }

/** Null takes a new one in. */
type Props = { kept: KeptContact | null; onClose: () => void }

export function ContactDialog({ kept, onClose }: Props) {
  const { file, today } = useCase()
  const toast = useToast()
  const clientId = file.id
  const title = kept ? 'Kontakt ändern' : 'Kontakt eintragen'
  const blank = { day: today, kind: 'gespraech', minutes: null, withWhom: '', note: '' } as const
  return (
    <FormDialog
      {...{ title, onClose }}
      width="wide"
      submit={kept ? 'Speichern' : 'Eintragen'}
      schema={contactSchema}
      defaultValues={kept?.contact ?? blank}
      draft={formDraft(`client-${clientId}-contact-${kept?.id ?? 'new'}`)}
      onSubmit={async values => {
        if (kept) await api.clients.changeContact({ clientId, id: kept.id, contact: values })
        else await api.clients.recordContact({ clientId, contact: values, step: null })
        toast.say(kept ? 'Kontakt geändert.' : 'Kontakt eingetragen.')
        onClose()
      }}
    >
      <div className="fields">
        <SelectField name="kind" label="Art" options={kinds} placeholder={null} />
        <DateField name="day" label="Tag" today={today} missing="Bitte geben Sie den Tag an." />
        <NumberField
          name="minutes"
          label="Dauer"
          unit="Minuten"
          min={0}
          max={MOST_MINUTES}
          optional
        />
        <TextField name="withWhom" label="Mit wem?" hint="Sonst: die Person selbst." optional />
      </div>
      <AreaField name="note" label="Notiz" rows={6} optional />
    </FormDialog>
  )
}
