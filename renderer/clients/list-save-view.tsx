import { useState } from 'react'
import { clientView, MOST_VIEWS } from '../../shared/clients/list.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { resetShown, selectTab } from './list-state.ts'
import { isSame, type ListTab, type Shown } from './list-views.ts'

const viewName = clientView.pick({ name: true })

type DialogProps = { tab: ListTab; shown: Shown; onClose: () => void }

function SaveDialog({ tab, shown, onClose }: DialogProps) {
  const toast = useToast()
  return (
    <FormDialog
      title="Ansicht speichern"
      submit="Speichern"
      onClose={onClose}
      schema={viewName}
      defaultValues={{ name: tab.saved ? tab.title : '' }}
      summary={false}
      onSubmit={async ({ name }) => {
        const { id } = await api.clients.saveView({
          view: { name, ...shown, columns: [...shown.columns] },
        })
        resetShown(tab.id)
        selectTab(id)
        onClose()
        toast.say(`Ansicht „${name}“ gespeichert.`)
      }}
    >
      <p className="muted">
        Filter, Reihenfolge und Spalten werden zu einem eigenen Reiter. Nur Sie sehen ihn. Unter
        einem Namen, den es schon gibt, wird die Ansicht ersetzt.
      </p>
      <TextField name="name" label="Name der Ansicht" />
    </FormDialog>
  )
}

type Props = { tab: ListTab; shown: Shown; savedCount: number }

/** At the edge of the tabs: keep what was changed, or take a view of one's own away. */
export function ViewActions({ tab, shown, savedCount }: Props) {
  const [saving, setSaving] = useState(false)
  const toast = useToast()
  const hasRoom = savedCount < MOST_VIEWS || tab.saved

  async function remove() {
    try {
      await api.clients.removeView({ id: tab.id })
      selectTab('open')
      const { title: name, shown: was } = tab
      const view = { name, ...was, columns: [...was.columns] }
      toast.say(`Ansicht „${name}“ gelöscht.`, {
        undo: () => void api.clients.saveView({ view }).catch(error => toast.fail(sentence(error))),
      })
    } catch (error) {
      toast.fail(sentence(error))
    }
  }

  return (
    <span className="row view-actions">
      {tab.saved && (
        <LinkButton small onClick={() => void remove()}>
          Ansicht löschen
        </LinkButton>
      )}
      {hasRoom && (!tab.saved || !isSame(shown, tab.shown)) && (
        <LinkButton small onClick={() => setSaving(true)}>
          Ansicht speichern
        </LinkButton>
      )}
      {saving && <SaveDialog {...{ tab, shown }} onClose={() => setSaving(false)} />}
    </span>
  )
}
