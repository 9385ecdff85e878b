import { useFormState } from 'react-hook-form'
import { Button, type ButtonProps } from './button.tsx'

/** The one filled button of a form; busy while the form is being sent. */
export function SubmitButton(props: Omit<ButtonProps, 'type' | 'busy'>) {
  const { isSubmitting } = useFormState()
  return <Button variant="primary" tall {...props} type="submit" busy={isSubmitting} />
}
