import { Icon } from './icon.tsx'
import './field.css'

/** The words at the field; read through aria-describedby, announced by the error summary. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p className="field__error" id={`${id}-error`}>
      <Icon name="danger" size="s" />
      <span>{error}</span>
    </p>
  )
}
