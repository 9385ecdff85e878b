import { useState } from 'react'
import type { BackupEntry, StoreStatus } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { Panel } from '../ui/panel.tsx'
import { BackupChoice } from './backup-choice.tsx'
import { BackupSearch } from './backup-search.tsx'
import { longMoment, shortMoment } from './moments.ts'
import { type Backups, useBackups } from './use-backups.ts'
import { useGate } from './use-gate.ts'
import './restore-screen.css'

function headOf(backup: BackupEntry, list: Backups): string {
  const best = list.suggested?.id === backup.id
  if (backup.state !== 'complete') return 'Gewählte Sicherung, wird beim Einsetzen geprüft'
  return best ? 'Letzte gute Sicherung, eben geöffnet und geprüft' : 'Gewählte Sicherung, geprüft'
}

/** Only what is known: nobody can say what was typed after the backup was made. */
function Chosen({ backup, list }: { backup: BackupEntry; list: Backups }) {
  const { createdAt, lastEntryAt } = backup
  return (
    <>
      <Panel>
        <p className="s muted">{headOf(backup, list)}</p>
        <p className="h2">{longMoment(createdAt)}</p>
        {lastEntryAt && (
          <p className="s restore__last">
            <span className="muted">Letzter Eintrag darin: </span>
            {shortMoment(lastEntryAt, new Date().toISOString())}
          </p>
        )}
      </Panel>
      <p>
        <b>Was vielleicht fehlt:</b> alles, was nach diesem Zeitpunkt eingetragen wurde. Bitte sehen
        Sie danach die letzten Notizen und Termine durch.
      </p>
    </>
  )
}

function Steps() {
  return (
    <details className="restore__steps s">
      <summary className="link">Was dabei geschieht</summary>
      <ol className="muted">
        <li>Die Sicherung wird kopiert, die Kopie geöffnet und geprüft.</li>
        <li>Die beschädigte Datei wird zur Seite gelegt. Sie bleibt auf dem Laptop erhalten.</li>
        <li>Die Kopie nimmt ihren Platz ein, und der Vorgang steht im Protokoll.</li>
      </ol>
    </details>
  )
}

function NoBackup() {
  return (
    <Alert kind="warning" title="Hier ist keine brauchbare Sicherung zu finden">
      <p>
        Liegt eine auf einem Stick oder Netzlaufwerk, verbinden Sie es und suchen Sie dort. Gibt es
        keine, sperren Sie das Programm und holen Sie die IT: Die beschädigte Datei ist noch da,
        vielleicht lässt sie sich retten.
      </p>
    </Alert>
  )
}

/** The key is right, the file is not. Shows the way back before it takes it. */
export function RestoreScreen({ status }: { status: StoreStatus }) {
  const list = useBackups(true)
  const gate = useGate()
  const [failure, setFailure] = useState<string | null>(null)
  const { backups, chosen } = list
  const found = backups !== null
  const said = failure ?? list.failure

  const fail = (error: unknown) => setFailure(sentence(error))
  const restore = (backup: BackupEntry) => {
    setFailure(null)
    return gate.pass(() => api.store.adoptBackup({ backupId: backup.id }), fail)
  }
  const lock = () => gate.pass(() => api.store.lock({}), fail)

  return (
    <GatePage
      title="Der Speicher ist beschädigt"
      icon={{ name: 'alert', tone: 'warn' }}
      lead={
        <>
          Ihre Passphrase stimmt. Die Datei auf diesem Laptop ist nicht mehr vollständig lesbar.{' '}
          <b>Es wurde nichts gelöscht</b>, und es wird auch jetzt nichts gelöscht.
        </>
      }
      width="wide"
      version={status.appVersion}
    >
      <div className="stack-2" aria-busy={gate.busy}>
        {said && <Alert kind="danger" title={said} live />}
        <div className="stack-2" role="status">
          {backups === null && <p>Die Sicherungen werden gesucht und geprüft …</p>}
          {chosen && <Chosen backup={chosen} list={list} />}
          {found && !chosen && <NoBackup />}
        </div>
        <div className="row wrap">
          {chosen && (
            <Button
              tall
              variant="primary"
              icon="undo"
              busy={gate.busy}
              onClick={() => void restore(chosen)}
            >
              {gate.busy ? 'Wird eingesetzt …' : 'Mit dieser Sicherung weiterarbeiten'}
            </Button>
          )}
          {found && !chosen && <BackupSearch list={list} foremost />}
          <Button tall disabled={gate.busy} onClick={() => void lock()}>
            Sperren, nichts ändern
          </Button>
        </div>
        {found && backups.length > 0 && <BackupChoice list={list} />}
        {chosen && (
          <div className="row wrap between">
            <Steps />
            <BackupSearch list={list} />
          </div>
        )}
      </div>
    </GatePage>
  )
}
