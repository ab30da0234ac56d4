/** The speeds that a reader chooses among. */
export const RATES: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];
