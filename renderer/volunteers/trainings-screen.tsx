// placeholder: replaced by its helper
export function TrainingsScreen() {
  return null
}
