import { useState } from 'react'
import { formatDay, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { KeptContactPerson } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { TwoLines } from '../ui/two-lines.tsx'
import { useRead } from '../use-read.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { NoteContactDialog } from './note-contact-dialog.tsx'

const TYPING_MS = 150

type Open =
  | { dialog: 'form'; of: KeptContactPerson | null }
  | { dialog: 'word' | 'remove'; of: KeptContactPerson }

function LastContact({ contact, today }: { contact: KeptContactPerson; today: string }) {
  const { lastContactOn: on, lastNote } = contact
  if (on === null) return <span className="muted">noch keiner</span>
  return (
    <TwoLines
      main={<span title={formatDay(on)}>{relativeDay(on, today)}</span>}
      note={lastNote || formatDay(on)}
    />
  )
}

type RowProps = { contact: KeptContactPerson; today: string; onOpen: (open: Open) => void }

function ContactRow({ contact, today, onOpen }: RowProps) {
  const { name, role, organisationName, phone, email } = contact
  return (
    <tr>
      <th scope="row">
        <TwoLines main={<bdi>{name}</bdi>} note={role} strong />
      </th>
      <td>{organisationName || <span className="muted">ohne Organisation</span>}</td>
      <td className="net-table__reach">
        <TwoLines main={phone || email} note={phone === '' ? '' : email} />
      </td>
      <td data-label="Letzter Kontakt: ">
        <LastContact {...{ contact, today }} />
      </td>
      <td className="net-table__acts">
        <div className="row net-table__pair">
          <Button
            icon="phone"
            aria-haspopup="dialog"
            aria-label={`Kontakt notieren: ${name}`}
            onClick={() => onOpen({ dialog: 'word', of: contact })}
          >
            Kontakt notieren
          </Button>
          <MenuButton
            quiet
            label={`Mehr zu ${name}`}
            items={[
              {
                ...{ id: 'edit', label: 'Ändern …', icon: 'edit' },
                onAction: () => onOpen({ dialog: 'form', of: contact }),
              },
              {
                ...{ id: 'remove', label: 'Löschen …', icon: 'trash' },
                onAction: () => onOpen({ dialog: 'remove', of: contact }),
              },
            ]}
          />
        </div>
      </td>
    </tr>
  )
}

function ContactTable({ contacts, ...props }: Omit<RowProps, 'contact'> & ContactsProps) {
  return (
    <table className="net-table net-table--contacts" aria-label="Ansprechpersonen">
      <thead>
        <tr>
          <th scope="col">Name, Aufgabe</th>
          <th scope="col">Organisation</th>
          <th scope="col">Erreichbar</th>
          <th scope="col">Letzter Kontakt</th>
          <th scope="col">
            <span className="sr-only">Handlungen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {contacts.map(contact => (
          <ContactRow key={contact.id} contact={contact} {...props} />
        ))}
      </tbody>
    </table>
  )
}
type ContactsProps = { contacts: readonly KeptContactPerson[] }

function Dialogs({ open, today, onClose }: { open: Open; today: string; onClose: () => void }) {
  if (open.dialog === 'form') return <ContactDialog kept={open.of} onClose={onClose} />
  if (open.dialog === 'word')
    return <NoteContactDialog contact={open.of} today={today} onClose={onClose} />
  const { id, version, name } = open.of
  return (
    <ConfirmDialog
      open
      question={`${name} löschen?`}
      confirm="Löschen"
      onClose={onClose}
      onConfirm={() => api.volunteers.removeContactPerson({ id, version })}
    >
      <p>
        Name, Telefon und Notizen werden gelöscht. In Listen früherer Treffen bleibt die Zahl der
        Gäste, der Name nicht.
      </p>
    </ConfirmDialog>
  )
}

export function ContactsTab({ today }: { today: string }) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open | null>(null)
  const text = useDebounced(typed, TYPING_MS)
  const { data: contacts, error } = useRead('volunteers', 'listContacts', { text })
  const addButton = (
    <Button variant="primary" icon="plus" onClick={() => setOpen({ dialog: 'form', of: null })}>
      Ansprechperson aufnehmen
    </Button>
  )
  const isNone = contacts?.length === 0 && text === ''
  return (
    <div className="stack-2">
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {isNone ? (
        <EmptyState title="Noch keine Ansprechpersonen" action={addButton}>
          Wer bei einer Behörde, einem Verein oder einer Migrantenorganisation für Sie da ist, steht
          hier mit Telefon und dem letzten Kontakt.
        </EmptyState>
      ) : (
        <div className="row wrap">
          <input
            className="kern-form-input__input net-search"
            type="search"
            aria-label="Ansprechpersonen suchen"
            placeholder="Name oder Organisation"
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
          <span className="s muted" role="status">
            {contacts && countOf(contacts.length, 'Person', 'Personen')}
          </span>
          <div className="net-end">{addButton}</div>
        </div>
      )}
      {contacts && contacts.length > 0 && (
        <ContactTable {...{ contacts, today }} onOpen={setOpen} />
      )}
      {contacts?.length === 0 && !isNone && <p className="muted">Niemand passt zu dieser Suche.</p>}
      {open && <Dialogs open={open} today={today} onClose={() => setOpen(null)} />}
    </div>
  )
}
