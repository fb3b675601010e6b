// The words of the work that an event opens, as the title of its task.
import type { FollowUpWork } from '#core/case/follow-ups.ts';
import type { Text } from '#core/clock/rule.ts';

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpWork, Text>> = {
  'review-venue': {
    en: 'Custody changed: which court has jurisdiction now, and is a change of venue to be filed or opposed?',
    es: 'Cambió la detención: ¿qué tribunal es competente ahora, y hay que pedir u oponerse a un cambio de sede?',
  },
  'review-bond': {
    en: 'Custody changed: is a bond request to be filed, or filed again, and with which court?',
    es: 'Cambió la detención: ¿hay que pedir fianza, o pedirla de nuevo, y ante qué tribunal?',
  },
  'review-habeas': {
    en: 'Custody changed: which district and which custodian would a habeas petition name?',
    es: 'Cambió la detención: ¿qué distrito y qué custodio nombraría una petición de hábeas corpus?',
  },
  'review-coverage': {
    en: 'A hearing or custody changed: who attends, and is the interpreter still the right one?',
    es: 'Cambió una audiencia o la detención: ¿quién acude, y sigue siendo adecuado el intérprete?',
  },
  'confirm-hearing-date': {
    en: 'A second member confirms the date of the hearing',
    es: 'Un segundo miembro confirma la fecha de la audiencia',
  },
  'tell-client-of-hearing': {
    en: 'Tell the client of the hearing',
    es: 'Avisar al cliente de la audiencia',
  },
  'report-new-address': {
    en: 'File the change of address with the court and the agency',
    es: 'Presentar el cambio de domicilio ante el tribunal y la agencia',
  },
  'look-into-difference': {
    en: 'A check differs from what is recorded: look into it',
    es: 'Una consulta difiere de lo registrado: averiguar por qué',
  },
  'hand-over': {
    en: 'Representation ended: hand the case over',
    es: 'Terminó la representación: entregar el caso',
  },
  'stop-sharing': {
    en: 'A consent was withdrawn: stop sharing on its ground',
    es: 'Se retiró un consentimiento: dejar de compartir con base en él',
  },
};
