// placeholder: replaced by its helper
export function ReferralSettingsTab() {
  return null
}
