import fc from 'fast-check'

/** A landing must not hang on luck: in CI properties draw the same examples, elsewhere new ones. */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_121 })
