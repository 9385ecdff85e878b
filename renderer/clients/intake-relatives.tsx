import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { relation, relationName } from '../../shared/clients/options-household.ts'
import { CheckField } from '../ui/check-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { asRelative, type IntakeValues } from './intake-values.ts'
import { KnownPersonSearch } from './known-person-search.tsx'

const relations = relation.options.map(value => ({ value, label: relationName(value, 'x') }))

/** People with a record of their own are linked, never typed twice. */
export function IntakeRelatives() {
  const { control } = useFormContext<IntakeValues>()
  // The key of the list must not take the place of the record's id.
  const { fields, append, remove } = useFieldArray({
    control,
    name: 'household.relatives',
    keyName: 'key',
  })
  function link(found: ClientBrief) {
    append(asRelative(found, null))
  }
  return (
    <section aria-label="Angehörige mit Akte" className="stack-2">
      <h3 className="h3">Angehörige, die schon eine Akte haben</h3>
      {fields.length > 0 && (
        <ul className="stay" aria-label="Verknüpfte Angehörige">
          {fields.map((field, index) => (
            <li className="intake__relative" key={field.key}>
              <p className="med">{field.name}</p>
              <SelectField
                name={`household.relatives.${index}.relation`}
                label="Ist für diese Person"
                missing="Bitte wählen Sie aus, wie die beiden verwandt sind."
                options={relations}
              />
              <CheckField
                name={`household.relatives.${index}.sameHousehold`}
                label="wohnt mit im Haushalt"
              />
              <IconButton
                quiet
                icon="x"
                label={`${field.name} nicht verknüpfen`}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <KnownPersonSearch except={fields.map(({ id }) => id)} onFound={link} />
    </section>
  )
}
