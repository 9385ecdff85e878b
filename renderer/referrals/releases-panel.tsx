import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { consentMediumNames } from '../../shared/privacy/consent.ts'
import type { KeptRelease } from '../../shared/referrals/release.ts'
import { languageName } from '../clients/language-name.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { PassedOn } from './passed-on.tsx'
import { groupsText, releaseStand } from './referral-words.ts'
import { WithdrawReleaseDialog } from './withdraw-release-dialog.tsx'
import './releases-panel.css'

function howText({ language, explainedBy, interpreter, medium, textVersion }: KeptRelease) {
  return [
    consentMediumNames[medium],
    `${languageName(language)}, erklärt von ${explainedBy}`,
    interpreter && `gedolmetscht von ${interpreter}`,
    `Fassung ${textVersion}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function ReleaseLine({ release }: { release: KeptRelease }) {
  const today = useToday()
  const [withdrawing, setWithdrawing] = useState(false)
  const { clientId, referralId, organisation, offer, groups, givenOn, passedOn } = release
  const stand = releaseStand(release, today)
  return (
    <li className="release">
      <div>
        <p className="med">
          {referralId ? (
            <Link
              className="quiet-link"
              to="/referrals/$clientId/$referralId"
              params={{ clientId, referralId }}
            >
              {organisation}
            </Link>
          ) : (
            organisation
          )}
        </p>
        <p className="s muted">{offer}</p>
      </div>
      <div>
        <p>{groupsText(groups)}</p>
        <p className="s muted">
          Erteilt am {formatDay(givenOn)}, {howText(release)}
          {release.signedByGuardian && ', unterschrieben von einer sorgeberechtigten Person'}
        </p>
        {passedOn.length > 0 && (
          <div className="s release__passed">
            <p className="muted">Weitergegeben:</p>
            <PassedOn passedOn={passedOn} />
          </div>
        )}
      </div>
      <State tone={stand.tone}>{stand.text}</State>
      {release.withdrawnOn === null ? (
        <Button
          variant="tertiary"
          flush
          aria-label={`Weitergabe an ${organisation} widerrufen`}
          onClick={() => setWithdrawing(true)}
        >
          Widerrufen
        </Button>
      ) : (
        <span />
      )}
      {withdrawing && (
        <WithdrawReleaseDialog release={release} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  )
}

/** Every consent to pass something on, to whom, what it covered, and what left under it. */
export function ReleasesPanel({ clientId }: { clientId: string }) {
  const { data, error } = useRead('referrals', 'listReleases', { clientId })
  return (
    <section className="section releases" aria-labelledby="releases-title">
      <h2 className="h2" id="releases-title">
        Einwilligungen zur Weitergabe
      </h2>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {data?.length === 0 && (
        <p className="muted">
          Noch keine. Jede gilt für genau eine Stelle und entsteht bei einer Vermittlung.
        </p>
      )}
      <ul>
        {data?.map(release => (
          <ReleaseLine key={release.id} release={release} />
        ))}
      </ul>
    </section>
  )
}
