import { describeArticles, describeSentences } from '../sentence-corpus.js';

const FOLDER = new URL('./corpus/', import.meta.url);
describeSentences('fr', FOLDER, 80);
describeArticles('fr', FOLDER, 12);
