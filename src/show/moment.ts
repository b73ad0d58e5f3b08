import { count } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes the time of day, to the second. */
export const timeOfDay = (at: number): string => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
};

/** Writes a time (milliseconds since 1970) on the clock of this computer: `2026-11-23 14:20`. */
export const moment = (at: number): string => {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** Writes how long ago that was: `just now`, `20 minutes ago`, `3 hours ago`, `12 days ago`. */
export const ago = (at: number, now: number): string => {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 90) return `${count(minutes, 'minute')} ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${count(hours, 'hour')} ago` : `${count(Math.round(hours / 24), 'day')} ago`;
};

/** Writes a time both ways. */
export const when = (at: number, now: number): string => `${moment(at)} (${ago(at, now)})`;
