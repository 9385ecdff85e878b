import { useState } from 'react'
import type { TimelineEntry } from '../../../shared/clients/case-contract.ts'
import { formatWeekday } from '../../../shared/lib/dates.ts'
import { api } from '../../api.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { useCase } from './case-context.ts'
import { ContactDialog, type KeptContact } from './contact-dialog.tsx'
import { entryIcon, entryNote, entryTitle } from './timeline-words.ts'
import { useAct } from './use-act.ts'

function useEntries(entry: TimelineEntry, onChange: (kept: KeptContact) => void): MenuEntry[] {
  const { file } = useCase()
  const act = useAct()
  const clientId = file.id
  const { id } = entry
  if (entry.type === 'barrier') {
    const remove = () =>
      act(() => api.clients.removeBarrier({ clientId, id }), { done: 'Systemhürde entfernt.' })
    return [{ id: 'remove', label: 'Entfernen', icon: 'trash', onAction: () => void remove() }]
  }
  if (entry.type !== 'contact') return []
  const { contact } = entry
  const remove = () =>
    act(() => api.clients.removeContact({ clientId, id }), {
      done: 'Kontakt entfernt.',
      undo: () => api.clients.recordContact({ clientId, contact, step: null }),
    })
  return [
    { id: 'change', label: 'Ändern', icon: 'edit', onAction: () => onChange({ id, contact }) },
    { id: 'remove', label: 'Entfernen', icon: 'trash', onAction: () => void remove() },
  ]
}

export function TimelineLine({ entry }: { entry: TimelineEntry }) {
  const { open } = useCase()
  const [changing, setChanging] = useState<KeptContact | null>(null)
  const items = useEntries(entry, setChanging)
  const note = entryNote(entry)
  return (
    <li className="timeline__entry">
      <time className="s muted" dateTime={entry.day}>
        {formatWeekday(entry.day)}
      </time>
      <Icon name={entryIcon(entry)} size="s" tone="muted" />
      <div>
        <p>{entryTitle(entry)}</p>
        {note && <p className="timeline__note">{note}</p>}
      </div>
      <span className="timeline__who s muted">{entry.byName}</span>
      {open && items.length > 0 && (
        <MenuButton quiet label={`Mehr zu: ${entryTitle(entry)}`} items={items} />
      )}
      {changing && <ContactDialog kept={changing} onClose={() => setChanging(null)} />}
    </li>
  )
}
