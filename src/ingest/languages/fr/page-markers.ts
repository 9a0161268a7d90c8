/** How French sites head the parts of a page. */
import type { PageMarkers } from '../../engine/language.js';

export const PAGE_MARKERS: PageMarkers = {
  source: ['Source', "Source de l'information"],
  keywords: ['Mots-clés', 'Mots clés', 'Mots-clefs', 'Étiquettes', 'Tags', 'Thèmes'],
  readAlso: [
    'Lire aussi',
    'À lire aussi',
    'Lire également',
    'À lire également',
    'Lire la suite',
    'Voir aussi',
  ],
  related: [
    'Articles similaires',
    'Articles liés',
    'Sur le même sujet',
    'Dans la même rubrique',
    'Les plus lus',
    'Dernières nouvelles',
    'À la une',
  ],
  furniture: [
    'Partager',
    'Imprimer',
    'Commentaires',
    'Ajouter un commentaire',
    'Suivez-nous',
    'Tous droits réservés',
    "S'abonner",
    'Newsletter',
  ],
};
