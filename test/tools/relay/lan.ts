/** The network at home: which names this computer has there, and a way for a phone to find it. */

import { networkInterfaces } from 'node:os'
import encodeQR from 'qr'

/** This computer's addresses that another one may know, IPv4 alone: they are what people can type. */
export const addresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

/** `url` as a QR code in the letters of a terminal. */
export const qrOf = (url: string): string => encodeQR(url, 'ascii')
