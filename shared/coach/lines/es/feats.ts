import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, tú abres el día con {amount}. ¡Gracias!',
      'El primer gracias de hoy es para {name}.',
      'Qué lindo comienzo: {amount} de {name}.',
      'Así da gusto empezar, {name}. Gracias por {amount}.',
      'Arrancamos con tu cariño, {name}.',
      '{name} inaugura la sala con {amount}. ¡Mil gracias!',
    ],
    playful: [
      '¡{name} rompe el hielo con {amount}!',
      'Se corta la cinta, y la tijera la trae {name}.',
      'Firmaste primero el libro de hoy, {name}. ¡Bravo!',
      '¡Arriba el telón! Abre {name} con {amount}.',
      '¡Motores en marcha, {name}!',
      'Saque inicial de {name}: {amount}. ¡Empieza el juego!',
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡{amount}, lo más alto de hoy! Gracias, {name}.',
      '{name}, eres lo más grande de este día.',
      'Me dejas sin palabras, {name}: {amount}.',
      'Nadie había llegado hoy a {amount}. ¡Mil gracias, {name}!',
      'Qué generosidad la de {name}. Se me llena el corazón.',
      'Hoy la cima es de {name}, y mi gratitud también.',
    ],
    playful: [
      '¡Récord de hoy! {name} se lleva la corona con {amount}.',
      'Me caigo de la silla: {amount}, {name}. ¡Gracias!',
      'Oro para {name}. ¡Que suene el himno!',
      'Se rompió el marcador: {amount} de {name}.',
      '¡Paren todo! {name} acaba de hacer historia hoy.',
      'Nueva marca de la casa: {amount}. Firma: {name}.',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Otra vez tú, {name}! Gracias también por {amount}.',
      'Tercera vez seguida, {name}. Qué cariño.',
      '{name}, no dejas de sorprenderme. ¡Gracias!',
      'Y ahora {amount} más, {name}: lo noto y lo agradezco.',
      'Tres gestos lindos, uno tras otro. Gracias, {name}.',
      'Vuelves a hacerme sonreír, {name}, con {amount}.',
    ],
    playful: [
      '¡Triplete de {name}! El público de pie.',
      'La tercera es la vencida, {name}. ¡Gracias!',
      '¿Otra? {name}, tu teclado echa humo.',
      '{name} va por el bis: {amount}.',
      'Esto ya es una serie, {name}: capítulo tres.',
      '¡Y dale! {amount} más de {name}.',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Uno tras otro, {name}. Gracias por cada detalle.',
      '{name}, los vi todos y me encantaron.',
      'Qué lluvia de cariño, {name}.',
      'No sé ni qué decir, {name}: mil gracias.',
      'Gracias por toda esa racha, {name}, de corazón.',
      'Tanto gesto lindo seguido me emociona, {name}.',
    ],
    playful: [
      '{name} toca ese botón como un tambor.',
      '¡Saquen paraguas, llueve de parte de {name}!',
      '¡Combo de {name}! ¿Cómo lo haces?',
      'Clic, clic, clic: {name} está en su salsa.',
      '{name}, deja algo para el resto. ¡Es broma, gracias!',
      'Tremenda racha, {name}. Y yo feliz bailando.',
    ],
  },
}
