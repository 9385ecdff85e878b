import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import './form.css'

type Props = {
  children: ReactNode
  /** Adds „Abbrechen“ after the others. */
  onCancel?: () => void
}

/** The row of buttons that ends a form. */
export function FormActions({ children, onCancel }: Props) {
  return (
    <div className="form__actions">
      {children}
      {onCancel && (
        <Button variant="tertiary" tall onClick={onCancel}>
          Abbrechen
        </Button>
      )}
    </div>
  )
}
