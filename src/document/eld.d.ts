/** The part of eld that is used; its package gives types for its main entry alone. */
declare module 'eld/extrasmall' {
  export const eld: {
    detect(text: string): {
      readonly language: string
      getScores(): Readonly<Record<string, number>>
      isReliable(): boolean
    }
    info(): { readonly Languages: Readonly<Record<number, string>> }
  }
}
