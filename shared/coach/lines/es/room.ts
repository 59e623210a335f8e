import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Ya casi: la meta está a {left}.',
      'Estamos muy cerca de nuestra meta, qué emoción.',
      'Miren eso, a {left} de lograrlo. Esto es de ustedes.',
      'Un poquito más, {left}, y celebramos.',
      'Qué lindo ver la barra así de llena.',
      'Entre la meta y la fiesta: {left}.',
    ],
    playful: [
      '¡La meta ya oye nuestros pasos, a {left}!',
      'Redoble de tambores: {left} y llegamos.',
      'Qué nervios, estamos cerquísima.',
      'Meta, te vemos. No te escondas.',
      'Tan cerca que ya oigo el confeti: {left}.',
      '¿Oyen eso? La meta respira a {left} de aquí.',
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Lo logramos! Gracias a cada quien.',
      '¡Meta cumplida, {target}! Qué sala tan hermosa tengo.',
      'Llegamos, y fue gracias a ustedes.',
      'Se llenó la barra. Les mando un abrazo.',
      '{target} en equipo. Muchísimas gracias, de corazón.',
      'Qué alegría compartir esta meta con ustedes.',
    ],
    playful: [
      '¡Ding, ding, ding! ¡Meta cumplida!',
      '¿Meta? ¿Cuál meta? ¡Se la comieron!',
      '¡{target}! Que alguien toque la campana.',
      'Cayó la meta, confeti imaginario para la sala.',
      'Oficialmente, tengo el mejor chat. ¡Gracias, gracias!',
      '¡Gol! {target}, y la tribuna se viene abajo.',
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Hola, {name}! Y hola a {people}. Están en su casa.',
      '{name}, gracias por traer a tu gente.',
      'Qué gusto recibirles, {name} y compañía.',
      'Un abrazo a quienes llegan con {name}.',
      'Pasen, pasen, que {name} trae {people}.',
      'Me alegra mucho esta visita, {name}.',
    ],
    playful: [
      '¡Escondan los bocadillos, llega {name} con {people}!',
      '¡Raid! {name}, ¿trajiste el autobús entero?',
      'Puertas abiertas: adelante, {name} y tripulación.',
      '¡Tenemos visita! Saluden a {name}.',
      'Saquen más sillas, {name} trae {people}.',
      'El barco de {name} acaba de atracar. ¡A bordo!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Pregunta qué fue lo mejorcito del día.',
      'Deja que el chat elija la próxima canción.',
      'Pregunta desde qué ciudad te miran.',
      'Cuenta cómo empezaste en esto.',
      '¿Qué cenaron? Pregúntales.',
      'Pide una película que nadie debería perderse.',
      'Di qué te ilusiona de esta semana.',
      'Que describan su día con una palabra.',
      'Muestra algo que tengas cerca y cuenta su historia.',
      'Pregunta por un lugar al que volverían.',
    ],
    playful: [
      'Votación exprés: ¿perros o gatos?',
      'Pide el peor chiste de la sala.',
      'Di dos verdades y una mentira; que adivinen.',
      'Tararea algo y que el chat le ponga título.',
      'Abre el debate: ¿piña en la pizza?',
      'Dibuja en diez segundos; el chat adivina.',
      '¿Qué superpoder sería inútil un lunes? Pregunta.',
      'Inventa una historia con el chat, palabra por palabra.',
      'Pregunta qué animal ganaría al ajedrez.',
      'Que cada quien ponga un emote según su humor.',
    ],
  },
}
