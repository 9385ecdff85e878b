export type MetaKey = 'store_id' | 'created_at'

export type MetaTable = {
  key: MetaKey
  value: string
}
