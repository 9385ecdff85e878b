import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { day } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import { type Requirement, requirementNames } from '../../shared/volunteers/approval.ts'
import {
  farewell,
  farewellNames,
  type HelperState,
  type KeptHelper,
} from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { stateWords } from './helper-state-words.ts'
import { helperName, inList } from './helper-words.ts'

const reasons = farewell.options.map(value => ({ value, label: farewellNames[value] }))

const plain = z.strictObject({
  on: day,
  pauseUntil: day.nullable(),
  reason: farewell.nullable(),
  note: lineText(300),
})
const leaving = plain.extend({ reason: farewell })

/** Which papers are missing is said by name, and what still runs by number. */
function refusal(error: unknown): string {
  if (!(error instanceof AppError)) return sentence(error)
  const { missing, running } = error.details ?? {}
  if (error.code === 'papers-missing' && Array.isArray(missing)) {
    const names = missing.map(one => requirementNames[one as Requirement] ?? String(one))
    return `Noch nicht möglich. Es fehlt: ${inList(names)}.`
  }
  if (error.code === 'state-refused' && typeof running === 'number')
    return `Noch nicht möglich: ${running === 1 ? 'Eine Begleitung läuft' : `${running} Begleitungen laufen`}. Bitte beenden Sie sie zuerst.`
  return sentence(error)
}

type Props = { helper: KeptHelper; to: HelperState; today: string; onClose: () => void }

export function HelperStateDialog({ helper, to, today, onClose }: Props) {
  const toast = useToast()
  const words = stateWords(to, helper.state)
  const name = helperName(helper)
  const { id, version } = helper
  return (
    <FormDialog
      title={words.title(name)}
      submit={words.send}
      onClose={onClose}
      schema={to === 'verabschiedet' ? leaving : plain}
      defaultValues={{
        on: to === 'pause' && helper.state === 'pause' ? helper.stateOn : today,
        ...{ pauseUntil: helper.pauseUntil, reason: null, note: '' },
      }}
      sentence={refusal}
      onSubmit={async values => {
        await api.volunteers.changeState({ id, version, state: to, ...values })
        toast.say(words.done)
        onClose()
      }}
    >
      {words.lead && <p className="muted">{words.lead}</p>}
      <div className="fields">
        <DateField
          name="on"
          label={words.day}
          today={today}
          missing="Bitte geben Sie den Tag an."
        />
        {to === 'pause' && (
          <DateField
            name="pauseUntil"
            label="Bis"
            bias="future"
            today={today}
            hint="Leer: ohne Ende."
            optional
          />
        )}
        {to === 'verabschiedet' && (
          <SelectField
            name="reason"
            label="Grund"
            options={reasons}
            missing="Bitte wählen Sie den Grund aus."
          />
        )}
      </div>
      {to === 'verabschiedet' && (
        <TextField name="note" label="Ein Wort dazu" maxLength={300} optional />
      )}
    </FormDialog>
  )
}

/** From the list, where only the line is known. */
export function PauseFromList(props: { helperId: string; today: string; onClose: () => void }) {
  const { helperId, today, onClose } = props
  const { data, error } = useRead('volunteers', 'read', { id: helperId })
  if (data) return <HelperStateDialog helper={data.helper} to="pause" {...{ today, onClose }} />
  if (!error) return null
  return (
    <Dialog open onClose={onClose} title="Pausieren">
      <p>{sentence(error)}</p>
    </Dialog>
  )
}
