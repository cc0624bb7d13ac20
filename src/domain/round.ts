/** A number to a tenth: as exact as drawings need it. @example roundTenth(1.26) // 1.3 */
export const roundTenth = (value: number): number => Math.round(value * 10) / 10;
