// placeholder: replaced by its helper
export function ClientHelpersTab(_props: { clientId: string }) {
  return null
}
