import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Responde a {name}, que pregunta {ask}.',
      '{name} tiene curiosidad: ¿{ask}?',
      'Tómate un momento para la pregunta de {name}.',
      'A {name} le gustaría saber {ask}.',
      'Hay una duda de {name} esperando.',
      'Cuéntale un poco a {name} sobre eso.',
      'Dile a {name} {ask}.',
      'Vuelve un momento a lo que preguntó {name}.',
      'Unas palabras para {name}, que espera respuesta.',
      '{name} dejó una pregunta en el chat.',
      'Mira el chat: {name} quiere saber algo.',
      'Aclara lo que {name} acaba de preguntar.',
    ],
    playful: [
      '{name} quiere saber {ask}. ¡Suéltalo!',
      'Hora del concurso: ¿{ask}? Pregunta {name}.',
      'Abre el buzón: carta de {name}.',
      'Saca a {name} del suspenso.',
      'Acertijo de {name}, respuesta tuya.',
      'Se busca especialista: {name} pregunta {ask}.',
      'Micrófono para ti, {name} espera el veredicto.',
      'La pelota está en tu tejado: preguntó {name}.',
      '{name} lanza la pregunta, tú la atrapas.',
      'Ding dong, {name} trae una pregunta.',
      'Ponte el gorro de pensar, {name} tiene dudas.',
      'Dale una pista a {name}, que investiga.',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Saluda a {name} y responde: ¿{ask}?',
      'Las primeras palabras de {name} son una pregunta.',
      'Dale un hola a {name}, luego su respuesta.',
      '{name} llega y pregunta {ask}.',
      'Recibe con cariño a {name} y aclara su duda.',
      'Primero el saludo para {name}, después: ¿{ask}?',
    ],
    playful: [
      '{name} entra preguntando. ¡Hola y respuesta!',
      'Primero hola, después la solución: {name} pregunta {ask}.',
      'Debut de {name}, y con pregunta: ¿{ask}?',
      'Choca los cinco con {name} y contesta.',
      'Apenas cruza la puerta, {name} quiere saber {ask}.',
      'Combo para {name}: saludo más respuesta.',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} preguntan {ask}. Responde de una vez.',
      'La misma duda tienen {name}.',
      'Con una respuesta ayudas a {name}.',
      'Quieren saber {ask}: {name}.',
      'Tómate un momento: {name} preguntan lo mismo.',
      'Cuéntales {ask} a {name}.',
    ],
    playful: [
      'Coro de preguntas: {name}. ¡Contesta!',
      '{name} insisten: ¿{ask}?',
      'La respuesta más buscada del día, para {name}.',
      'Termina con el suspenso de {name}.',
      'Mesa redonda de {name}: quieren saber {ask}.',
      'Una sola respuesta y calmas a {name}.',
    ],
  },
}
