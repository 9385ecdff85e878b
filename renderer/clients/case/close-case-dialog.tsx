import { closing } from '../../../shared/clients/case-contract.ts'
import { fullName } from '../../../shared/clients/client.ts'
import { closingReason, closingReasonNames } from '../../../shared/clients/options-record.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import type { KeptNeed } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { OpenReferrals } from '../../referrals/open-referrals.tsx'
import { Alert } from '../../ui/alert.tsx'
import { AreaField } from '../../ui/area-field.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'
import { openStepsOf, orderNeeds } from './plan-words.ts'

const reasons = closingReason.options.map(value => ({ value, label: closingReasonNames[value] }))
const stepChoices = [
  { value: 'hinfaellig', label: 'hinfällig', note: 'Sie werden nicht mehr gebraucht.' },
  { value: 'erledigt', label: 'erledigt', note: 'Sie zählen als getan.' },
]

function OpenNeeds({ needs }: { needs: readonly KeptNeed[] }) {
  if (needs.length === 0) return null
  return (
    <Alert
      kind="warning"
      title={`${countOf(needs.length, 'Bedarf ist', 'Bedarfe sind')} noch offen`}
    >
      <ul className="dialog-list">
        {needs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p>
        Sie bleiben so stehen. Damit die Statistik stimmt, schließen Sie sie besser vorher mit einem
        Ergebnis ab.
      </p>
    </Alert>
  )
}

export function CloseCaseDialog({ onClose }: { onClose: () => void }) {
  const { file, plan, today } = useCase()
  const toast = useToast()
  const steps = openStepsOf(plan)
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Fall von ${fullName(file.person)} abschließen`}
      width="wide"
    >
      <Form
        aria-label="Fall abschließen"
        schema={closing}
        defaultValues={{ ids: [file.id], on: today, note: '', openSteps: 'hinfaellig' }}
        draft={formDraft(`client-${file.id}-close`)}
        onSubmit={async values => {
          await api.clients.closeCase(values)
          toast.say('Fall abgeschlossen. Er lässt sich jederzeit wieder öffnen.')
          onClose()
        }}
      >
        <OpenNeeds needs={orderNeeds(plan.needs).open} />
        <OpenReferrals clientId={file.id} />
        <div className="fields">
          <SelectField
            name="reason"
            label="Grund"
            missing="Bitte wählen Sie den Grund aus."
            options={reasons}
          />
          <DateField
            name="on"
            label="Abgeschlossen am"
            missing="Bitte geben Sie den Tag an."
            today={today}
          />
        </div>
        {steps.length > 0 && (
          <RadioField
            name="openSteps"
            label={`${countOf(steps.length, 'offener Schritt ist', 'offene Schritte sind')} dann`}
            options={stepChoices}
          />
        )}
        <AreaField name="note" label="Notiz" optional />
        <FormActions>
          <SubmitButton>Fall abschließen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
