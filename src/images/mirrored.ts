/** What the stem of a mirrored picture ends in, after that of the picture. */
export const MIRRORED = '-mirrored';
