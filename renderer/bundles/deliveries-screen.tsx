// placeholder: replaced by its helper
export function DeliveriesScreen() {
  return <p />
}
