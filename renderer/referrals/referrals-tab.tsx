// placeholder: replaced by its helper
export function ReferralsTab(_props: { clientId: string }) {
  return null
}
