import { useState } from 'react'
import type { Requirement } from '../../shared/volunteers/approval.ts'
import { silentDaysOf } from '../../shared/volunteers/helper-rules.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { HelperContactDialog } from './helper-contact-dialog.tsx'
import { useHelper } from './helper-context.ts'
import { type NextAct, nextStepOf } from './helper-sheet-words.ts'
import { HelperStateDialog } from './helper-state-dialog.tsx'
import { stateWords } from './helper-state-words.ts'
import { helperName } from './helper-words.ts'
import { PaperDialog } from './paper-dialog.tsx'
import { usePapers } from './use-papers.ts'

type Asked = Exclude<NextAct, { act: 'certificate' | 'sign' }>

/** What is missing, and the one button for it. */
export function HelperNext() {
  const view = useHelper()
  const { helper, today } = view
  const limit = useHouse().settings.approvals.silentDays
  const [asked, setAsked] = useState<Asked | { act: 'paper'; requirement: Requirement } | null>(
    null,
  )
  const papers = usePapers(helper)
  const silentDays = silentDaysOf(helper, today, limit)
  const { label, text, tone, next } = nextStepOf(view, { today, silentDays })
  const close = () => setAsked(null)
  return (
    <>
      <section
        className={tone === 'quiet' ? 'next-step next-step--none' : 'next-step'}
        aria-label="Nächster Schritt"
      >
        <div className="grow">
          <p
            className={
              tone === 'late' ? 'next-step__label next-step__label--late' : 'next-step__label'
            }
          >
            {label}
          </p>
          <p className="next-step__text">{text}</p>
        </div>
        {next?.act === 'state' && (
          <Button variant="primary" onClick={() => setAsked(next)}>
            {stateWords(next.to, helper.state).act}
          </Button>
        )}
        {next?.act === 'paper' && (
          <Button variant="primary" icon="plus" onClick={() => setAsked(next)}>
            Nachweis eintragen
          </Button>
        )}
        {next?.act === 'sign' && (
          <>
            <Button
              variant="tertiary"
              icon="print"
              busy={papers.isPrinting}
              onClick={() => void papers.print('verschwiegenheit', 'drucken')}
            >
              Erklärung drucken
            </Button>
            <Button
              variant="primary"
              icon="check"
              onClick={() => setAsked({ act: 'paper', requirement: 'verschwiegenheit' })}
            >
              Unterschrift eintragen
            </Button>
          </>
        )}
        {next?.act === 'contact' && (
          <Button variant="primary" icon="phone" onClick={() => setAsked(next)}>
            Nachfragen
          </Button>
        )}
        {next?.act === 'certificate' && (
          <Button
            icon="print"
            busy={papers.isPrinting}
            onClick={() => void papers.print('zeugnis', 'drucken')}
          >
            Zeugnis drucken
          </Button>
        )}
      </section>
      <JobNote job={papers.job} />
      {asked?.act === 'state' && (
        <HelperStateDialog {...{ helper, today }} to={asked.to} onClose={close} />
      )}
      {asked?.act === 'paper' && (
        <PaperDialog
          helper={helper}
          today={today}
          requirement={asked.requirement}
          onClose={close}
        />
      )}
      {asked?.act === 'contact' && (
        <HelperContactDialog
          helperId={helper.id}
          name={helperName(helper)}
          lastContactOn={helper.lastContactOn}
          today={today}
          onClose={close}
        />
      )}
    </>
  )
}
