import { fullName } from '../../../shared/clients/client.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { useHouse } from '../../frame/house-context.ts'
import { State } from '../../ui/state.tsx'
import { useHolidays } from '../use-holidays.ts'
import { useCase } from './case-context.ts'
import {
  type CaseFact,
  consentFact,
  languagesFact,
  needsFact,
  residenceFact,
} from './case-fact-words.ts'
import { CaseMenu } from './case-menu.tsx'
import { CasePager } from './case-pager.tsx'
import { leadSentences } from './case-words.ts'
import { NextStep } from './next-step.tsx'
import { ownScriptOf } from './own-script.ts'
import './case-head.css'

function Fact({ label, value, note, tone }: CaseFact) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        <div className="case-fact__note">
          {tone ? <State tone={tone}>{note}</State> : <span className="muted">{note}</span>}
        </div>
      </dd>
    </div>
  )
}

/** What matters now, before anything is opened. */
export function CaseHead() {
  const { file, plan, names, today, open } = useCase()
  const { leadTimes } = useHouse().settings.desk
  const holidays = useHolidays()
  const native = ownScriptOf(file.person.ownScript, file.languages.languages)
  const facts: CaseFact[] = [
    residenceFact(file, { today, lead: leadTimes, holidays }),
    languagesFact(file),
    needsFact(plan, open),
    consentFact(file, today),
    {
      label: 'Zuständig',
      value: file.responsible.name,
      note: `Akte seit ${formatDay(file.openedOn)}`,
    },
  ]
  return (
    <header className="case-head">
      <div className="case-title">
        <h1 className="h1" dir="auto">
          {fullName(file.person)}
        </h1>
        {native && (
          <span className="native case-title__native" lang={native.lang} dir={native.dir}>
            {native.text}
          </span>
        )}
        <div className="case-title__actions">
          <CasePager />
          <CaseMenu />
        </div>
      </div>
      <p className="muted case-lead">
        {leadSentences(file, names, today).map((sentence, index, all) => (
          <span key={sentence}>
            {sentence}
            {index < all.length - 1 && '. '}
          </span>
        ))}
      </p>
      <dl className="case-facts">
        {facts.map(fact => (
          <Fact key={fact.label} {...fact} />
        ))}
      </dl>
      <NextStep />
    </header>
  )
}
