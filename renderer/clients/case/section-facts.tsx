import type { SectionName } from '../../../shared/clients/client.ts'
import { useCase } from './case-context.ts'
import { ownScriptOf } from './own-script.ts'
import { sectionWords } from './section-words.ts'

/** What is known, line by line; what is not known is named at the end instead of standing empty. */
export function SectionFacts({ section }: { section: SectionName }) {
  const { file, names } = useCase()
  const words = sectionWords(section, file[section], names)
  const known = words.filter(({ text }) => text !== '')
  const missing = words.filter(({ text }) => text === '')
  const native = ownScriptOf(file.person.ownScript, file.languages.languages)
  return (
    <>
      <dl className="section__facts">
        {known.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{label}</dt>
            {field === 'ownScript' ? (
              <dd lang={native?.lang} dir={native?.dir}>
                {text}
              </dd>
            ) : (
              <dd>{text}</dd>
            )}
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <p className="s muted">
          {known.length === 0 ? 'Noch nichts eingetragen: ' : 'Nicht eingetragen: '}
          {missing.map(({ label }) => label).join(', ')}
        </p>
      )}
    </>
  )
}
