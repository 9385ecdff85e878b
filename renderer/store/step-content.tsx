import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The inside of a step that has just opened. With a label the focus goes to the whole, for steps
 * that are read first; else to the first field.
 */
export function StepContent({ label, children }: { label?: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, select')
    if (field && !label) field.focus()
    else box.current?.focus()
  }, [label])
  return (
    <section ref={box} className="step-content" aria-label={label} tabIndex={-1}>
      {children}
    </section>
  )
}
