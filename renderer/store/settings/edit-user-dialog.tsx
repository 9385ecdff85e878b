import { newUser, type User } from '../../../shared/store/user.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { UserFields } from './user-form.tsx'

export function EditUserDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const toast = useToast()
  return (
    <Dialog
      open={user !== null}
      onClose={onClose}
      title={user ? `Zugang von ${user.name} ändern` : ''}
    >
      {user && (
        <Form
          aria-label="Zugang ändern"
          schema={newUser}
          defaultValues={{ name: user.name, role: user.role }}
          onSubmit={async values => {
            await api.store.updateUser({ userId: user.id, user: values })
            toast.say('Zugang geändert.')
            onClose()
          }}
        >
          <UserFields />
          <FormActions>
            <SubmitButton>Speichern</SubmitButton>
            <Button variant="tertiary" tall onClick={onClose}>
              Abbrechen
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  )
}
