import { useRef } from 'react'
import { newUser } from '../../../shared/store/user.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import type { PassphraseChoice } from '../use-passphrase-choice.ts'
import { NewPassphrase, UserFields } from './user-form.tsx'

export function AddUserDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const claim = useRef<PassphraseChoice['claim']>(null)
  const toast = useToast()
  return (
    <Dialog open={open} onClose={onClose} title="Zugang anlegen" width="wide">
      <Form
        aria-label="Zugang anlegen"
        schema={newUser}
        defaultValues={{ name: '', role: 'vertretung' }}
        onSubmit={async user => {
          const passphrase = await claim.current?.()
          if (!passphrase) return
          await api.store.addUser({ user, passphrase })
          toast.say(`Zugang für ${user.name} angelegt.`)
          onClose()
        }}
      >
        <UserFields>
          <div>
            <p className="h3">Ab hier tippt die neue Person selbst</p>
            <p className="muted">
              Sie wählt ihre eigene Passphrase. Niemand sonst soll sie kennen, auch Sie nicht. Wird
              sie vergessen, hilft das Wiederherstellungsblatt.
            </p>
          </div>
          <NewPassphrase claim={claim} />
        </UserFields>
        <FormActions>
          <SubmitButton>Zugang anlegen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
