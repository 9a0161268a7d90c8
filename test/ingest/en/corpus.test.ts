import { describeArticles, describeSentences } from '../sentence-corpus.js';

const FOLDER = new URL('./corpus/', import.meta.url);
describeSentences('en', FOLDER, 80);
describeArticles('en', FOLDER, 12);
