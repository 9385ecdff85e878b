import type { CertificateSheet } from '../../shared/volunteers/network.ts'

// placeholder: replaced by its helper
export function CertificatePage({ sheet }: { sheet: CertificateSheet }) {
  return <p>{sheet.template}</p>
}
