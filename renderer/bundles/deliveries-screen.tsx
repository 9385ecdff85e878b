import { responsible } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { DeliveriesEmpty } from './deliveries-empty.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { KeysPanel } from './keys-panel.tsx'
import './deliveries.css'

/** What left the house, and the keys that seal and sign it. */
export function DeliveriesScreen() {
  const { session } = useHouse()
  const mayAct = responsible.includes(session.role)
  const { data, error } = useRead('bundles', 'listDeliveries', {})
  return (
    <div className="page deliveries">
      <PageHead
        title="Lieferungen"
        lead="Was dieses Haus verlassen hat: gerundete Zahlen, aus denen niemand zu erkennen ist, und Berichte."
      />
      <div className="deliveries__columns">
        <div>
          {error && <Alert kind="danger" title={sentence(error)} live />}
          {!data && !error && <div className="deliveries__wait" aria-busy="true" />}
          {data?.length === 0 && <DeliveriesEmpty mayAct={mayAct} />}
          {data && data.length > 0 && <DeliveryList deliveries={data} mayAct={mayAct} />}
        </div>
        <aside aria-label="Schlüssel">
          {mayAct ? (
            <KeysPanel />
          ) : (
            <p className="s muted">
              Ausgeben und die Schlüssel verwalten Fallmanagement, Koordination und Leitung.
            </p>
          )}
        </aside>
      </div>
    </div>
  )
}
