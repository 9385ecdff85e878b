// placeholder: replaced by its helper
export function VolunteersScreen() {
  return null
}
