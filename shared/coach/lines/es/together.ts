import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Muchísimas gracias, {name}!',
      '{name}, qué lindo gesto de ustedes.',
      'Cuánto cariño junto: {name}. Gracias.',
      'Un abrazo fuerte para {name}.',
      'Vi cada detalle, {name}. Gracias de corazón.',
      'Con gente como {name} esta sala es un hogar.',
    ],
    playful: [
      '{name}, ¿se pusieron de acuerdo? ¡Gracias!',
      '¡Un aplauso compartido para {name}!',
      'Hagan una reverencia, {name}.',
      'Miren qué equipazo: {name}. ¡Mil gracias!',
      'No me alcanzan las manos para aplaudir: {name}.',
      '¡Ola de estadio para {name}!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Gracias por {amount}, seas quien seas.',
      '{amount} sin firma y con mucho cariño. ¡Gracias!',
      'Alguien acaba de tener un gesto precioso.',
      'No sé tu nombre, pero te lo agradezco de corazón.',
      'A esa persona discreta: {amount}, qué lindo detalle.',
      'Desde las sombras también se siente el cariño.',
    ],
    playful: [
      '¡Misterio en la sala: {amount}! ¿Quién fue?',
      'Alguien anda con capa invisible. ¡Gracias!',
      'El fantasma amable pasó por aquí: {amount}.',
      'Sin nombre, pero con mucho estilo. ¡Mil gracias!',
      'Llegó {amount} en sobre sin remitente.',
      'Llamen a detectives: hay un gesto bonito sin resolver.',
    ],
  },
}
