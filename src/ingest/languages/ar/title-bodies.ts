/** The body that a title names within its words: "the head of the World Bank", "the UN envoy". */
import { organization, WHOLE } from './organization-phrase.js';
import type { OrganizationPhrase, Title } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const UN_ADJECTIVES = foldedSet(['أممي', 'الأممي', 'أممية', 'الأممية', 'الدولي', 'الدولية']); // of the United Nations, international
const UN = 'الأمم المتحدة';

/** The organization of a title, where it says a particular one: as it was read, or known to the lexicon within it. */
export const bodyOfTitle = (
  reading: Reading,
  { from, to, body, office }: Title,
): OrganizationPhrase | null => {
  if (body) return body.kind === 'organization' && !body.anaphoric ? body : null;
  for (let i = from; i < to; i++) {
    const named = i > from ? reading.hit(i, 'organization') : null;
    if (named && named.to <= to && !named.value.entry.ambiguous)
      return organization(reading, i, named.to, named.form, named.value.entry.name, true, null);
    if (office === 'special_envoy' && UN_ADJECTIVES.has(reading.norm(i)))
      return organization(reading, i, i + 1, WHOLE, UN, true, null);
  }
  return null;
};
