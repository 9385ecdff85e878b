// placeholder: replaced by its helper
export function FinderScreen(_props: { clientId: string | null; needId: string | null }) {
  return null
}
