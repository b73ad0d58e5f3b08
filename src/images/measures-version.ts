/** Raised when a measure of a picture comes to mean something else: then every picture is measured again. */
export const MEASURES_VERSION = 2;
