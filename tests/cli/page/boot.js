import('./tracuu.js');
