import { useFieldArray } from 'react-hook-form'
import { ListProblem } from '../clients/sections/list-problem.tsx'
import { languageLevels, languageOptions } from '../clients/sections/option-lists.ts'
import '../clients/sections/sections.css'
import { Button } from '../ui/button.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'

/** One row each; the last button adds one. */
export function HelperSpokenField() {
  const { fields, append, remove } = useFieldArray({ name: 'languages' })
  const isFirst = fields.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its button
    <div role="group" aria-label="Gesprochene Sprachen" className="stack">
      {fields.map((field, index) => (
        <div className="spoken" key={field.id}>
          <ComboboxField
            name={`languages.${index}.code`}
            label={index === 0 ? 'Sprache' : `${index + 1}. Sprache`}
            ask="die Sprache"
            options={languageOptions}
            placeholder="Sprache suchen"
          />
          <SelectField
            name={`languages.${index}.level`}
            label="Wie gut"
            missing="Bitte wählen Sie aus, wie gut sie gesprochen wird."
            options={languageLevels}
          />
          <IconButton
            quiet
            icon="x"
            label={`${index + 1}. Sprache entfernen`}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <ListProblem name="languages" label="Sprachen" />
      <div>
        <Button
          icon="plus"
          onClick={() => append({ code: null, level: isFirst ? 'erstsprache' : null })}
        >
          {isFirst ? 'Sprache' : 'Weitere Sprache'}
        </Button>
      </div>
    </div>
  )
}
