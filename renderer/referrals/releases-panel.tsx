// placeholder: replaced by its helper
export function ReleasesPanel(_props: { clientId: string }) {
  return null
}
