import type { FieldValues } from 'react-hook-form'
import { Dialog } from './dialog.tsx'
import { Form, type FormProps } from './form.tsx'
import { FormActions } from './form-actions.tsx'
import { SubmitButton } from './submit-button.tsx'

type Props<I extends FieldValues, O extends FieldValues> = Omit<
  FormProps<I, O>,
  'aria-label' | 'id'
> & {
  title: string
  width?: 'narrow' | 'wide'
  /** What the filled button says. */
  submit: string
  onClose: () => void
}

/** A form that fills a dialog of its own. */
export function FormDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { title, width = 'narrow', submit, onClose, children, ...form } = props
  return (
    <Dialog open {...{ title, width, onClose }}>
      <Form {...form} aria-label={title}>
        {children}
        <FormActions onCancel={onClose}>
          <SubmitButton>{submit}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  )
}
