import { useMemo, useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import type { CompanionWish, KeptWish } from '../../shared/matching/wish.ts'
import { api } from '../api.ts'
import { useCase } from '../clients/case/case-context.ts'
import { formDraft } from '../frame/form-draft.ts'
import { fieldsBelow } from '../ui/fields-below.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { WishFields } from './wish-fields.tsx'
import { blankWish, wishForm, wishFormOf } from './wish-form.ts'
import { topicsFromNeeds } from './wish-topics.ts'
import './wish.css'

type Props = {
  /** Null takes a new one in. */
  kept: KeptWish | null
  onClose: () => void
}

export function WishDialog({ kept, onClose }: Props) {
  const { file, plan, today } = useCase()
  const toast = useToast()
  const schema = useMemo(() => wishForm(today), [today])
  const [values] = useState(() =>
    kept ? wishFormOf(kept) : blankWish(today, topicsFromNeeds(plan.needs)),
  )
  const title = kept ? 'Wunsch ändern' : 'Wunsch eintragen'
  const people = 1 + file.relatives.filter(({ sameHousehold }) => sameHousehold).length

  async function save(wish: CompanionWish) {
    try {
      if (kept) await api.matching.saveWish({ id: kept.id, version: kept.version, wish })
      else await api.matching.addWish({ clientId: file.id, wish })
    } catch (error) {
      throw fieldsBelow('wish', error)
    }
    toast.say(kept ? 'Wunsch geändert.' : 'Wunsch eingetragen.')
    onClose()
  }

  return (
    <FormDialog
      {...{ title, onClose }}
      width="wide"
      submit={kept ? 'Speichern' : 'Eintragen'}
      schema={schema}
      defaultValues={values}
      draft={formDraft(`client-${file.id}-wish-${kept?.id ?? 'new'}`)}
      onSubmit={save}
    >
      <p className="wish-form__lead muted">
        {kept ? '' : 'Was gesucht wird, genügt für den Anfang. '}
        Vorgeschlagen wird erst mit Einverständnis; alles andere darf offen bleiben.
      </p>
      <WishFields {...{ today, people }} isNew={kept === null} name={fullName(file.person)} />
    </FormDialog>
  )
}
