import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, eso queda en privado. Gracias por entender.',
  'Eso me lo guardo, {name}. Sigamos con lo nuestro.',
  'De ese tema no hablo en vivo, {name}.',
  '{name}, prefiero que no. Mejor cambiemos de tema.',
  'Hay cosas que son solo mías, {name}. ¿Qué más cuentas?',
  'Esa pregunta la dejo pasar, {name}, con una sonrisa.',
  'Con cariño, {name}: no.',
]

const ENOUGH = [
  '{name}, ya dije que no, y así se queda.',
  'Mi respuesta es la misma, {name}. Déjalo ahí, por favor.',
  'Por favor deja de preguntar, {name}.',
  'Hasta aquí con eso, {name}. Gracias.',
  'No, {name}. Y no voy a volver sobre el tema.',
  'Cerramos este asunto, {name}.',
  'Una vez más y con calma: no, {name}.',
]

/** A boundary is calm in every tone. */
export const first: Theming = { action: 'say', lines: { warm: STAYS, playful: STAYS } }

export const again: Theming = { action: 'say', lines: { warm: ENOUGH, playful: ENOUGH } }

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Regálate cinco minutos: agua, estirarte y volver.',
      '{minutes} sin parar. Respira un poco, te esperan.',
      'Buen momento para una pausa corta.',
      'Avisa que ya vuelves y levántate.',
      'Ya van {minutes}. Mira un rato por la ventana.',
      'Tu voz se merece un descanso.',
    ],
    playful: [
      'Tu silla pide vacaciones: cinco minutos.',
      '¡{minutes}! Hasta los robots se recargan.',
      'Intermedio: palomitas para el chat, agua para ti.',
      'Aprieta tu propio botón de pausa.',
      'Parada en boxes tras {minutes}: agua y a la pista.',
      'Tu espalda pide un buen estiramiento.',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Di unas palabras, te están esperando.',
      'Cuenta qué estás haciendo ahora mismo.',
      'Elige una línea del chat y responde en voz alta.',
      'Piensa en voz alta un momento, les gusta escucharte.',
      'El chat extraña tu voz.',
      'Un hola sencillo ya alcanza.',
    ],
    playful: [
      '¿Probando, probando? El chat te escucha.',
      'Sospechan que te volviste estatua.',
      'Narra tus próximos diez segundos como documental.',
      'Rompe el silencio con lo primero que veas.',
      'Los grillos ya piden contrato. Di algo.',
      'Despierta a tu locutor interior.',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'El chat vuela. Mucha gente pregunta {ask}: responde para la sala.',
      'Se repite la misma pregunta. Con una respuesta ayudas a media sala.',
      'Deja pasar el resto y contesta lo más preguntado.',
      'Baja el ritmo para una cosa: quieren saber {ask}.',
      'Una duda gana por mucho: ¿{ask}?',
      'Toma la pregunta que más aparece.',
    ],
    playful: [
      'El chat es una catarata. Atrapa una gota: ¿{ask}?',
      'Escriben al mismo tiempo. Una respuesta calma a la manada.',
      'Va tan rápido que resumo: preguntan {ask}.',
      'Corona a la pregunta ganadora y respóndela.',
      'Encuesta relámpago, resultado: quieren saber {ask}.',
      'Pesca la duda que más salta en el río.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'El chat va volando. Saluda a la sala y sigue.',
      'No hace falta leer cada línea, ni contestarla.',
      'Cuenta que no alcanzas a leer y disfrútalo.',
      'Quédate con un mensaje y deja volar los demás.',
      'Respira, esto es cariño a toda velocidad.',
      'Agradece el entusiasmo con una frase.',
    ],
    playful: [
      'Chat en modo turbo. Saluda y disfruta el viaje.',
      'Nadie puede leer eso. Admítelo con risa.',
      'Manos arriba y un hola para la tormenta.',
      'Finge que lees cada mensaje y ríete.',
      'Esto ya es una montaña rusa, grita con el chat.',
      'Necesitas ojos de repuesto. Mientras, manda un saludo.',
    ],
  },
}
