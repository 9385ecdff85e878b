import { useState } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { helperContactKindNames, type Mood, moodNames } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { State } from '../ui/state.tsx'
import { HelperContactDialog } from './helper-contact-dialog.tsx'
import { useHelper } from './helper-context.ts'
import { helperName } from './helper-words.ts'

const looks = {
  gut: { tone: 'ok', icon: 'ok' },
  kraft: { tone: 'warn', icon: 'half' },
  zuviel: { tone: 'bad', icon: 'danger' },
} as const

/** Her own word, never computed. */
export function MoodWord({ mood }: { mood: Mood }) {
  return <State {...looks[mood]}>{moodNames[mood]}</State>
}

export function HelperLogTab() {
  const { helper, contacts, today } = useHelper()
  const [adding, setAdding] = useState(false)
  const act = useAct()
  const { id } = helper
  const add = (
    <Button icon="plus" aria-haspopup="dialog" onClick={() => setAdding(true)}>
      Kontakt
    </Button>
  )
  return (
    <>
      {contacts.length === 0 ? (
        <EmptyState title="Noch steht kein Kontakt da." action={add}>
          <p>Wer nachfragt und ein Wort dazu festhält, merkt früh, wenn es zu viel wird.</p>
        </EmptyState>
      ) : (
        <>
          <div className="helper-papers__head">
            <h2 className="h2 grow">Verlauf</h2>
            {add}
          </div>
          <ul className="entries">
            {contacts.map(contact => (
              <li key={contact.id}>
                <time className="entries__day" dateTime={contact.day}>
                  {formatWeekday(contact.day)}
                  {contact.day.slice(0, 4)}
                </time>
                <div className="grow">
                  <span className="med">{helperContactKindNames[contact.kind]}</span>{' '}
                  {contact.mood && <MoodWord mood={contact.mood} />}
                  {contact.note && <p className="entries__text">{contact.note}</p>}
                  <span className="entries__note">{contact.byName}</span>
                </div>
                <IconButton
                  quiet
                  icon="trash"
                  label={`Kontakt vom ${formatWeekday(contact.day)} entfernen`}
                  onClick={() =>
                    void act(() => api.volunteers.removeContact({ id, contactId: contact.id }), {
                      done: 'Kontakt entfernt.',
                      undo: () =>
                        api.volunteers.recordContact({
                          id,
                          contact: {
                            ...{ day: contact.day, kind: contact.kind },
                            ...{ mood: contact.mood, note: contact.note },
                          },
                        }),
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {adding && (
        <HelperContactDialog
          helperId={id}
          name={helperName(helper)}
          lastContactOn={helper.lastContactOn}
          today={today}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
