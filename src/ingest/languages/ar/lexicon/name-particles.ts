/** Words inside a person's name that are no name themselves: what follows them belongs to it. */
export const NAME_PARTICLES = [
  'بن', // son of
  'ابن', // son of
  'إبن', // son of
  'بنت', // daughter of
  'ابنة', // daughter of
  'ولد', // son of, in Mauritania
  'منت', // daughter of, in Mauritania
  'آل', // house of
  'أبو', // father of
  'أبا', // father of
  'أبي', // father of
  'ابو', // father of, without hamza
  'بو', // father of, in the Maghreb
  'أم', // mother of
  'عبد', // servant of (a name of God follows)
  'عبيد', // little servant of
  'با', // father of, in Hadramawt
  'ذو', // possessor of
  'دي', // de
  'دو', // du
  'ديل', // del
  'فان', // van
  'فون', // von
  'لي', // Le, Lee
  'لو', // Le
  'مك', // Mac
  'ماك', // Mac
  'سان', // San
] as const;

/** Particles that may begin a name on their own account. */
export const OPENING_PARTICLES = ['عبد', 'أبو', 'ابو', 'آل', 'بو', 'عبيد', 'بن', 'با'] as const; // servant of; father of; house of
