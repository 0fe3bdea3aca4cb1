import type { ConversationCard, Text } from "./backend";
import { textOf, unmarked } from "./i18n";

/** The name of a peer, or a placeholder until an invited person has answered. */
export function nameOf(card: Pick<ConversationCard, "name"> | undefined): Text {
  return card?.name ? unmarked(card.name) : textOf("talk-invited-name");
}
