// Links for ways to reach a contact. They may come from a peer, so each says where it leads and
// has no parameters. `undefined` where nothing can be linked; the shell checks again.

/** An address as mail programs know it: one "@", no spaces, nothing that begins a parameter. */
const ADDRESS = /^([\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+)@([\p{L}\p{N}.-]+)$/u;

export function mailLink(address: string): string | undefined {
  const [, name, host] = ADDRESS.exec(address.trim()) ?? [];
  return name && host && `mailto:${encodeURIComponent(name)}@${host}`;
}

/** Only digits: codes such as "*21*…#" divert calls. */
export function callLink(number: string): string | undefined {
  if (/[*#]/.test(number)) return undefined;
  const digits = number.replace(/[^+\d]/g, "");
  return /^\+?\d+$/.test(digits) ? `tel:${digits}` : undefined;
}

/** A web address with the host that it really leads to. A user name may look like a host. */
export function webLink(address: string): { url: string; host: string } | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== "https:" || url.username || url.password) return undefined;
  return { url: url.href, host: url.host.replace(/^www\./, "") };
}
