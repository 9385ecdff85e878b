// One type for each table of 011-statistics that deals with what leaves the house.

export type DeliveryTable = {
  id: string
  kind: string
  period: string
  version: number
  release_id: string | null
  number: number | null
  bundle_id: string | null
  previous_sha256: string | null
  replaces: string | null
  recipient: string | null
  file_name: string
  sha256: string
  bytes: Uint8Array
  made_by: string
  made_at: string
  written_at: string | null
}

export type BundleKeyTable = {
  name: 'ministry' | 'waiting' | 'archive' | 'signing'
  public_key: string
  secret_key: string | null
  made_by: string
  made_at: string
}
