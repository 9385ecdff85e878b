// placeholder: replaced by its helper
export function OfferFormScreen(_props: { offerId: string | null }) {
  return null
}
