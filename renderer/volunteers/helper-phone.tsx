import { formatPhone } from '../../shared/clients/phone.ts'
import { CopyLine } from '../offers/copy-line.tsx'
import { useRead } from '../use-read.ts'

/** To call, or to write where there is no number. */
export function HelperPhone({ helperId }: { helperId: string }) {
  const { data } = useRead('volunteers', 'read', { id: helperId })
  if (!data) return <span aria-busy="true" />
  const { phone, email } = data.helper
  if (phone !== '') return <CopyLine icon="phone" label="Telefon" text={formatPhone(phone)} />
  if (email !== '') return <CopyLine icon="mail" label="E-Mail" text={email} />
  return <span className="muted">keine Nummer eingetragen</span>
}
