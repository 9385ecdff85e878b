import { useNavigate } from '@tanstack/react-router'
import { formatDay } from '../../shared/lib/dates.ts'
import type { Finding } from '../../shared/offers/finder.ts'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { ClarifyAnswer } from './clarify-answer.tsx'
import { CopyLine } from './copy-line.tsx'
import { useFinder } from './finder-context.ts'
import { isAboutPerson } from './finder-words.ts'

/** Whom to call or write to: the offer's own lines, else the organisation's. */
function Reach({ offer }: { offer: KeptOffer }) {
  const { organisation, contactPerson, applyNote } = offer
  const phone = offer.phone || organisation.phone
  const email = offer.email || organisation.email
  return (
    <ul className="clarify__reach">
      {contactPerson && (
        <li>
          <Icon name="user" size="s" tone="muted" />
          {contactPerson}, {organisation.name}
        </li>
      )}
      <li>
        {phone ? (
          <CopyLine icon="phone" label="Telefon" text={phone} />
        ) : (
          <State tone="muted" icon="phone">
            keine Nummer im Verzeichnis
          </State>
        )}
      </li>
      {email && (
        <li>
          <CopyLine icon="mail" label="E-Mail" text={email} />
        </li>
      )}
      {applyNote && <li className="muted">{applyNote}</li>}
    </ul>
  )
}

/** The open question, whom to ask, and where the answer goes. */
export function ClarifyDialog({ found, onClose }: { found: Finding; onClose: () => void }) {
  const { person, act, changeFacts } = useFinder()
  const navigate = useNavigate()
  const { offerId } = found
  const { data } = useRead('offers', 'read', { id: offerId })
  const open = found.reasons.filter(({ verdict, question }) => verdict === 'vielleicht' && question)
  const canRefer = person !== null && person.file.closed === null

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Klären: ${found.name}`}
      footer={
        <>
          <Button
            icon={canRefer ? 'referrals' : 'print'}
            onClick={() => {
              onClose()
              act(canRefer ? 'refer' : 'slip', found)
            }}
          >
            {canRefer ? 'Geklärt, vermitteln' : 'Zettel drucken'}
          </Button>
          <Button
            variant="tertiary"
            icon="offers"
            onClick={() => void navigate({ to: '/offers/edit/$offerId', params: { offerId } })}
          >
            Angebot öffnen
          </Button>
        </>
      }
    >
      <div className="stack-2">
        <ul className="clarify__questions">
          {open.map(reason => (
            <li key={`${reason.code}${reason.text}`}>
              <p>
                <b>{reason.question}</b> {reason.text}
              </p>
              <p className="s muted">
                {reason.source}
                {reason.checkedOn && `, geprüft am ${formatDay(reason.checkedOn)}`}
                {isAboutPerson(reason) && (
                  <>
                    {' · '}
                    <LinkButton
                      small
                      onClick={() => {
                        onClose()
                        changeFacts()
                      }}
                    >
                      Angabe zur Person ergänzen
                    </LinkButton>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
        {data ? (
          <>
            <Reach offer={data.offer} />
            <ClarifyAnswer key={data.offer.version} offer={data.offer} />
          </>
        ) : (
          <div aria-busy="true" />
        )}
      </div>
    </Dialog>
  )
}
