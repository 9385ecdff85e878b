import { lockSettings } from '../../../shared/settings/settings.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { SettingSection } from './setting-section.tsx'

export function IdleSection() {
  const { settings } = useHouse()
  const toast = useToast()
  return (
    <SettingSection
      title="Von selbst sperren"
      lead="Wenn niemand tippt oder die Maus bewegt. Beim Zuklappen und bei der Bildschirmsperre sperrt das Programm immer sofort. Angefangenes bleibt als Entwurf erhalten."
    >
      <Form
        aria-label="Von selbst sperren"
        schema={lockSettings}
        defaultValues={settings.lock}
        summary={false}
        onSubmit={async values => {
          await api.settings.update({ section: 'lock', values })
          toast.say('Einstellungen gespeichert.')
        }}
      >
        <div className="row wrap idle">
          <NumberField
            name="idleMinutes"
            label="Sperren nach"
            ask="die Minuten bis zum Sperren"
            unit="Minuten"
          />
          <SubmitButton variant="secondary">Speichern</SubmitButton>
        </div>
      </Form>
    </SettingSection>
  )
}
