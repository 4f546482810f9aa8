/** The version of the library, as it stands in every method tree. */
export const libraryVersion = '0.1.0';
