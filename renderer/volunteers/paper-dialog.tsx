import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import {
  type ApprovalGiven,
  approvalGiven,
  type Requirement,
  requirementNames,
  requirement as requirements,
  safeguarding,
} from '../../shared/volunteers/approval.ts'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { seenNames } from './helper-words.ts'

const options = requirements.options.map(value => ({ value, label: requirementNames[value] }))
const seenOptions = Object.entries(seenNames).map(([value, label]) => ({ value, label }))
const withUnits: ReadonlySet<Requirement> = new Set(['basis', 'vertiefung'])

/** What a paper usually is, so that mostly nothing needs to be chosen. */
export function usualSeen(of: Requirement | null): ApprovalGiven['seen'] {
  if (of === 'verschwiegenheit' || of === 'vereinbarung') return 'unterschrieben'
  if (of === 'erstgespraech' || of === 'reflexion') return 'angabe'
  return 'eingesehen'
}

// The names stand as the vault knows them, so that what it refuses comes back to its field.
const schema = z.strictObject({ approval: approvalGiven })

function Fields({ today }: { today: string }) {
  const chosen = useWatch({ name: 'approval.requirement' }) as Requirement | null
  const isSafe = chosen !== null && safeguarding.has(chosen)
  const seen = isSafe ? seenOptions.filter(({ value }) => value !== 'angabe') : seenOptions
  return (
    <>
      <div className="fields">
        <SelectField
          name="approval.requirement"
          label="Nachweis"
          ask="den Nachweis"
          options={options}
        />
        <SelectField
          name="approval.seen"
          label="Wie gesehen"
          options={seen}
          placeholder={null}
          {...(isSafe ? { hint: 'Eine bloße Angabe reicht hier nicht.' } : {})}
        />
        <DateField
          name="approval.on"
          label="Vom"
          today={today}
          missing="Bitte geben Sie den Tag an."
        />
        <DateField
          name="approval.until"
          label="Gilt bis"
          today={today}
          bias="future"
          hint="Leer: so lange, wie die Einstellungen sagen."
          optional
        />
        {chosen !== null && withUnits.has(chosen) && (
          <NumberField
            name="approval.ue"
            label="Umfang"
            unit="UE zu 45 Minuten"
            min={0}
            max={500}
            optional
          />
        )}
      </div>
      <TextField
        name="approval.note"
        label="Bemerkung"
        hint={
          chosen === 'fuehrungszeugnis'
            ? 'Nur dass es eingesehen wurde. Der Inhalt wird nicht aufgeschrieben.'
            : 'Zum Beispiel, wer es ausgestellt hat.'
        }
        maxLength={200}
        optional
      />
    </>
  )
}

type Props = {
  helper: KeptHelper
  today: string
  requirement: Requirement | null
  onClose: () => void
}

export function PaperDialog({ helper, today, requirement, onClose }: Props) {
  const toast = useToast()
  const { id } = helper
  return (
    <FormDialog
      title="Nachweis eintragen"
      width="wide"
      submit="Eintragen"
      onClose={onClose}
      schema={schema}
      defaultValues={{
        approval: {
          ...(requirement ? { requirement } : {}),
          ...{ on: today, until: null, ue: null, seen: usualSeen(requirement), note: '' },
        },
      }}
      draft={formDraft(`helper-${id}-paper-${requirement ?? 'any'}`)}
      onSubmit={async ({ approval }) => {
        await api.volunteers.recordApproval({ id, approval })
        toast.say(`${requirementNames[approval.requirement]} eingetragen.`)
        onClose()
      }}
    >
      <Fields today={today} />
    </FormDialog>
  )
}
