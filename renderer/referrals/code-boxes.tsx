import './code-boxes.css'

/** As on the card: five boxes, read aloud letter by letter. */
export function CodeBoxes({ code }: { code: string }) {
  return (
    <div className="return-code">
      <span className="s muted" aria-hidden="true">
        Code der Rücklauf-Karte
      </span>
      <span className="return-code__boxes" role="img" aria-label={`Code ${[...code].join(' ')}`}>
        {[...code].map((letter, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a code stay
          <span className="return-code__box" key={place} aria-hidden="true">
            {letter}
          </span>
        ))}
      </span>
    </div>
  )
}
