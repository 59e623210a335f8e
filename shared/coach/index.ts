/** The brain's front door: everything that another room may call. */

export {}
