import { useFieldArray, useFormContext } from 'react-hook-form'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { blankNeed, type IntakeValues } from './intake-values.ts'
import { ListProblem } from './sections/list-problem.tsx'
import { fieldsOfNeed, urgencies } from './sections/option-lists.ts'

const ordinals = ['Erster', 'Zweiter', 'Dritter', 'Vierter', 'Fünfter']
const titleOf = (index: number) => `${ordinals[index] ?? `${index + 1}.`} Bedarf`

/** What the person came for. Goals and steps follow in the file. */
export function IntakeNeeds() {
  const { control } = useFormContext<IntakeValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'needs' })
  return (
    <div className="stack-2">
      {fields.map((field, index) => (
        <section className="panel stack-2" key={field.id} aria-label={titleOf(index)}>
          <div className="row between">
            <h3 className="h3">{titleOf(index)}</h3>
            <IconButton
              quiet
              icon="x"
              label={`${titleOf(index)} entfernen`}
              onClick={() => remove(index)}
            />
          </div>
          <TextField
            name={`needs.${index}.title`}
            label="Bedarf"
            missing="Bitte benennen Sie den Bedarf in wenigen Worten."
          />
          <div className="fields">
            <SelectField
              name={`needs.${index}.field`}
              label="Bereich"
              ask="den Bereich"
              options={fieldsOfNeed}
            />
            <SelectField
              name={`needs.${index}.urgency`}
              label="Dringlichkeit"
              options={urgencies}
              placeholder={null}
            />
          </div>
          <AreaField name={`needs.${index}.description`} label="Beschreibung" rows={2} optional />
        </section>
      ))}
      <ListProblem name="needs" />
      <div>
        <Button icon="plus" onClick={() => append(blankNeed)}>
          {fields.length === 0 ? 'Bedarf' : 'Weiterer Bedarf'}
        </Button>
      </div>
    </div>
  )
}
