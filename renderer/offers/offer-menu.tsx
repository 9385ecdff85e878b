import { useState } from 'react'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { quoted } from './offer-words.ts'
import { useOfferActs } from './use-offer-acts.ts'

/** What is seldom done with an entry. */
export function OfferMenu({ offer, onRemoved }: { offer: KeptOffer; onRemoved: () => void }) {
  const { setState, remove } = useOfferActs()
  const [removing, setRemoving] = useState(false)
  const { state, name } = offer
  const items: MenuEntry[] = [
    ...(state === 'aktiv'
      ? []
      : [
          {
            ...{ id: 'aktiv', label: 'Wieder aktiv', icon: 'undo' as const },
            onAction: () => void setState(offer, 'aktiv'),
          },
        ]),
    ...(state === 'ruht'
      ? []
      : [
          {
            ...{ id: 'ruht', label: 'Ruhen lassen', icon: 'clock' as const },
            onAction: () => void setState(offer, 'ruht'),
          },
        ]),
    ...(state === 'eingestellt'
      ? []
      : [
          {
            ...{ id: 'eingestellt', label: 'Einstellen', icon: 'x' as const },
            onAction: () => void setState(offer, 'eingestellt'),
          },
        ]),
    { id: 'remove', label: 'Entfernen', icon: 'trash', onAction: () => setRemoving(true) },
  ]
  return (
    <>
      <MenuButton label={`Mehr zu ${name}`} items={items} />
      <ConfirmDialog
        open={removing}
        question={`${quoted(name)} entfernen?`}
        confirm="Entfernen"
        onConfirm={async () => {
          await remove(offer)
          onRemoved()
        }}
        onClose={() => setRemoving(false)}
      >
        <p>
          Das Angebot verschwindet aus dem Verzeichnis. Wurde schon jemand dorthin vermittelt,
          bleibt es als eingestellt stehen, damit die Vermittlungen lesbar sind.
        </p>
      </ConfirmDialog>
    </>
  )
}
