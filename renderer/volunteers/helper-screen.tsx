// placeholder: replaced by its helper
export function HelperScreen(_props: { helperId: string; tab: string | undefined }) {
  return null
}
