import { flushSync } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ask, withGiven, type Ask } from "../src/lib/ask.svelte";
import { backend, type Area, type MentorsView } from "../src/lib/backend";

type AppEvent = { payload: { areas: Area[] } };
const shell = vi.hoisted(() => ({ emit: undefined as ((event: AppEvent) => void) | undefined }));
vi.mock("@tauri-apps/api/event", () => ({
  listen: (_: string, listener: (event: AppEvent) => void) => {
    shell.emit = listener;
    return Promise.resolve(() => {});
  },
}));

const given: MentorsView = { mentors: [], invites: false };
const fetched: MentorsView = { mentors: [], invites: true };
const command = vi.spyOn(backend, "mentors").mockResolvedValue(fetched);

/** Asks for the mentors as a component does that appears now. */
function appear(): Ask<MentorsView> {
  const queries: Ask<MentorsView>[] = [];
  $effect.root(() => void queries.push(ask("mentors")));
  flushSync();
  const [query] = queries;
  if (!query) throw new Error("effects do not run");
  return query;
}

/** Shows a first screen that came with responses. */
async function firstScreen(responses: Parameters<typeof withGiven>[0]): Promise<Ask<MentorsView>> {
  const queries: Ask<MentorsView>[] = [];
  await withGiven(responses, () => queries.push(appear()));
  const [query] = queries;
  if (!query) throw new Error("nothing was shown");
  return query;
}

describe("a query on the first screen", () => {
  beforeEach(() => void command.mockClear());

  it("has the response that came with the screen and is not asked", async () => {
    const query = await firstScreen({ mentors: given });
    expect(query.data).toBe(given);
    expect(command).not.toHaveBeenCalled();
  });

  it("is asked again once one of its areas changes", async () => {
    const query = await firstScreen({ mentors: given });
    shell.emit?.({ payload: { areas: ["talk"] } });
    await vi.waitFor(() => expect(query.data).toBe(fetched));
  });

  it("is asked when no response came with the screen", async () => {
    const query = await firstScreen({ unread: [] });
    expect(command).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(query.data).toBe(fetched));
  });

  it("is asked when its component appears later", async () => {
    await firstScreen({ mentors: given });
    const query = appear();
    expect(query.data).toBeUndefined();
    expect(command).toHaveBeenCalledOnce();
  });
});
