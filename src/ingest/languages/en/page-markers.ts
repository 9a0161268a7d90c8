/** How English sites head the parts of a page. */
import type { PageMarkers } from '../../engine/language.js';

export const PAGE_MARKERS: PageMarkers = {
  source: ['Source', 'News source', 'Via'],
  keywords: ['Keywords', 'Key words', 'Tags', 'Topics'],
  readAlso: ['Read also', 'Also read', 'Read more', 'See also', 'You may also like'],
  related: [
    'Similar articles',
    'Related articles',
    'Related stories',
    'Related news',
    'Related topics',
    'Most read',
    'Latest news',
    'More on this story',
  ],
  furniture: [
    'Share',
    'Share this article',
    'Print',
    'Comments',
    'Add a comment',
    'Leave a comment',
    'Follow us',
    'All rights reserved',
    'Subscribe',
    'Sign up',
  ],
};
