/** Every bank. For the build, tools and tests; whatever runs beside a room learns one language at a time. */

import type { Bank } from './bank.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ptBR } from './pt-BR/index.ts'
import { ro } from './ro/index.ts'

export const banks: readonly Bank[] = [en, de, es, fr, ptBR, ro]
