import { useState } from 'react'
import { DEMO_PASSPHRASE } from '../../shared/demo.ts'
import type { StoreStatus } from '../../shared/store/store.ts'
import { Alert } from '../ui/alert.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { shortMoment } from './moments.ts'
import { UnlockForm } from './unlock-form.tsx'
import { likelyUser, lockSentences, type UnlockFailure } from './unlock-words.ts'
import './unlock-screen.css'

type Props = { status: StoreStatus; onForgotten: () => void }

function Help({ onForgotten }: { onForgotten: () => void }) {
  return (
    <div className="unlock__help">
      <Panel title="Was helfen kann">
        <ul className="s">
          <li>Feststelltaste aus, Tastatur auf Deutsch?</li>
          <li>Groß- und Kleinschreibung und Leerzeichen zählen.</li>
          <li>
            Sonst hilft das <LinkButton onClick={onForgotten}>Wiederherstellungsblatt</LinkButton>.
          </li>
        </ul>
      </Panel>
    </div>
  )
}

function Trouble({ failure, onForgotten }: { failure: UnlockFailure; onForgotten: () => void }) {
  return (
    <Alert kind="danger" title="Das Entsperren ging nicht" live>
      <p>{failure.text}</p>
      {failure.needsSheet && (
        <LinkButton onClick={onForgotten}>Weiter mit dem Wiederherstellungsblatt</LinkButton>
      )}
    </Alert>
  )
}

export function UnlockScreen({ status, onForgotten }: Props) {
  const { users, lockReason } = status
  const [userId, setUserId] = useState(() => likelyUser(users)?.id ?? '')
  const [failure, setFailure] = useState<UnlockFailure | null>(null)
  const user = users.find(one => one.id === userId) ?? users[0]
  const lastUnlockedAt = user?.lastUnlockedAt
  const wrong = failure?.atField === true
  const reason = lockSentences[lockReason]

  return (
    <GatePage
      title={status.programName}
      lead={status.officeLabel || undefined}
      version={status.appVersion}
    >
      <div className="unlock">
        {reason && <p className="unlock__reason s muted">{reason}</p>}
        <FolderWarnings warnings={status.warnings} />
        {status.demo && (
          <Alert title="Demonstration mit erfundenen Personen">
            <p>
              Die Passphrase aller Zugänge: <b>{DEMO_PASSPHRASE}</b>
            </p>
          </Alert>
        )}
        {failure && !failure.atField && <Trouble failure={failure} onForgotten={onForgotten} />}
        <UnlockForm
          users={users}
          user={user}
          onUser={id => {
            setUserId(id)
            setFailure(null)
          }}
          failure={failure}
          onFailure={setFailure}
        />
        {wrong ? (
          <Help onForgotten={onForgotten} />
        ) : (
          <div className="unlock__below s">
            <LinkButton onClick={onForgotten}>Passphrase vergessen</LinkButton>
            {lastUnlockedAt && (
              <span className="muted">
                Zuletzt entsperrt: {shortMoment(lastUnlockedAt, new Date().toISOString())}
              </span>
            )}
          </div>
        )}
      </div>
    </GatePage>
  )
}
