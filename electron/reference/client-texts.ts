import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInstance } from 'i18next'
import {
  type Catalogue,
  type CatalogueState,
  catalogue,
  clientLanguage,
  directionOf,
  type TextLanguage,
  type Translate,
} from '../../shared/reference/client-texts.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Shipped catalogues, each read once when first asked for. */
export function createClientTexts(assetsFolder: string) {
  const read = once(async (language: TextLanguage) => {
    const file = path.join(assetsFolder, 'client-texts', `${language}.json`)
    return catalogue.parse(JSON.parse(await readFile(file, 'utf8')))
  })
  const head = async (language: TextLanguage) => {
    const { version, reviewedBy, reviewedOn } = await read(language)
    return { version, reviewedBy, reviewedOn }
  }
  return {
    head,
    states: (): Promise<CatalogueState[]> =>
      Promise.all(
        clientLanguage.options.map(async language => ({ language, ...(await head(language)) })),
      ),
    translator: once(async (language: TextLanguage) => translatorOf(await read(language))),
  }
}
export type ClientTexts = ReturnType<typeof createClientTexts>

function once<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const made = new Map<K, Promise<V>>()
  return key => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/**
 * Half a sheet in another language would be worse than none: whatever is missing is an error here,
 * never a key or a gap on the paper. Values are only put in: what stands in a name has no effect.
 */
export function translatorOf({ language, texts }: Catalogue): Translate {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [language]: { translation: texts } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: key => {
      throw new Error(`No text in ${language}: ${key}`)
    },
    missingInterpolationHandler: (_text, match) => {
      throw new Error(`No value for ${match[0]} in ${language}`)
    },
  })
  instance.init()
  const prepared = directionOf(language) === 'rtl' ? isolated : (value: string) => value
  return (key, values = {}) => {
    const replace = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, prepared(value)]),
    )
    return instance.t(key, { replace, nest: false })
  }
}

/** A name or number keeps its own direction and doesn't move the words around it. */
function isolated(value: string): string {
  return value === '' ? '' : `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}`
}
