import { z } from 'zod'
import { fullName } from '../../../shared/clients/client.ts'
import { consentProblems, withdrawalProblems } from '../../../shared/clients/record-problems.ts'
import { day, formatDay } from '../../../shared/lib/dates.ts'
import { type Consent, consentGiven } from '../../../shared/privacy/consent.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { recordProblemText } from '../record-problem-words.ts'
import { ConsentFields } from '../sections/consent-fields.tsx'
import { useCase } from './case-context.ts'

export function RecordConsentDialog({ onClose }: { onClose: () => void }) {
  const { file, today } = useCase()
  const { session, settings } = useHouse()
  const toast = useToast()
  const schema = z.strictObject({
    consent: consentGiven.superRefine((consent, context) => {
      for (const problem of consentProblems(consent, file.person.birthDate, today)) {
        const path = problem.path.split('.').slice(1)
        context.addIssue({ code: 'custom', path, message: recordProblemText(problem) })
      }
    }),
  })
  const known = file.languages.languages[0]?.code
  return (
    <FormDialog
      title="Einwilligung eintragen"
      width="wide"
      submit="Eintragen"
      onClose={onClose}
      schema={schema}
      defaultValues={{
        consent: {
          textVersion: settings.desk.consentVersion,
          explainedBy: session.userName,
          givenOn: today,
          ...(known ? { language: known } : {}),
        },
      }}
      onSubmit={async ({ consent }) => {
        await api.clients.recordConsent({ id: file.id, consent })
        toast.say('Einwilligung eingetragen.')
        onClose()
      }}
    >
      <ConsentFields />
    </FormDialog>
  )
}

type WithdrawProps = { consent: Consent; onClose: () => void }

export function WithdrawConsentDialog({ consent, onClose }: WithdrawProps) {
  const { file, today } = useCase()
  const toast = useToast()
  const schema = z.strictObject({ withdrawnOn: day }).superRefine(({ withdrawnOn }, context) => {
    const days = { givenOn: consent.givenOn, withdrawnOn }
    for (const problem of withdrawalProblems(days, today)) {
      context.addIssue({
        code: 'custom',
        path: ['withdrawnOn'],
        message: recordProblemText(problem),
      })
    }
  })
  return (
    <Dialog open onClose={onClose} title={`Widerruf von ${fullName(file.person)} eintragen`}>
      <Form
        aria-label="Widerruf eintragen"
        schema={schema}
        defaultValues={{ withdrawnOn: today }}
        summary={false}
        onSubmit={async ({ withdrawnOn }) => {
          await api.clients.withdrawConsent({ id: file.id, consentId: consent.id, withdrawnOn })
          toast.say('Widerruf eingetragen.')
          onClose()
        }}
      >
        <p>
          Die Einwilligung vom {formatDay(consent.givenOn)} gilt dann nicht mehr. Ohne eine neue
          dürfen keine weiteren Daten gespeichert werden.
        </p>
        <DateField
          name="withdrawnOn"
          label="Widerrufen am"
          missing="Bitte geben Sie den Tag an."
          today={today}
        />
        <FormActions>
          <SubmitButton>Widerruf eintragen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
