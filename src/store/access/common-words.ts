// Words of which easily guessed passwords are made: the usual ones, and those of this field.

/** In small letters. A longer list comes as a file (RECOURSE_BREACHED_PASSWORDS). */
export const COMMON_WORDS: readonly string[] = (
  'password passwort passphrase contrasena senha motdepasse secret geheim letmein welcome bienvenido admin administrator ' +
  'root user guest login signin access default changeme master test demo sample temp hello qwerty qwertz azerty asdf ' +
  'asdfgh zxcvbn qazwsx abc abcd abcde abcdef abcdefgh iloveyou love loveyou tequiero monkey dragon shadow sunshine princess ' +
  'football baseball basketball soccer superman batman starwars trustno michael jordan jennifer charlie summer winter ' +
  'spring autumn january february march april june july august september october november december monday tuesday ' +
  'wednesday thursday friday saturday sunday please computer internet whatever freedom liberty justice hope america ' +
  'recourse immigration immigrant asylum refugee attorney lawyer legal legalaid lawfirm court judge case client office ' +
  'nonprofit visa green card border newyork california texas chicago miami losangeles my your the and for this that is'
).split(' ');
