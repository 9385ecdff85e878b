import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './gate-page.css'

type Props = {
  title: ReactNode
  lead?: ReactNode
  /** Stands right of the lead: "Schritt 2 von 3". */
  aside?: ReactNode
  width?: 'narrow' | 'wide'
  /** The title above the card (assistant) or inside it (one decision). */
  titlePlace?: 'above' | 'inside'
  icon?: { name: IconName; tone: 'bad' | 'warn' | 'ok' | 'info' }
  /** The bar that ends the card: what is missing, and the buttons. */
  bar?: ReactNode
  /** Unknown while the vault can't answer. */
  version?: string
  children: ReactNode
}

/** A centred card outside the frame: setup, unlock, recovery, restore. */
export function GatePage(props: Props) {
  const { title, lead, aside, width = 'narrow', titlePlace = 'inside', icon, bar } = props
  const head = (
    <div className={`gate__head gate__head--${titlePlace}`}>
      <div className="grow">
        <h1 className="h1 gate__title">
          {icon && <Icon name={icon.name} tone={icon.tone} />}
          <span>{title}</span>
        </h1>
        {lead && <p className={icon ? 'gate__lead' : 'muted'}>{lead}</p>}
      </div>
      {aside && <span className="muted nowrap">{aside}</span>}
    </div>
  )
  return (
    <div className="gate">
      <main className={`gate__main gate__main--${width}`}>
        {titlePlace === 'above' && head}
        <div className="gate__card">
          {titlePlace === 'inside' && head}
          {props.children}
          {bar && <div className="gate__bar">{bar}</div>}
        </div>
      </main>
      <footer className="gate__foot">
        <span className="row">
          <Icon name="lock" size="s" />
          Alle Daten liegen verschlüsselt auf diesem Gerät. Es wird kein Netz gebraucht.
        </span>
        {props.version && <span>Version {props.version}</span>}
      </footer>
    </div>
  )
}
