import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { twitch } from '../sites/twitch.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([twitch]))
