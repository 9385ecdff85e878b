/** A step is one line; the note keeps the rest. */
const MOST_CHARACTERS = 300

/** A dot after these, after a number or a single letter, ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:\p{L}|\p{N}+|ca|bzw|evtl|ggf|inkl|usw|etc|vgl|Nr|Str|Tel|Dr|Fr|Hr|Abs|Art|Std|Min)\.$/iu

/** The last sentence that says something, without what ends it. */
export function lastSentence(text: string): string {
  const sentence = sentencesOf(text).findLast(part => /[\p{L}\p{N}]/u.test(part)) ?? ''
  const bare = sentence.replace(/\s+/gu, ' ').replace(/^[\s,;:–-]+|[\s,;:.!?–-]+$/gu, '')
  return bare.length <= MOST_CHARACTERS ? bare : `${bare.slice(0, MOST_CHARACTERS - 1).trim()}…`
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.split(/(?<=[.!?;])\s+|\n+/u)) {
    const previous = sentences.at(-1)
    if (previous !== undefined && ABBREVIATIONS.test(previous))
      sentences[sentences.length - 1] = `${previous} ${part}`
    else sentences.push(part)
  }
  return sentences
}
