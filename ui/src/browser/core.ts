// Stands in for @tauri-apps/api/core when the interface is built for a browser.
import { owner } from "./owner";

export function invoke<T>(command: string, args: object = {}): Promise<T> {
  if (command === "open_again") return owner.openAgain() as Promise<T>;
  if (command === "open_link" && "url" in args)
    return owner.openLink(String(args.url)) as Promise<T>;
  return owner.call(command, args) as Promise<T>;
}
