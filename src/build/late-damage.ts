/** Thrown where a record is asked for that is not as the index of its log says. */
export class LateDamage extends Error {}

/** Whether a build was stopped to begin anew: nothing of what goes wrong then is to be told. */
export const beginsAnew = ({ reason }: AbortSignal): boolean => reason instanceof LateDamage;
