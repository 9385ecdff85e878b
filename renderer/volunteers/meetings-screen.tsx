// placeholder: replaced by its helper
export function MeetingsScreen() {
  return null
}
