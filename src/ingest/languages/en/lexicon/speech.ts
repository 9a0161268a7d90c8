/** Words around what is said: by what channel, over what wire, and that it is untrue. */
import type { Lexicon } from '../../../engine/svo/grammar.js';

export const PHONE = [
  ...[
    'by phone',
    'by telephone',
    'over the phone',
    'on the phone',
    'over the telephone',
    'on the telephone',
    'via telephone',
  ],
  ...['via phone', 'telephone', 'phone', 'video link', 'videoconference', 'video conference', 'video call'],
];

export const UNTRUE = [
  ...[
    'untrue',
    'false',
    'not true',
    'no truth',
    'baseless',
    'groundless',
    'unfounded',
    'fabricated',
    'fake',
    'fake news',
  ],
  ...[
    'without foundation',
    'without basis',
    'no basis',
    'incorrect',
    'inaccurate',
    'a lie',
    'lies',
    'nonsense',
    'pure fiction',
    'pure invention',
    'invented',
    'made up',
    'entirely false',
    'categorically false',
    'a fabrication',
    'fabrications',
  ],
];

export const CLAIMS = [
  ...[
    'report',
    'reports',
    'claim',
    'claims',
    'allegation',
    'allegations',
    'accusation',
    'accusations',
    'statement',
    'statements',
  ],
  ...[
    'rumor',
    'rumors',
    'rumour',
    'rumours',
    'suggestion',
    'suggestions',
    'assertion',
    'assertions',
    'charge',
    'charges',
  ],
];

// biome-ignore format: a table, one channel a line
export const CHANNELS: Lexicon['channels'] = [
  { channel: 'COMMUNIQUE', forms: ['statement', 'communique', 'communiqué', 'readout', 'press release', 'written statement'] },
  { channel: 'PRESS_CONFERENCE', forms: ['press conference', 'news conference', 'press briefing', 'briefing'] },
  { channel: 'PRESS_MEETING', forms: ['told reporters', 'told journalists', 'tells reporters', 'reporters', 'journalists'] },
  { channel: 'INTERVIEW', forms: ['interview'] },
  { channel: 'RADIO', forms: ['radio'] },
  { channel: 'TELEVISION', forms: ['television', 'state tv', 'tv', 'televised'] },
  { channel: 'SOCIAL_MEDIA', forms: ['twitter', 'facebook', 'telegram', 'truth social', 'instagram', 'social media', 'platform x', 'tweet', 'on x'] },
  { channel: 'SPEECH', forms: ['speech', 'address', 'sermon'] },
  { channel: 'LETTER', forms: ['letter'] },
  { channel: 'CALL', forms: ['phone call', 'telephone call', 'phone conversation', 'telephone conversation'] },
];
