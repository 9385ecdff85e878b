import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { organisationKindNames } from '../../shared/offers/organisation.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { State } from '../ui/state.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useRead } from '../use-read.ts'
import { CallScript } from './call-script.tsx'
import { CopyLine } from './copy-line.tsx'
import { useDirectoryState } from './directory-state.ts'
import { OfferCheck } from './offer-check.tsx'
import { OfferFacts } from './offer-facts.tsx'
import { OfferMenu } from './offer-menu.tsx'
import { capacityState } from './offer-words.ts'
import { useOfferActs } from './use-offer-acts.ts'

type Props = {
  id: string
  today: string
  placeName: (ags: string) => string
  onClose: () => void
}

const NARROW = '(max-width: 960px)'

/** The open entry beside the list. N says that it is still right, E changes it. */
export function OfferPanel({ id, today, placeName, onClose }: Props) {
  const { staleDays } = useHouse().settings.referrals
  const { checking, how } = useDirectoryState()
  const { data, error } = useRead('offers', 'read', { id })
  const { confirm } = useOfferActs()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const [shown, setShown] = useState<'phone' | 'mail' | null>(null)
  const entry = data?.offer
  const isThere = entry !== undefined

  const edit = () => void navigate({ to: '/offers/edit/$offerId', params: { offerId: id } })
  useShortcut('n', () => entry && void confirm(entry, how))
  useShortcut('e', edit)
  useShortcut('esc', onClose)

  // Where the list makes room for the entry, and where somebody has asked for its questions.
  useEffect(() => {
    if (isThere && (checking || matchMedia(NARROW).matches)) heading.current?.focus()
  }, [isThere, checking])

  if (error)
    return (
      <aside className="panel offer-panel" aria-label="Geöffneter Eintrag">
        <Alert kind="danger" title={sentence(error)} live />
        <Button onClick={onClose}>Schließen</Button>
      </aside>
    )
  if (!data)
    return <aside className="panel offer-panel" aria-busy aria-label="Geöffneter Eintrag" />
  const { offer, experience, stale } = data
  const { organisation } = offer
  const phone = offer.phone || organisation.phone
  const email = offer.email || organisation.email
  const places = capacityState(offer)
  const asked = how === 'e-mail' ? 'mail' : 'phone'
  const isShown = (way: 'phone' | 'mail') => shown === way || (checking && way === asked)
  return (
    <aside className="panel offer-panel" aria-label="Geöffneter Eintrag">
      <div className="offer-panel__head">
        <h2 className="h2 grow" dir="auto" ref={heading} tabIndex={-1}>
          {offer.name}
        </h2>
        <IconButton icon="x" label="Eintrag schließen" onClick={onClose} />
      </div>
      <p className="muted">
        {organisation.name}, {organisationKindNames[organisation.kind]}
      </p>
      <div className="row wrap offer-panel__states">
        <State tone={places.tone} icon={places.icon}>
          {places.text}
        </State>
        <State tone="muted" icon={offer.state === 'aktiv' ? 'check' : 'clock'}>
          {offer.state}
        </State>
      </div>
      <Link className="kern-btn kern-btn--primary kern-btn--block" to="/finder">
        <Icon name="search" size="s" />
        <span className="kern-label">Angebot finden für eine Person</span>
      </Link>
      <div className="row wrap offer-panel__acts">
        {phone && (
          <Button
            icon="phone"
            aria-expanded={isShown('phone')}
            onClick={() => setShown(shown === 'phone' ? null : 'phone')}
          >
            Anrufen
          </Button>
        )}
        {email && (
          <Button
            icon="mail"
            aria-expanded={isShown('mail')}
            onClick={() => setShown(shown === 'mail' ? null : 'mail')}
          >
            E-Mail
          </Button>
        )}
        <span className="row offer-panel__more">
          <IconButton
            icon="edit"
            label="Angebot ändern"
            aria-keyshortcuts="e"
            title="Angebot ändern (E)"
            onClick={edit}
          />
          <OfferMenu offer={offer} onRemoved={onClose} />
        </span>
      </div>
      {phone && isShown('phone') && <CopyLine icon="phone" label="Telefon" text={phone} />}
      {email && isShown('mail') && <CopyLine icon="mail" label="E-Mail" text={email} />}
      {checking && <CallScript offer={offer} />}
      <OfferFacts {...{ offer, experience, today, staleDays, placeName }} />
      <OfferCheck
        {...{ offer, stale, staleDays, how }}
        onConfirm={() => void confirm(offer, how)}
      />
    </aside>
  )
}
