import { useState } from 'react'
import { formatInstant } from '../../../shared/lib/dates.ts'
import { responsible } from '../../../shared/roles.ts'
import type { BackupEntry } from '../../../shared/store/store.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useRead } from '../../use-read.ts'
import { BackupNow } from './backup-now.tsx'
import { BackupPlace } from './backup-place.tsx'
import { BackupTable } from './backup-table.tsx'
import { lossText } from './backup-words.ts'
import { SettingSection } from './setting-section.tsx'

function Restore({ backup, onClose }: { backup: BackupEntry | null; onClose: () => void }) {
  const when = backup ? formatInstant(backup.createdAt) : ''
  return (
    <ConfirmDialog
      open={backup !== null}
      question={`Sicherung vom ${when} zurückholen?`}
      confirm="Zurückholen und sperren"
      onClose={onClose}
      onConfirm={() => backup && api.store.restore({ backupId: backup.id })}
    >
      {backup && (
        <div className="stack">
          <p>
            {lossText(backup.createdAt, new Date().toISOString())}, ist danach nicht mehr zu sehen.
          </p>
          <p>
            Der jetzige Stand wird nicht gelöscht, sondern auf diesem Laptop beiseitegelegt. Danach
            sperrt sich das Programm, und Sie entsperren es mit Ihrer Passphrase.
          </p>
        </div>
      )}
    </ConfirmDialog>
  )
}

function BackupList() {
  const { session } = useHouse()
  const [verify, setVerify] = useState(false)
  const [restoring, setRestoring] = useState<BackupEntry | null>(null)
  const quick = useRead('store', 'listBackups', { verify: false })
  const checked = useRead('store', 'listBackups', { verify })
  const backups = checked.data ?? quick.data
  if (quick.error) return <Alert kind="danger" title={sentence(quick.error)} live />
  if (!backups || backups.length === 0) return null
  return (
    <SettingSection
      title="Vorhandene Sicherungen"
      lead="Jede lässt sich zurückholen. Ältere werden nach und nach weniger."
      action={
        <Button busy={verify && checked.isFetching} onClick={() => setVerify(true)}>
          Alle prüfen
        </Button>
      }
    >
      {checked.error && <Alert kind="danger" title={sentence(checked.error)} live />}
      <BackupTable
        backups={backups}
        onRestore={responsible.includes(session.role) ? setRestoring : undefined}
      />
      <Restore backup={restoring} onClose={() => setRestoring(null)} />
    </SettingSection>
  )
}

export function BackupTab() {
  return (
    <div className="store-settings store-settings--wide">
      <BackupNow />
      <BackupPlace />
      <BackupList />
    </div>
  )
}
