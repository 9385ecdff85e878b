import { useFieldArray } from 'react-hook-form'
import { languageOptions } from '../clients/sections/option-lists.ts'
import { Button } from '../ui/button.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Who there speaks what, and when somebody last asked. */
export function SpokenField({ today }: { today: string }) {
  const { fields, append, remove } = useFieldArray({ name: 'languages' })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its button
    <div role="group" aria-label="Sprachen" className="stack">
      {fields.map((field, index) => (
        <div className="offer-form__spoken" key={field.id}>
          <ComboboxField
            name={`languages.${index}.code`}
            label={index === 0 ? 'Sprache' : `${index + 1}. Sprache`}
            ask="die Sprache"
            options={languageOptions}
            placeholder="Sprache suchen"
          />
          <TextField
            name={`languages.${index}.via`}
            label="Wer und wann"
            placeholder="Frau Haddad, Mo und Di"
            optional
          />
          <DateField
            name={`languages.${index}.checkedOn`}
            label="Geprüft am"
            today={today}
            optional
          />
          <IconButton
            quiet
            icon="x"
            label={`${index + 1}. Sprache entfernen`}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ code: null, via: '', checkedOn: today })}>
          {fields.length === 0 ? 'Sprache' : 'Weitere Sprache'}
        </Button>
      </div>
    </div>
  )
}
