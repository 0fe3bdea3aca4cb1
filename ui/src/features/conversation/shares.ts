import type { ShareKind, ShareView, StepCard, Text, TopicView } from "$lib/backend";

export type Choice = { id: string; title: Text; steps: StepCard[] };

/** The steps of the plan by topic. */
export function choices(topics: TopicView[], steps: StepCard[]): Choice[] {
  const of = (topic: string) => steps.filter((step) => step.topic === topic);
  const all = topics.map(({ id, title }) => ({ id, title, steps: of(id) }));
  return all.filter((choice) => choice.steps.length > 0);
}

export function has(shares: ShareView[], kind: ShareKind, id: string): boolean {
  return shares.some((share) => share.kind === kind && share.id === id);
}

/** Adds or removes a share. A shared topic includes its steps, which need no share of their own. */
export function toggled(shares: ShareView[], kind: ShareKind, choice: Choice, id: string) {
  if (has(shares, kind, id))
    return shares.filter((share) => share.kind !== kind || share.id !== id);
  const inside = new Set(choice.steps.map((step) => step.id));
  const rest =
    kind === "topic"
      ? shares.filter((share) => share.kind === "topic" || !inside.has(share.id))
      : shares;
  return [...rest, { kind, id }];
}
