// placeholder: replaced by its helper
export function DirectoryScreen() {
  return null
}
