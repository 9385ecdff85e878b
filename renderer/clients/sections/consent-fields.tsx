import { ComboboxField } from '../../ui/combobox-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { consentMedia, languageOptions } from './option-lists.ts'

/** The consent to keep data at all: which text, explained how and by whom. */
export function ConsentFields({ path = 'consent' }: { path?: string }) {
  const at = (name: string) => `${path}.${name}`
  return (
    <div className="fields">
      <ComboboxField
        name={at('language')}
        label="Erklärt auf"
        missing="Bitte wählen Sie aus, in welcher Sprache erklärt wurde."
        options={languageOptions}
        placeholder="Sprache suchen"
      />
      <TextField name={at('explainedBy')} label="Erklärt von" />
      <RadioField
        name={at('medium')}
        label="Wie unterschrieben"
        missing="Bitte wählen Sie aus, worauf unterschrieben wurde."
        options={consentMedia}
        inline
      />
      <DateField
        name={at('givenOn')}
        label="Unterschrieben am"
        missing="Bitte geben Sie den Tag an."
      />
      <TextField name={at('textVersion')} label="Fassung des Textes" maxLength={40} />
    </div>
  )
}
