import { useFieldArray } from 'react-hook-form'
import { Button } from '../../ui/button.tsx'
import { ComboboxField } from '../../ui/combobox-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ListProblem } from './list-problem.tsx'
import { germanLevels, germanProofs, languageLevels, languageOptions } from './option-lists.ts'
import './sections.css'

const interpreterOptions = [
  { value: 'nein', label: 'nein' },
  { value: 'manchmal', label: 'manchmal' },
  { value: 'ja', label: 'ja' },
]

/** One row each; the last button adds one. */
function SpokenLanguages({ name }: { name: string }) {
  const { fields, append, remove } = useFieldArray({ name })
  const first = fields.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its button
    <div role="group" aria-label="Gesprochene Sprachen" className="stack">
      {fields.map((field, index) => (
        <div className="spoken" key={field.id}>
          <ComboboxField
            name={`${name}.${index}.code`}
            label={index === 0 ? 'Sprache' : `${index + 1}. Sprache`}
            ask="die Sprache"
            options={languageOptions}
            placeholder="Sprache suchen"
          />
          <SelectField
            name={`${name}.${index}.level`}
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
      <ListProblem name={name} />
      <div>
        <Button
          icon="plus"
          onClick={() => append({ code: null, level: first ? 'erstsprache' : null })}
        >
          {first ? 'Sprache' : 'Weitere Sprache'}
        </Button>
      </div>
    </div>
  )
}

export function LanguagesFields({ path = 'languages' }: { path?: string }) {
  const at = (name: string) => `${path}.${name}`
  return (
    <div className="stack-2">
      <SpokenLanguages name={at('languages')} />
      <RadioField
        name={at('interpreter')}
        label="Sprachmittlung nötig"
        options={interpreterOptions}
        inline
        optional
      />
      <div className="fields fields--three">
        <SelectField
          name={at('germanLevel')}
          label="Deutsch"
          options={germanLevels}
          placeholder="keine Angabe"
          optional
        />
        <SelectField
          name={at('germanProof')}
          label="Nachweis"
          options={germanProofs}
          placeholder="keine Angabe"
          optional
        />
        <DateField name={at('germanProofOn')} label="Nachweis vom" optional />
      </div>
    </div>
  )
}
