/**
 * Works on several things of a stream at a time and gives the results in the order of the things. At most `ahead` are
 * under way, so a stream without end needs no memory; an error stops it once the results before it are given.
 */
export async function* inTurn<T, R>(
  stream: AsyncIterable<T>,
  ahead: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const underway: Promise<{ readonly done: R } | { readonly error: unknown }>[] = []
  const begin = (one: T): void => {
    underway.push(
      work(one).then(
        (done) => ({ done }),
        (error: unknown) => ({ error }),
      ),
    )
  }
  const take = async (): Promise<R> => {
    const next = await (underway.shift() as (typeof underway)[number])
    if ('error' in next) throw next.error
    return next.done
  }
  let fault: { readonly error: unknown } | null = null
  try {
    for await (const one of stream) {
      begin(one)
      while (underway.length >= ahead) yield await take()
    }
  } catch (error) {
    fault = { error }
  }
  while (underway.length > 0) yield await take()
  if (fault) throw fault.error
}
