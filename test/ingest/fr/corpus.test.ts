import { describeSentences } from '../sentence-corpus.js';

describeSentences('fr', new URL('./corpus/', import.meta.url), 40);
