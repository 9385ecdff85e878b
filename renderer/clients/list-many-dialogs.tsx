import { closing } from '../../shared/clients/case-contract.ts'
import { closingReason, closingReasonNames } from '../../shared/clients/options-record.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { HandOverForm } from './hand-over-form.tsx'
import type { Colleague } from './list-filter-options.ts'

// For several files at once; one file has its own dialogs, which know its plan.

type Props = {
  selected: ReadonlyMap<string, string>
  onClose: () => void
  /** The selection has done its work. */
  onDone: () => void
}

const MOST_NAMED = 5
const reasons = closingReason.options.map(value => ({ value, label: closingReasonNames[value] }))
const stepChoices = [
  { value: 'hinfaellig', label: 'hinfällig', note: 'Sie werden nicht mehr gebraucht.' },
  { value: 'erledigt', label: 'erledigt', note: 'Sie zählen als getan.' },
]
const casesText = (count: number) => countOf(count, 'Fall', 'Fälle')

function Names({ selected }: { selected: ReadonlyMap<string, string> }) {
  const names = [...selected.values()]
  const more = names.length - MOST_NAMED
  return (
    <p className="many-names" dir="auto">
      {names.slice(0, MOST_NAMED).join(' · ')}
      {more > 0 && ` · und ${more} weitere`}
    </p>
  )
}

export function HandOverManyDialog(props: Props & { colleagues: readonly Colleague[] }) {
  const { selected, colleagues, onClose, onDone } = props
  const toast = useToast()
  return (
    <Dialog open onClose={onClose} title={`${casesText(selected.size)} übergeben`}>
      <HandOverForm
        label="Fälle übergeben"
        draft="clients-hand-over"
        ids={[...selected.keys()]}
        colleagues={colleagues}
        withHousehold
        onDone={name => {
          onDone()
          toast.say(`${casesText(selected.size)} an ${name} übergeben.`)
        }}
        onClose={onClose}
      >
        <Names selected={selected} />
      </HandOverForm>
    </Dialog>
  )
}

export function CloseManyDialog({ selected, today, onClose, onDone }: Props & { today: string }) {
  const toast = useToast()
  return (
    <FormDialog
      title={`${casesText(selected.size)} abschließen`}
      submit="Abschließen"
      onClose={onClose}
      schema={closing}
      defaultValues={{
        ids: [...selected.keys()],
        ...{ on: today, note: '', openSteps: 'hinfaellig' },
      }}
      // Which ones they are is chosen anew.
      draft={{ ...formDraft('clients-close'), omit: ['ids'] }}
      onSubmit={async values => {
        await api.clients.closeCase(values)
        onDone()
        toast.say(
          `${casesText(selected.size)} abgeschlossen. Jeder lässt sich jederzeit wieder öffnen.`,
        )
      }}
    >
      <Names selected={selected} />
      <SelectField
        name="reason"
        label="Grund"
        missing="Bitte wählen Sie den Grund aus."
        options={reasons}
      />
      <DateField name="on" label="Abgeschlossen am" missing="Bitte geben Sie den Tag an." />
      <RadioField name="openSteps" label="Offene Schritte sind dann" options={stepChoices} />
      <AreaField name="note" label="Notiz" hint="Steht danach in jedem Verlauf." optional />
    </FormDialog>
  )
}
