import { useState } from 'react'
import { responsible } from '../../../shared/roles.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { useChooseBackupFolder } from '../../frame/use-choose-backup-folder.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { SettingSection } from './setting-section.tsx'

function LeaveFolder({ open, onClose }: { open: boolean; onClose: () => void }) {
  const toast = useToast()
  return (
    <ConfirmDialog
      open={open}
      question="Am zweiten Ort nicht mehr sichern?"
      confirm="Nicht mehr sichern"
      onClose={onClose}
      onConfirm={async () => {
        await api.settings.update({ section: 'backup', values: { extraFolder: null } })
        toast.say('Gesichert wird jetzt nur noch auf diesem Laptop.')
      }}
    >
      <p>
        Was dort schon liegt, bleibt liegen. Neue Sicherungen gibt es dann nur noch auf diesem
        Laptop; geht er verloren, sind sie mit ihm fort.
      </p>
    </ConfirmDialog>
  )
}

export function BackupPlace() {
  const { session, settings } = useHouse()
  const choose = useChooseBackupFolder()
  const [leaving, setLeaving] = useState(false)
  const folder = settings.backup.extraFolder
  const mayChoose = responsible.includes(session.role)
  return (
    <>
      <SettingSection
        title="Zweiter Sicherungsort"
        lead={
          folder === null ? (
            'Noch keiner. Gesichert wird nur auf diesem Laptop. Ein Stick oder ein Netzlaufwerk hilft, wenn der Laptop verloren geht.'
          ) : (
            <>
              <span className="setting__path">{folder}</span>
              <br />
              Die Dateien sind dort genauso verschlüsselt wie hier.
            </>
          )
        }
        action={
          mayChoose && (
            <div className="row wrap">
              <Button icon="folder" onClick={() => void choose()}>
                {folder === null ? 'Ort wählen' : 'Anderen Ort wählen'}
              </Button>
              {folder !== null && (
                <Button variant="tertiary" onClick={() => setLeaving(true)}>
                  Nicht mehr dort sichern
                </Button>
              )}
            </div>
          )
        }
      />
      <LeaveFolder open={leaving} onClose={() => setLeaving(false)} />
    </>
  )
}
