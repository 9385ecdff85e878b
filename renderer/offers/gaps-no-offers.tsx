import { Link } from '@tanstack/react-router'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'

/** Then nothing fits anywhere, which says nothing of the county. */
export function NoOffers() {
  const { data } = useRead('offers', 'search', { filter: everyOffer, offset: 0, limit: 1 })
  if (data?.counts.aktiv !== 0) return null
  return (
    <Alert kind="warning" title="Das Verzeichnis ist leer">
      <p>
        Deshalb passt hier nirgends etwas.{' '}
        <Link className="link" to="/offers">
          Zuerst Angebote aufnehmen
        </Link>
      </p>
    </Alert>
  )
}
