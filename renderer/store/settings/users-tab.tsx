import { useState } from 'react'
import type { User } from '../../../shared/store/user.ts'
import { mayManageUsers } from '../../../shared/store/user-rules.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useRead } from '../../use-read.ts'
import { AddUserDialog } from './add-user-dialog.tsx'
import { EditUserDialog } from './edit-user-dialog.tsx'
import { SettingSection } from './setting-section.tsx'
import { UserTable } from './user-table.tsx'

function RemoveUser({ user, onClose }: { user: User | null; onClose: () => void }) {
  const toast = useToast()
  const name = user?.name ?? ''
  return (
    <ConfirmDialog
      open={user !== null}
      question={`Zugang von ${name} entfernen?`}
      confirm="Zugang entfernen"
      onClose={onClose}
      onConfirm={async () => {
        if (!user) return
        await api.store.removeUser({ userId: user.id })
        toast.say(`Der Zugang von ${name} ist entfernt.`)
      }}
    >
      <p>
        Die Passphrase von {name} öffnet diesen Speicher ab sofort nicht mehr. Alle Einträge bleiben
        erhalten, auch mit dem Namen. Ältere Sicherungen lassen sich mit der alten Passphrase noch
        öffnen, bis sie nach und nach ersetzt sind.
      </p>
    </ConfirmDialog>
  )
}

export function UsersTab() {
  const { session } = useHouse()
  const users = useRead('store', 'listUsers', {})
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<User | null>(null)
  const [removing, setRemoving] = useState<User | null>(null)
  if (users.error) return <Alert kind="danger" title={sentence(users.error)} live />
  if (!users.data) return null

  const manages = mayManageUsers({ id: session.userId, role: session.role }, users.data)
  return (
    <div className="store-settings store-settings--wide">
      <SettingSection
        title="Wer diesen Speicher öffnen kann"
        lead={
          manages
            ? 'Jede Person hat ihre eigene Passphrase. Was sie tut, steht unter ihrem Namen im Protokoll.'
            : 'Die Leitung verwaltet die Zugänge. Bitte wenden Sie sich an sie, wenn sich etwas ändern soll.'
        }
        action={
          manages && (
            <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
              Zugang anlegen
            </Button>
          )
        }
      >
        <UserTable users={users.data} onEdit={setEditing} onRemove={setRemoving} />
      </SettingSection>
      <AddUserDialog open={adding} onClose={() => setAdding(false)} />
      <EditUserDialog user={editing} onClose={() => setEditing(null)} />
      <RemoveUser user={removing} onClose={() => setRemoving(null)} />
    </div>
  )
}
