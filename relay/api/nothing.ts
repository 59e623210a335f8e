/** Stands in for a library that is never called (wrangler.jsonc, `alias`). */

export {}
