/** Backups: the whole graph in one file that tells whether it is sound. */
export { type BackupFile, openBackup } from './read.js';
export { writeBackup } from './write.js';
