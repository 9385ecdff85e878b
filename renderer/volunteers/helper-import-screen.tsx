// placeholder: replaced by its helper
export function HelperImportScreen() {
  return null
}
