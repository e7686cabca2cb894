export type DateWords = {}
