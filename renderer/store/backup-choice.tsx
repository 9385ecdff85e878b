import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { BackupEntry } from '../../shared/store/store.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { shortMoment } from './moments.ts'
import { type Backups, isUsable } from './use-backups.ts'
import './backup-choice.css'

const SHOWN_FIRST = 3

const places: Record<BackupEntry['place'], string> = {
  laptop: 'Dieser Laptop',
  extra: 'Anderer Ort',
}
const reasons: Record<BackupEntry['reason'], string> = {
  daily: 'von selbst gesichert',
  'by-hand': 'von Hand gesichert',
  'before-migration': 'vor einer Aktualisierung',
}

function Check({ state }: { state: BackupEntry['state'] }) {
  if (state === 'complete') return <State tone="ok">vollständig</State>
  if (state === 'damaged') return <State tone="bad">unvollständig</State>
  if (state === 'foreign') return <State tone="muted">anderer Speicher</State>
  return (
    <State tone="muted" icon="info">
      noch nicht geprüft
    </State>
  )
}

/** What tells them apart: where the key is known, whether they are whole; else whose they are. */
type Compare = 'check' | 'office'
type RowProps = { backup: BackupEntry; list: Backups; compare: Compare; moment: string }

function Row({ backup, list, compare, moment }: RowProps) {
  const best = backup.id === list.suggested?.id
  const chosen = list.chosen?.id === backup.id
  const usable = isUsable(backup)
  const id = `backup-${backup.id}`
  return (
    <tr className={chosen ? 'backups__chosen' : undefined}>
      <td>
        <input
          type="radio"
          className="kern-form-check__radio"
          name="backup"
          id={id}
          checked={chosen}
          disabled={!usable}
          onChange={() => list.choose(backup.id)}
        />
      </td>
      <td>
        <label htmlFor={id}>
          <span className="med">{moment}</span>
          <span className="s muted">{best ? 'vorgeschlagen' : reasons[backup.reason]}</span>
        </label>
      </td>
      {compare === 'office' && <td>{backup.officeLabel || 'nicht lesbar'}</td>}
      <td>{places[backup.place]}</td>
      {compare === 'check' && (
        <td>
          <Check state={backup.state} />
        </td>
      )}
    </tr>
  )
}

/** All backups, the newest first; one of them is chosen. */
export function BackupChoice({ list, compare = 'check' }: { list: Backups; compare?: Compare }) {
  const [all, setAll] = useState(false)
  const backups = list.backups ?? []
  // Where nothing can be suggested, the right one may be any of them.
  const shown = all || !list.suggested ? backups : backups.slice(0, SHOWN_FIRST)
  const now = new Date().toISOString()
  return (
    <section className="backups" aria-labelledby="backups-title">
      <div className="backups__head">
        <h2 className="h3" id="backups-title">
          Alle Sicherungen
        </h2>
        <span className="s muted">
          {shown.length < backups.length
            ? `${shown.length} neueste von ${backups.length}`
            : countOf(backups.length, 'Sicherung', 'Sicherungen')}
        </span>
        {shown.length < backups.length && (
          <LinkButton small onClick={() => setAll(true)}>
            alle zeigen
          </LinkButton>
        )}
      </div>
      <table className="backups__table" aria-labelledby="backups-title">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Wahl</span>
            </th>
            <th scope="col">Stand</th>
            {compare === 'office' && <th scope="col">Dienststelle</th>}
            <th scope="col">Ort</th>
            {compare === 'check' && <th scope="col">Prüfung</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(backup => (
            <Row
              key={backup.id}
              backup={backup}
              list={list}
              compare={compare}
              moment={shortMoment(backup.createdAt, now)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
