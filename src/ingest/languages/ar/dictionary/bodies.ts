/** Organizations, governments and unnamed sources into the dictionary. */
import { definite, words } from '../inflection.js';
import { GENERIC_BODIES, ORGANIZATION_HEADS } from '../lexicon/organization-heads.js';
import { ORGANIZATIONS } from '../lexicon/organizations.js';
import { GOVERNMENT_NOUNS, SOURCE_ADJECTIVES, SOURCE_NOUNS } from '../lexicon/unnamed-sources.js';
import type { Entries } from '../senses.js';

export const addBodies = (dictionary: Entries): void => {
  for (const entry of ORGANIZATIONS)
    for (const name of [entry.name, ...entry.aliases])
      dictionary.add(words(name), { kind: 'organization', entry });
  for (const entry of ORGANIZATION_HEADS)
    for (const form of entry.forms) {
      dictionary.add(words(form), { kind: 'organizationHead', entry, definite: form.startsWith('ال') });
      const articled = definite(form);
      if (articled) dictionary.add(words(articled), { kind: 'organizationHead', entry, definite: true });
    }
  for (const form of GENERIC_BODIES) dictionary.add(words(form), { kind: 'genericBody' });
  for (const { forms } of GOVERNMENT_NOUNS)
    for (const form of forms)
      dictionary.add(words(form), { kind: 'government', definite: form.startsWith('ال') });
  for (const { forms, gender, number } of SOURCE_NOUNS)
    for (const form of forms) {
      dictionary.add(words(form), { kind: 'source', gender, number, definite: form.startsWith('ال') });
      const articled = definite(form);
      if (articled) dictionary.add(words(articled), { kind: 'source', gender, number, definite: true });
    }
  for (const { forms } of SOURCE_ADJECTIVES)
    for (const form of forms) dictionary.add(words(form), { kind: 'sourceAdjective' });
};
