/** The five things in which the e2e build (tests, `npm start`) differs from the store build. Nothing else may ask for the mode. */
const e2e = import.meta.env?.MODE === 'e2e'

export const build = {
  /** Hosts are granted by the manifest instead of by a click. */
  hostsGranted: e2e,
  /** The stage, our own fake broadcast page, is a site. */
  stage: e2e,
  /** The overlay's shadow root can be looked into. */
  openShadow: e2e,
  /** A relay on this computer needs no yes of the user's. */
  loopbackRelay: e2e,
  /** Nobody is asked "Is this your room?". */
  everyRoomMine: e2e,
} as const
