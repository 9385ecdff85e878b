import { useState } from 'react'
import type { StoreStatus } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { BackupChoice } from './backup-choice.tsx'
import { BackupSearch } from './backup-search.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { longMoment } from './moments.ts'
import { useBackups } from './use-backups.ts'
import { useGate } from './use-gate.ts'

function NoBackup() {
  return (
    <Alert kind="warning" title="Hier ist keine Sicherung zu finden">
      <p>
        Verbinden Sie den Stick oder das Netzlaufwerk mit der Sicherung und suchen Sie dort. Ohne
        Schlüsseldatei lassen sich die Daten nicht öffnen, auch nicht mit dem
        Wiederherstellungsblatt. Bitte löschen Sie nichts und holen Sie die IT.
      </p>
    </Alert>
  )
}

/** The data are there, the file with the locked keys is not. Every backup holds a copy of it. */
export function KeyringLostScreen({ status }: { status: StoreStatus }) {
  const list = useBackups(false)
  const gate = useGate()
  const [failure, setFailure] = useState<string | null>(null)
  const { backups, chosen } = list
  const said = failure ?? list.failure

  function fetchBack(backupId: string) {
    setFailure(null)
    const fail = (error: unknown) => setFailure(sentence(error))
    void gate.pass(() => api.store.adoptBackup({ backupId }), fail)
  }

  return (
    <GatePage
      title="Die Schlüsseldatei fehlt"
      icon={{ name: 'key', tone: 'warn' }}
      lead={
        <>
          Die Daten sind da, aber die Datei, mit der das Programm sie öffnet, fehlt oder ist nicht
          lesbar. Jede Sicherung enthält eine Kopie davon. <b>Es wurde nichts gelöscht.</b>
        </>
      }
      width="wide"
      version={status.appVersion}
    >
      <div className="stack-2" aria-busy={gate.busy}>
        <FolderWarnings warnings={status.warnings} />
        {said && <Alert kind="danger" title={said} live />}
        <div className="stack-2" role="status">
          {backups === null && <p>Die Sicherungen werden gesucht …</p>}
          {backups !== null && !chosen && <NoBackup />}
          {chosen && (
            <p>
              Es gelten dann die Zugänge und Passphrasen vom <b>{longMoment(chosen.createdAt)}</b>
              {chosen.officeLabel && ` (${chosen.officeLabel})`}. Die Daten selbst bleiben auf dem
              heutigen Stand.
            </p>
          )}
        </div>
        <div className="row wrap">
          {chosen && (
            <Button
              tall
              variant="primary"
              icon="key"
              busy={gate.busy}
              onClick={() => fetchBack(chosen.id)}
            >
              {gate.busy
                ? 'Wird zurückgeholt …'
                : 'Schlüsseldatei aus dieser Sicherung zurückholen'}
            </Button>
          )}
          <BackupSearch list={list} foremost={!chosen} />
        </div>
        {backups !== null && backups.length > 0 && <BackupChoice list={list} />}
      </div>
    </GatePage>
  )
}
