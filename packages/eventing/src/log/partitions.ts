/** Partitions of every topic, for ever: a key that moved to another partition would lose its order. */
export const PARTITIONS = 12;
