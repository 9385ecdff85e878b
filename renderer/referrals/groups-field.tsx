import { type DataGroup, dataGroupNames } from '../../shared/referrals/release.ts'
import { FieldError } from '../ui/field-error.tsx'
import { useField } from '../ui/use-field.ts'
import '../ui/field.css'

type Props = {
  name: string
  label: string
  groups: readonly DataGroup[]
  hint?: string
  /** Two beside each other where there is room. */
  columns?: boolean
  missing?: string
}

/** Boxes for groups of data: none is ticked unless somebody ticks it. */
export function GroupsField(props: Props) {
  const { label, groups, hint, columns } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : []

  function toggle(group: DataGroup) {
    field.onChange(
      chosen.includes(group) ? chosen.filter(one => one !== group) : [...chosen, group],
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no hint and no error
    <div
      role="group"
      className="field__group"
      aria-labelledby={`${id}-label`}
      aria-describedby={aria['aria-describedby']}
    >
      <p className="field__legend" id={`${id}-label`}>
        {label}
      </p>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={columns ? 'groups groups--columns' : 'groups'}>
        {groups.map((group, index) => (
          <label className="field__choice" key={group}>
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              id={index === 0 ? id : undefined}
              ref={index === 0 ? field.ref : undefined}
              checked={chosen.includes(group)}
              onBlur={field.onBlur}
              onChange={() => toggle(group)}
            />
            <span>{dataGroupNames[group]}</span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
