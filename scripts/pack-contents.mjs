import { listPackage } from '@electron/asar'

const nativeName = `${process.platform}-${process.arch}`

const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/main\/[\w.-]+\.js$/,
  /^out\/main\/highs\.wasm$/,
  /^out\/(main|renderer)\/licences\.txt$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/(index|print)\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  // the fonts that a PDF may expect everywhere
  /^out\/renderer\/assets\/(Foxit|Liberation)[\w-]+\.(pfb|ttf)$/,
  /^assets\/[\w./-]+\.(csv|geojson|json|md|txt|svg|png|woff2)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w./-]+\.js)$/,
  new RegExp(`^node_modules/better-sqlite3/prebuilds/${nativeName}\\.node$`),
  /^node_modules\/@node-rs\/argon2\/(package\.json|LICENSE|index\.js)$/,
  new RegExp(
    `^node_modules/@node-rs/argon2-${nativeName}[\\w-]*/(package\\.json|[\\w.-]+\\.node)$`,
  ),
]

const required = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/main\/vault\.js$/,
  /^out\/main\/worker\.js$/,
  /^out\/main\/highs\.wasm$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/print\.html$/,
  /^out\/(main|renderer)\/licences\.txt$/,
  /^assets\/data\//,
  /^assets\/client-texts\/de\.json$/,
  /^node_modules\/better-sqlite3\/prebuilds\//,
  /^node_modules\/@node-rs\/argon2-[\w-]+\/.*\.node$/,
]

/** What is in the archive and shouldn't be, and what should be and isn't. */
export function wrongContents(archive) {
  const names = listPackage(archive, { isPack: false }).map(name =>
    name.replaceAll('\\', '/').replace(/^\//, ''),
  )
  const folders = new Set(names.flatMap(parentsOf))
  const files = names.filter(name => !folders.has(name))
  return {
    count: files.length,
    unexpected: files.filter(name => !allowed.some(pattern => pattern.test(name))),
    missing: required.filter(pattern => !files.some(name => pattern.test(name))).map(String),
  }
}

function parentsOf(name) {
  const parts = name.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
