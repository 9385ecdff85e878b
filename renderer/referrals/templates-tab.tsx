// placeholder: replaced by its helper
export function TemplatesTab() {
  return null
}
