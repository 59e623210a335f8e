import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Hola, {name}! Qué gusto tenerte aquí.',
      '{name}, ponte a gusto, estás en tu casa.',
      'Qué bueno que nos encontraste, {name}.',
      'Pasa, {name}. Hay lugar de sobra.',
      'Un saludo con cariño para {name}.',
      'Me alegra leerte, {name}. ¿Cómo va tu día?',
      '{name}, gracias por saludar. ¿Qué te trae por acá?',
      '{name}, aquí siempre hay sitio.',
      'Buenas, {name}. Cuéntanos de ti cuando quieras.',
      'Qué linda sorpresa, {name}: una voz nueva.',
      'Nos alegra conocerte, {name}.',
    ],
    playful: [
      '¡{name} acaba de entrar al edificio!',
      'Hola, {name}: bocadillos a la izquierda, chistes a la derecha.',
      '¡Llegas justo a tiempo, {name}!',
      '{name}, te guardamos un asiento.',
      'Compórtense, que llegó {name}. ¡Hola!',
      '¡Sube a bordo, {name}! Cuidado con el escalón.',
      'Miren quién encontró la diversión: {name}.',
      'Alerta de buena onda: {name} en la sala.',
      '¡Ring, ring! Atiendan, es {name}.',
      '{name} aparece como por arte de magia. ¡Hola!',
      'Estreno mundial: el primer mensaje de {name}.',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡{name}, qué gusto verte otra vez!',
      'Hola de nuevo, {name}. ¿Cómo has estado?',
      'Ahí estás, {name}. Ya me hacías falta.',
      'Con {name} aquí, la sala se siente completa.',
      'Un abrazo a través de la pantalla, {name}.',
      '¿Qué me cuentas, {name}? Me alegra que vinieras.',
    ],
    playful: [
      '¡Suenen trompetas, llegó {name}!',
      'Tu asiento de siempre sigue calentito, {name}.',
      'Ya iba a mandar un equipo de búsqueda, {name}.',
      'Pase de lista: ¿{name}? ¡Presente!',
      'Miren quién no pudo resistirse: {name}.',
      'Ahora sí, ya está aquí {name}.',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡{name}, qué alegría verte después de {days}!',
      'Volviste, {name}. Cuéntame todo.',
      'Hace {days} que no te leía, {name}.',
      '{name}, se te extrañó. ¿Cómo te ha ido?',
      'Qué lindo reencuentro, {name}, tras {days}.',
      'Ya era hora de saludarte otra vez, {name}.',
    ],
    playful: [
      '{name}, ¿dónde te escondiste? ¡{days}!',
      '¡El gran regreso: {name}! Música, por favor.',
      'Después de {days} nos debes una anécdota, {name}.',
      'Marcamos en la pared {days}, {name}. ¡Al fin!',
      'Alerta de reaparición: {name} está en la sala.',
      'Temporada nueva, y vuelve {name} al elenco.',
    ],
  },
}
