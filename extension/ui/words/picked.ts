/** Sites that are read by what was pointed at. */

export const picked = {
  offer: (host: string) => `Read the chat on ${host} …`,
  offerWhy: 'Point at the chat once, and Sidecue reads it like any other. Your browser asks for this one site.',
  again: 'Point again',
  againWhy: 'Sidecue reads this site by what you pointed at.',
  forget: 'Forget this site',
  refused: 'Without access, nothing is read here.',
}
