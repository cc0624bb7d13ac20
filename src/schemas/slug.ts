/** Lower-case ASCII words joined by single hyphens: ids of entries and records, and so parts of URLs. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
