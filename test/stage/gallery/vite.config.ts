/** `vite test/stage/gallery` (or `vite build`) shows every screen with fixed views: a place to look, for people who draw. */

import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  server: { host: '127.0.0.1' },
})
