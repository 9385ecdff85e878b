import { useFieldArray } from 'react-hook-form'
import type { Finding } from '../../shared/offers/finder.ts'
import { DateField } from '../ui/date-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { WegweiserFields } from './wegweiser-order.ts'

type Props = { found: readonly Finding[]; today: string }

/** The chosen places in the order of the page, each with its appointment if there is one. */
export function WegweiserPlaces({ found, today }: Props) {
  const { fields, remove, move } = useFieldArray<WegweiserFields, 'places'>({ name: 'places' })
  const nameOf = (id: string) => found.find(({ offerId }) => offerId === id)
  return (
    <fieldset>
      <legend className="h3">Orte</legend>
      <ol className="wegweiser__rows">
        {fields.map((field, index) => {
          const offer = nameOf(field.offerId)
          const name = offer?.name ?? ''
          return (
            <li key={field.id} className="wegweiser__place">
              <div className="wegweiser__name">
                <span className="med">
                  {index + 1}. {name}
                </span>
                <span className="s muted">{offer?.organisationName}</span>
              </div>
              <div className="row">
                {index > 0 && (
                  <IconButton
                    quiet
                    icon="up"
                    label={`${name} nach oben`}
                    onClick={() => move(index, index - 1)}
                  />
                )}
                {fields.length > 1 && (
                  <IconButton
                    quiet
                    icon="x"
                    label={`${name} weglassen`}
                    onClick={() => remove(index)}
                  />
                )}
              </div>
              <DateField
                name={`places.${index}.day`}
                label="Termin am"
                bias="future"
                today={today}
                optional
              />
              <TextField name={`places.${index}.time`} label="Uhrzeit" maxLength={12} optional />
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
