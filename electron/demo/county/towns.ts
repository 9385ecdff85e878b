// The municipalities of the county with the numbers that their telephones begin with.

const rows = {
  altenstadt: ['06440001', 'Altenstadt', '63674', '06047'],
  'bad-nauheim': ['06440002', 'Bad Nauheim', '61231', '06032'],
  'bad-vilbel': ['06440003', 'Bad Vilbel', '61118', '06101'],
  buedingen: ['06440004', 'Büdingen', '63654', '06042'],
  butzbach: ['06440005', 'Butzbach', '35510', '06033'],
  echzell: ['06440006', 'Echzell', '61209', '06008'],
  florstadt: ['06440007', 'Florstadt', '61197', '06035'],
  friedberg: ['06440008', 'Friedberg (Hessen)', '61169', '06031'],
  gedern: ['06440009', 'Gedern', '63688', '06045'],
  glauburg: ['06440010', 'Glauburg', '63695', '06041'],
  hirzenhain: ['06440011', 'Hirzenhain', '63697', '06045'],
  karben: ['06440012', 'Karben', '61184', '06039'],
  kefenrod: ['06440013', 'Kefenrod', '63699', '06049'],
  limeshain: ['06440014', 'Limeshain', '63694', '06047'],
  muenzenberg: ['06440015', 'Münzenberg', '35516', '06033'],
  nidda: ['06440016', 'Nidda', '63667', '06043'],
  niddatal: ['06440017', 'Niddatal', '61194', '06034'],
  'ober-moerlen': ['06440018', 'Ober-Mörlen', '61239', '06002'],
  ortenberg: ['06440019', 'Ortenberg', '63683', '06046'],
  ranstadt: ['06440020', 'Ranstadt', '63691', '06041'],
  reichelsheim: ['06440021', 'Reichelsheim (Wetterau)', '61203', '06035'],
  rockenberg: ['06440022', 'Rockenberg', '35519', '06033'],
  rosbach: ['06440023', 'Rosbach v. d. Höhe', '61191', '06003'],
  woelfersheim: ['06440024', 'Wölfersheim', '61200', '06036'],
  woellstadt: ['06440025', 'Wöllstadt', '61206', '06034'],
} as const
export type Town = keyof typeof rows
type TownFacts = { ags: string; town: string; postcode: string; dialling: string }

export const towns = Object.fromEntries(
  Object.entries(rows).map(([key, [ags, town, postcode, dialling]]) => [
    key,
    { ags, town, postcode, dialling },
  ]),
) as Readonly<Record<Town, TownFacts>>

/** Where no train goes, and what is there is there for all of it. */
export const east: readonly Town[] = [
  ...(['buedingen', 'ortenberg', 'gedern', 'hirzenhain', 'kefenrod'] as const),
  ...(['glauburg', 'limeshain', 'ranstadt', 'nidda', 'altenstadt'] as const),
]
export const west: readonly Town[] = [
  ...(['friedberg', 'bad-nauheim', 'butzbach', 'rosbach', 'ober-moerlen'] as const),
  ...(['rockenberg', 'muenzenberg', 'woelfersheim', 'reichelsheim', 'florstadt'] as const),
]
export const south: readonly Town[] = ['bad-vilbel', 'karben', 'niddatal', 'woellstadt']

export function addressIn(key: Town, street = '') {
  const { ags: municipality, town, postcode } = towns[key]
  return { street, postcode, town, municipality }
}
