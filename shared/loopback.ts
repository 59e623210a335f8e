/** Which addresses are this very computer. */

const HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an address is on this very computer, so that plain http shows it to nobody. */
export const onThisComputer = ({ hostname }: { hostname: string }): boolean => HOSTS.has(hostname)
