import type { Theming } from '../bank.ts'

/** Thanks to one payer. Amounts stand where one and many read alike. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Mil gracias por {amount}, {name}!',
      '{name}, qué detalle tan lindo. {amount}, lo valoro mucho.',
      'Me sacaste una sonrisa, {name}. Gracias por {amount}.',
      '{amount} de parte de {name}. Gracias de corazón.',
      'Qué lindo gesto de verdad, {name}.',
      '{name}, lo vi: {amount}. Te lo agradezco un montón.',
      'Un abrazo fuerte hasta allá, {name}.',
      'Ay, qué amable, {name}. ¡{amount}, gracias!',
      'Con {amount} me alegras el día, {name}.',
      'Muchísimas gracias, {name}, por pensar en este rincón.',
      'Te mando cariño de vuelta, {name}: {amount}, qué bonito.',
      'Gracias, {name}. Así da gusto estar en vivo.',
      'Recibo {amount} con todo el cariño, {name}.',
    ],
    playful: [
      '¡Ding! {amount} de {name}, mi sonido favorito de hoy.',
      '¡Un aplauso para {name} y {amount}!',
      '{name}, con {amount} te ganaste mi baile feliz.',
      '¿Es mi cumpleaños, {name}? ¡Gracias!',
      'Te descubrí siendo amable, {name}.',
      '¡Hola, {amount}! ¡Y hola, {name}! Qué entrada.',
      'Redoble de tambores: {name} y {amount}.',
      'Este minuto lleva tu nombre, {name}.',
      '{name} sacó {amount} del sombrero. ¡Qué magia!',
      'Se me escapó una risita, {name}: {amount}, ¡gracias!',
      '¿Quién anda de buen humor? {name}, con {amount}.',
      'Anoten en el acta: {name}, {amount} y un gracias de mi parte.',
      '¡Choca esos cinco, {name}!',
    ],
  },
}

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, gracias por {gift}. Qué gusto tenerte aquí.',
      'Mil gracias por {gift}, {name}.',
      'Qué alegría, {name}: ya eres de la casa.',
      'Contigo somos más, {name}. Gracias de corazón.',
      'Me alegra mucho contar contigo y con {gift}, {name}.',
      'Eso significa mucho para mí, {name}.',
      'Tu apoyo se nota y se agradece, {name}.',
      '{name}, {gift}: qué detalle, gracias de verdad.',
      'Vi {gift}, {name}. Lo agradezco con el alma.',
      'Este rincón también es tuyo, {name}.',
      'Un aplauso suave para {name}, y gracias por {gift}.',
      'Con {gift} me haces el día, {name}.',
      'Qué suerte tenerte cerca, {name}.',
    ],
    playful: [
      '¡Ya es oficial: {name} está en el equipo!',
      'Alfombra roja para {name}, por favor.',
      '{name}, qué buen gusto. ¡Gracias por {gift}!',
      '¡La banda crece! {name} se suma con {gift}.',
      'Hay asiento de primera fila para ti, {name}.',
      '¡Que suene la fanfarria, {name}! Gracias por {gift}.',
      '¡Confeti imaginario para {name}!',
      '{name} ya tiene llave de la casa. ¡Gracias!',
      'Redoble de tambores: ¡{name} con {gift}!',
      'Pongan a calentar el agua, {name} es de la familia.',
      '¡Qué fichaje, {name}! Ya puedes presumir de {gift}.',
      'Que alguien le ponga una medalla a {name}.',
      'Noticia de última hora: {name} trae {gift}.',
    ],
  },
}
