import { type ReactNode, useId } from 'react'

/** Its heading stands beside the fields where there is room. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="offer-form__section" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      <div className="stack-2">{children}</div>
    </section>
  )
}
