import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { requirementNames } from '../../shared/volunteers/approval.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { ExemptionDialog } from './exemption-dialog.tsx'
import { useHelper } from './helper-context.ts'
import { AllowedToday, PapersTable } from './helper-papers.tsx'
import { seenNames } from './helper-words.ts'
import { PaperDialog } from './paper-dialog.tsx'

function Exemptions() {
  const { helper, exemptions, today } = useHelper()
  const act = useAct()
  const { id } = helper
  if (exemptions.length === 0) return null
  return (
    <section aria-labelledby="helper-exemptions">
      <h2 className="h2" id="helper-exemptions">
        Ausnahmen
      </h2>
      <ul className="entries">
        {exemptions.map(one => (
          <li key={one.id}>
            <div className="grow">
              <span className="med">{requirementNames[one.requirement]}</span>: {one.reason}
              <span className="entries__note">
                {one.until < today ? 'war bis' : 'bis'} {formatDay(one.until)}, erteilt am{' '}
                {formatDay(one.givenOn)} von {one.givenByName}
              </span>
            </div>
            {one.until >= today && (
              <LinkButton
                small
                onClick={() =>
                  void act(() => api.volunteers.endExemption({ id, exemptionId: one.id }), {
                    done: 'Ausnahme beendet.',
                  })
                }
              >
                Beenden
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Recorded() {
  const { helper, approvals } = useHelper()
  const [removing, setRemoving] = useState<(typeof approvals)[number] | null>(null)
  if (approvals.length === 0) return null
  return (
    <section aria-labelledby="helper-recorded">
      <h2 className="h2" id="helper-recorded">
        Eingetragen
      </h2>
      <ul className="entries">
        {approvals.map(one => (
          <li key={one.id}>
            <div className="grow">
              <span className="med">{requirementNames[one.requirement]}</span> vom{' '}
              {formatDay(one.on)}
              {one.ue !== null && `, ${one.ue} UE`}
              {one.until && `, bis ${formatDay(one.until)}`}
              <span className="entries__note">
                {[
                  one.note,
                  seenNames[one.seen],
                  one.trainingId ? 'aus einer Schulung' : '',
                  `eingetragen von ${one.recordedByName}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>
            {one.trainingId === null && (
              <IconButton
                quiet
                icon="trash"
                label={`${requirementNames[one.requirement]} vom ${formatDay(one.on)} entfernen`}
                onClick={() => setRemoving(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {removing && (
        <ConfirmDialog
          open
          question={`${requirementNames[removing.requirement]} entfernen?`}
          confirm="Entfernen"
          onClose={() => setRemoving(null)}
          onConfirm={() =>
            api.volunteers.removeApproval({ id: helper.id, approvalId: removing.id })
          }
        >
          <p>
            Nur, wenn der Eintrag falsch war. Ohne ihn ist die Aufgabe vielleicht sofort wieder
            gesperrt.
          </p>
        </ConfirmDialog>
      )}
    </section>
  )
}

export function HelperPapersTab() {
  const { helper, today } = useHelper()
  const [asked, setAsked] = useState<'paper' | 'exemption' | null>(null)
  const close = () => setAsked(null)
  return (
    <div className="helper-papers">
      <div className="helper-papers__head">
        <h2 className="h2 grow">Darf heute</h2>
        <Button variant="tertiary" aria-haspopup="dialog" onClick={() => setAsked('exemption')}>
          Ausnahme erteilen
        </Button>
        <Button icon="plus" aria-haspopup="dialog" onClick={() => setAsked('paper')}>
          Nachweis eintragen
        </Button>
      </div>
      <AllowedToday />
      <PapersTable />
      <Exemptions />
      <Recorded />
      {asked === 'paper' && (
        <PaperDialog {...{ helper, today }} requirement={null} onClose={close} />
      )}
      {asked === 'exemption' && <ExemptionDialog {...{ helper, today }} onClose={close} />}
    </div>
  )
}
