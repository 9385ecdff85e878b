// placeholder: replaced by its helper
export function ReferralScreen(_props: { clientId: string; referralId: string }) {
  return null
}
