import { describeSentences } from '../sentence-corpus.js';

describeSentences('en', new URL('./corpus/', import.meta.url), 40);
