/** How the user calls Tertia: by its own name, or by npm in a checkout. */
export function calledAs(env: Readonly<Record<string, string | undefined>>): string {
  const byNpm = env.npm_package_name === 'tertia' && ['tertia', 'start'].includes(env.npm_lifecycle_event ?? '')
  return byNpm ? 'npm run --silent tertia --' : 'tertia'
}

/** A message of ours whose commands are written as the user can call them. */
export function asCalled(message: string, called: string): string {
  return message.replaceAll('`tertia ', `\`${called} `)
}
