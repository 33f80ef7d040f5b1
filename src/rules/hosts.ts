/** True when a host is one of these names, or below one that is written `*.example.com`. */
export function isAmongHosts(host: string, names: readonly string[]): boolean {
  const wanted = host.toLowerCase().replace(/\.$/, '')
  return names.some((written) => {
    const name = written.toLowerCase()
    return name.startsWith('*.') ? wanted.endsWith(name.slice(1)) : wanted === name
  })
}
