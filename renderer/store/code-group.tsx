import './code-group.css'

/** One group of the code to be read; spoken character by character. */
export function CodeGroup({ position, text }: { position: number; text: string }) {
  return (
    <li className="code-group">
      <span className="code-group__number s muted">{position}</span>
      <span className="sr-only">{Array.from(text).join(' ')}</span>
      <span className="code-cells" aria-hidden="true" translate="no">
        {Array.from(text, (character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: characters never change places
          <span key={index} className="code-cell">
            {character}
          </span>
        ))}
      </span>
    </li>
  )
}
