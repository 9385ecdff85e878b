import type { MemberForm } from './intake-values.ts'
import { LanguagesFields } from './sections/languages-fields.tsx'
import { OriginFields } from './sections/origin-fields.tsx'
import { ResidenceFields } from './sections/residence-fields.tsx'

/** What is not the same as for the first person. */
export function IntakeMemberOwn({ name, member }: { name: string; member: MemberForm }) {
  const { origin, residence, languages } = member.same
  return (
    <>
      {!origin && (
        <div className="fields">
          <OriginFields path={`${name}.person`} />
        </div>
      )}
      {!residence && (
        <section aria-label="Eigener Aufenthalt" className="stack">
          <h4 className="h3">Eigener Aufenthalt</h4>
          <ResidenceFields path={`${name}.residence`} />
        </section>
      )}
      {!languages && (
        <section aria-label="Eigene Sprachen" className="stack">
          <h4 className="h3">Eigene Sprachen</h4>
          <LanguagesFields path={`${name}.languages`} />
        </section>
      )}
    </>
  )
}
