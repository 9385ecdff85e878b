import { z } from 'zod'
import { passphrase } from '../../../shared/store/store.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { PassphraseStep } from '../passphrase-step.tsx'
import { usePassphraseChoice } from '../use-passphrase-choice.ts'
import { FoldSection } from './fold-section.tsx'

const currentForm = z.strictObject({ current: passphrase.min(1) })

function ChangePassphrase({ onDone }: { onDone: () => void }) {
  const { session, settings } = useHouse()
  const toast = useToast()
  const { bodyName, unit, town, programName } = settings.office
  const choice = usePassphraseChoice({
    context: [session.userName, bodyName, unit, town, programName],
  })
  return (
    <Form
      aria-label="Passphrase ändern"
      schema={currentForm}
      defaultValues={{ current: '' }}
      onSubmit={async ({ current }) => {
        const next = await choice.claim()
        if (next === null) return
        await api.store.changePassphrase({ current, next })
        toast.say('Die Passphrase wurde geändert. Ab jetzt gilt die neue.')
        onDone()
      }}
    >
      <PassphraseField
        name="current"
        label="Jetzige Passphrase"
        ask="Ihre jetzige Passphrase"
        autoFocus
      />
      <PassphraseStep choice={choice} label="Neue Passphrase" />
      <FormActions>
        <SubmitButton>Passphrase ändern</SubmitButton>
        <Button variant="tertiary" tall onClick={onDone}>
          Abbrechen
        </Button>
      </FormActions>
    </Form>
  )
}

export function PassphraseSection() {
  return (
    <FoldSection
      title="Ihre Passphrase"
      lead="Nur Sie kennen sie. Wer sie ändert, verliert nichts: Daten und Wiederherstellungsblatt bleiben, wie sie sind."
      action="Passphrase ändern"
    >
      {close => <ChangePassphrase onDone={close} />}
    </FoldSection>
  )
}
