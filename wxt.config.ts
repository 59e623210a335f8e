import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { shipped } from './extension/sites/index.ts'
import { banks } from './shared/coach/lines/all.ts'
import { packed } from './shared/coach/lines/packed.ts'

/**
 * Two builds of one tree. `--mode e2e` (tests and `npm start`) differs from the store build in the five things named in
 * extension/build.ts; of these only "hosts granted" and the stage's and the loopback relay's hosts are the manifest's business.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  entrypointsDir: 'entrypoints',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ command }) => {
    // WXT takes the mode for it; as "e2e" it would bring Preact's devtools and slower code into the package that is tested.
    if (command === 'build') process.env.NODE_ENV = 'production'
    return { plugins: [preact()] }
  },
  hooks: {
    // A language is read when it is chosen; a service worker may not import one then, so each is a file beside it. English is in the code.
    'build:publicAssets': (_wxt, files) => {
      const others = banks.filter(({ language }) => language !== 'en')
      files.push(...others.map((bank) => ({ relativeDest: `lines/${bank.language}.json`, contents: packed(bank) })))
    },
    // The stage is read by the e2e build only.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const stage = entrypoints.findIndex(({ name }) => name === 'reader-stage')
      if (config.mode !== 'e2e' && stage >= 0) entrypoints.splice(stage, 1)
    },
    // Reader, overlay and picker go into pages, and ask the browser only for what is alike everywhere: ports, storage with promises. No polyfill there.
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.some(({ name }) => name.startsWith('reader-') || name === 'overlay' || name === 'pick')) {
        vite.resolve = { ...vite.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } }
      }
    },
  },
  manifest: ({ browser, mode }) => {
    const e2e = mode === 'e2e'
    const hosts = shipped.flatMap((site) => site.hosts)
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'alarms',
        'activeTab',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
      ],
      ...(e2e
        ? { host_permissions: [...hosts, 'http://127.0.0.1/*', 'http://localhost/*'] }
        : {
            // The last is for the picker, which asks for one origin out of it, by a click.
            optional_host_permissions: [...hosts, 'https://*/*'],
          }),
      commands: {
        done: { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_done__' },
        skip: { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_skip__' },
        hush: { suggested_key: { default: 'Alt+H' }, description: '__MSG_command_hush__' },
        hide: { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_command_hide__' },
      },
      ...(browser === 'firefox'
        ? {
            // Firefox's default policy upgrades ws: to wss:, so a relay on this computer would never be reached.
            content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
            browser_specific_settings: {
              gecko: {
                id: 'sidecue@sidecue.app',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['websiteContent'], optional: ['personalCommunications'] },
              },
            },
          }
        : { minimum_chrome_version: '120' }),
    }
  },
})
