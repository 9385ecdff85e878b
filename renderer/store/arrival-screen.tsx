import { useEffect, useRef, useState } from 'react'
import type { BackupEntry, StoreStatus } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { Panel } from '../ui/panel.tsx'
import { BackupChoice } from './backup-choice.tsx'
import { BackupSearch } from './backup-search.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { GateBar } from './gate-bar.tsx'
import { longMoment } from './moments.ts'
import { type Backups, officesOf, onlyOffice, useBackups } from './use-backups.ts'
import { useGate } from './use-gate.ts'
import './arrival-screen.css'

const SEARCH = 'Ordner mit der Sicherung wählen'

function Steps() {
  return (
    <ol className="arrival__steps">
      <li>
        Verbinden Sie den Stick oder das Netzlaufwerk und wählen Sie den Ordner: das Laufwerk selbst
        oder <b>WIR-Sicherungen</b> darauf.
      </li>
      <li>
        Das Programm kopiert die Sicherung auf diesen Laptop und prüft die Kopie. Die Sicherung
        bleibt, wie sie ist.
      </li>
      <li>
        Danach entsperren Sie mit Ihrer Passphrase vom Tag der Sicherung. War sie an den alten
        Laptop gebunden, brauchen Sie einmal das <b>Wiederherstellungsblatt</b>. Das Programm sagt
        es dann.
      </li>
    </ol>
  )
}

function NothingFound() {
  return (
    <Alert kind="warning" title="Hier ist keine Sicherung zu finden">
      <p>
        Gesucht wird im gewählten Ordner und in WIR-Sicherungen darin. Bitte wählen Sie einen
        anderen. Das Wiederherstellungsblatt allein genügt nicht: Es öffnet die Sicherung, ersetzt
        sie aber nicht.
      </p>
    </Alert>
  )
}

function Chosen({ backup }: { backup: BackupEntry }) {
  return (
    <Panel>
      <p className="s muted">Gewählte Sicherung</p>
      <p className="h2">{backup.officeLabel || 'Dienststelle nicht lesbar'}</p>
      <p>Stand {longMoment(backup.createdAt)}. Was danach eingetragen wurde, fehlt darin.</p>
    </Panel>
  )
}

function Found({ list }: { list: Backups }) {
  const { backups, chosen, searched } = list
  if (backups === null) return <p>Die Sicherungen werden gesucht …</p>
  if (chosen) return <Chosen backup={chosen} />
  if (officesOf(backups).length > 1)
    return (
      <Alert kind="warning" title="Hier liegen Sicherungen mehrerer Dienststellen">
        <p>Bitte wählen Sie unten die Ihre aus. Mit einer anderen kämen Sie nicht hinein.</p>
      </Alert>
    )
  return searched && !list.failure ? <NothingFound /> : null
}

type Props = { status: StoreStatus; onBack: () => void }

/** A new laptop and a backup from the old one: the other way in beside the set-up. */
export function ArrivalScreen({ status, onBack }: Props) {
  const list = useBackups(false, onlyOffice)
  const gate = useGate()
  const [failure, setFailure] = useState<string | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const { backups, chosen } = list
  const said = failure ?? list.failure
  const found = backups !== null && backups.length > 0

  useEffect(() => page.current?.querySelector<HTMLElement>('[data-search] button')?.focus(), [])

  function open(backupId: string) {
    setFailure(null)
    const fail = (error: unknown) => setFailure(sentence(error))
    void gate.pass(() => api.store.adoptBackup({ backupId }), fail)
  }

  return (
    <div ref={page}>
      <GatePage
        title="Sicherung auf diesen Laptop holen"
        lead="Für einen neuen Laptop, wenn der alte weg oder kaputt ist. Alles ist dann wie am Tag der Sicherung."
        titlePlace="above"
        width="wide"
        version={status.appVersion}
        bar={
          <GateBar
            missing={null}
            working={gate.busy ? 'Die Sicherung wird kopiert und geprüft …' : null}
          >
            <Button variant="tertiary" disabled={gate.busy} onClick={onBack}>
              Zurück zur Einrichtung
            </Button>
            {chosen && (
              <Button tall variant="primary" busy={gate.busy} onClick={() => open(chosen.id)}>
                Diese Sicherung öffnen
              </Button>
            )}
          </GateBar>
        }
      >
        <div className="stack-2" aria-busy={gate.busy} inert={gate.busy}>
          <FolderWarnings warnings={status.warnings} />
          {said && <Alert kind="danger" title={said} live />}
          <Steps />
          <div className="stack-2" role="status">
            <Found list={list} />
          </div>
          <div data-search>
            <BackupSearch
              list={list}
              foremost={!found}
              words={found ? 'Anderen Ordner wählen' : SEARCH}
            />
          </div>
          {found && <BackupChoice list={list} compare="office" />}
        </div>
      </GatePage>
    </div>
  )
}
