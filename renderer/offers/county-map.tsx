import { useId, useMemo } from 'react'
import { useHouse } from '../frame/house-context.ts'
import { useRead } from '../use-read.ts'
import { type MapPin, PIN_HEIGHT, placeLabels, placePins } from './county-marks.ts'
import { drawCounty } from './county-projection.ts'
import './county-map.css'

/** Four steps from "little" to "much"; a place without a step is only an outline. */
export type MapStep = 0 | 1 | 2 | 3

type Props = {
  /** What the picture shows, in words: the table beside it says the rest. */
  title: string
  description: string
  width?: number
  /** The place that everything is measured from. */
  home?: string | null
  radiusKm?: number | null
  pins?: readonly MapPin[]
  /** By municipality. */
  steps?: ReadonlyMap<string, MapStep>
  /** A number or a word in the place itself, in place of its name. */
  labels?: ReadonlyMap<string, string>
}

const none: ReadonlyMap<string, never> = new Map<string, never>()

/** The county from the shipped outlines: no tiles, nothing from the network. */
export function CountyMap(props: Props) {
  const { title, description, width = 288, home, radiusKm, pins = [] } = props
  const { steps = none, labels = none } = props
  const { bodyKey } = useHouse().settings.office
  const { data } = useRead('reference', 'listOutlines', { bodyKey })
  const county = useMemo(() => drawCounty(data ?? [], width), [data, width])
  const id = useId()
  if (!county) return <div className="county-map" aria-busy={data === undefined} />
  const { shapes, height, perKm } = county
  const placed = placePins(pins, shapes)
  const named = shapes.filter(({ ags }) => ags === home || pins.some(pin => pin.ags === ags))
  const widthAt = (place: string) =>
    placed.filter(({ ags }) => ags === place).reduce((sum, pin) => sum + pin.width + 2, 0)
  const names = placeLabels(
    named.map(({ ags, name, centre }) => ({ text: name, centre, pinWidth: widthAt(ags) })),
    placed,
    county,
  )
  const centre = shapes.find(({ ags }) => ags === home)?.centre
  return (
    <figure className="county-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: `${width * 1.4}px` }}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <clipPath id={`${id}-county`}>
          {shapes.map(({ ags, path }) => (
            <path key={ags} d={path} clipRule="evenodd" />
          ))}
        </clipPath>
        {shapes.map(({ ags, name, path }) => (
          <path
            key={ags}
            d={path}
            className={ags === home ? 'county-map__home' : undefined}
            data-step={steps.get(ags)}
          >
            <title>{name}</title>
          </path>
        ))}
        {centre && radiusKm && (
          <circle
            className="county-map__radius"
            clipPath={`url(#${id}-county)`}
            cx={centre[0]}
            cy={centre[1]}
            r={radiusKm * perKm}
          />
        )}
        {names.map(({ text, x, y, anchor }) => (
          <text key={text} className="county-map__name" x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        {shapes.map(({ ags, centre: [x, y] }) => {
          const label = labels.get(ags)
          return (
            label !== undefined && (
              <text
                key={ags}
                className="county-map__value"
                data-step={steps.get(ags)}
                x={x}
                y={y + 4}
              >
                {label}
              </text>
            )
          )
        })}
        {placed.map(({ x, y, width: wide, text, look }) => (
          <g key={`${look}${text}`} className={`county-map__pin county-map__pin--${look}`}>
            <rect
              x={x - wide / 2}
              y={y - PIN_HEIGHT / 2}
              width={wide}
              height={PIN_HEIGHT}
              rx={PIN_HEIGHT / 2}
            />
            <text x={x} y={y + 4}>
              {text}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="s muted">
        Grenzen: © GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0
      </figcaption>
    </figure>
  )
}
