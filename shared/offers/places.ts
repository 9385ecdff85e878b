// Municipalities as the finder needs them: what they are called and where their middle is.

export type Place = { name: string; longitude: number; latitude: number }
export type Places = ReadonlyMap<string, Place>

/** Hanau left its county on 2026-01-01: old records keep the old key and mean the same place. */
const laterKeys: { readonly [ags: string]: string } = { '06435014': '06415000' }
const currentKey = (ags: string) => laterKeys[ags] ?? ags

export function samePlace(a: string, b: string): boolean {
  return a === b || currentKey(a) === currentKey(b)
}

export function placeName(places: Places, ags: string): string {
  return places.get(ags)?.name ?? ags
}

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** As the crow flies, between the middles; null where one of them is not known. */
export function distanceKm(places: Places, from: string | null, to: string | null): number | null {
  const a = from === null ? undefined : places.get(from)
  const b = to === null ? undefined : places.get(to)
  if (!a || !b) return null
  const [lat, lon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const half =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(lon / 2) ** 2
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))) * 10) / 10
}
