import type { z } from 'zod'
import { type Role, responsible } from '../../shared/roles.ts'
import { newUser } from '../../shared/store/user.ts'
import { roleNames } from '../texts.ts'
import { Form } from '../ui/form.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FormWatch } from './form-watch.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import type { PassphraseChoice } from './use-passphrase-choice.ts'

export type PersonDraft = z.input<typeof newUser>
export const emptyPerson: PersonDraft = { name: '', role: 'fallmanagement' }

const roleNotes: Record<Role, string> = {
  fallmanagement: 'Führt Akten, verwaltet Zugänge und Einstellungen.',
  koordination: 'Führt Akten, verwaltet Zugänge und Einstellungen.',
  vertretung: 'Führt Akten, solange jemand fehlt. Verwaltet keine Zugänge.',
  leitung: 'Verwaltet Zugänge und Einstellungen und liest das Protokoll.',
}

// A stand-in alone could never let anybody else in.
const options = responsible.map(role => ({ value: role, label: roleNames[role] }))

type Props = {
  draft: PersonDraft
  onDraft: (draft: PersonDraft, missing: string | null) => void
  choice: PassphraseChoice
  onDone: (person: PersonDraft) => void
}

export function PersonStep({ draft, onDraft, choice, onDone }: Props) {
  async function finish(person: PersonDraft) {
    if ((await choice.claim()) !== null) onDone(person)
  }
  return (
    <Form
      schema={newUser}
      defaultValues={draft}
      onSubmit={finish}
      summary={false}
      aria-label="Person und Passphrase"
    >
      <div className="fields setup__person">
        <TextField name="name" label="Vor- und Nachname" ask="den Vor- und Nachnamen" />
        <SelectField
          name="role"
          label="Funktion"
          options={options}
          placeholder={null}
          hint={roleNotes[draft.role]}
        />
      </div>
      <PassphraseStep choice={choice} />
      <FormWatch schema={newUser} onChange={onDraft} />
    </Form>
  )
}
