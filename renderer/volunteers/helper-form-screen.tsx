// placeholder: replaced by its helper
export function HelperFormScreen(_props: { helperId: string | null }) {
  return null
}
