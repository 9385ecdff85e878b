import { useMemo, useRef } from 'react'
import { AppError } from '../../shared/errors.ts'
import {
  type AssignmentKind,
  assignmentKind,
  type KeptAssignment,
} from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { sentence } from '../texts.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { AssignmentFields } from './assignment-fields.tsx'
import { type AssignmentForm, assignmentOfForm, formOfAssignment } from './assignment-values.ts'
import { ClientField } from './client-field.tsx'
import { assignmentUntil, type CheckedAssignment } from './days-of-today.ts'
import { pairProblem } from './pair-problem.ts'

type FormProps = {
  title: string
  draft: string
  today: string
  kinds: readonly AssignmentKind[]
  values: AssignmentForm
  submit: string
  /** Who is fixed already is not asked for. */
  asksClient: boolean
  onSave: (values: CheckedAssignment) => Promise<unknown>
  onClose: () => void
}

function AssignmentDialogForm(props: FormProps) {
  const { title, draft, today, kinds, values, submit, asksClient, onSave, onClose } = props
  const problem = useRef<string | null>(null)
  const schema = useMemo(() => assignmentUntil(today), [today])
  /** A refusal that no field of the form is to blame for is said in words of its own. */
  async function save(typed: CheckedAssignment) {
    problem.current = null
    try {
      await onSave(typed)
    } catch (error) {
      problem.current = pairProblem(error)
      throw problem.current === null ? error : new AppError('state-refused')
    }
    onClose()
  }
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={submit}
      onClose={onClose}
      schema={schema}
      defaultValues={values}
      draft={formDraft(draft)}
      sentence={error => problem.current ?? sentence(error)}
      onSubmit={save}
    >
      {asksClient && <ClientField label="Wer wird begleitet? Name oder Fallnummer" />}
      <AssignmentFields {...{ today, kinds }} />
    </FormDialog>
  )
}

type AssignProps = {
  today: string
  helperId: string
  helperName: string
  values: AssignmentForm
  kinds?: readonly AssignmentKind[]
  requestId: string | null
  onClose: () => void
}

export function AssignDialog(props: AssignProps) {
  const { today, helperId, helperName, values, requestId, onClose } = props
  const { kinds = assignmentKind.options } = props
  const toast = useToast()
  const whom = values.clientName
  return (
    <AssignmentDialogForm
      title={whom === '' ? `${helperName} begleitet` : `${helperName} begleitet ${whom}`}
      draft={`assign-${helperId}-${requestId ?? 'new'}`}
      submit="Begleitung beginnen"
      asksClient={whom === ''}
      {...{ today, kinds, values, onClose }}
      onSave={async typed => {
        const { clientId } = typed
        if (clientId === null) return
        const assignment = assignmentOfForm(typed)
        await api.volunteers.assign({ helperId, clientId, assignment, requestId })
        toast.say('Begleitung begonnen.')
      }}
    />
  )
}

type EditProps = { today: string; kept: KeptAssignment; onClose: () => void }

export function EditAssignmentDialog({ today, kept, onClose }: EditProps) {
  const toast = useToast()
  const { id, version, helperName, clientName } = kept
  return (
    <AssignmentDialogForm
      title={`${helperName} begleitet ${clientName}`}
      draft={`assignment-${id}`}
      submit="Speichern"
      asksClient={false}
      kinds={assignmentKind.options}
      values={formOfAssignment(kept)}
      {...{ today, onClose }}
      onSave={async typed => {
        await api.volunteers.saveAssignment({ id, version, assignment: assignmentOfForm(typed) })
        toast.say('Begleitung geändert.')
      }}
    />
  )
}
