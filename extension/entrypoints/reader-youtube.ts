import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { youtube } from '../sites/youtube.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([youtube]))
