import type { Component } from "svelte";
import type { Parameters, RouteName } from "$lib/route";
import Changes from "../features/changes/Changes.svelte";
import Contacts from "../features/contacts/Contacts.svelte";
import Content from "../features/content/Content.svelte";
import Conversation from "../features/conversation/Conversation.svelte";
import Peer from "../features/conversation/Peer.svelte";
import Report from "../features/conversation/Report.svelte";
import Safety from "../features/conversation/Safety.svelte";
import Share from "../features/conversation/Share.svelte";
import Confirmation from "../features/desk/Confirmation.svelte";
import Desk from "../features/desk/Desk.svelte";
import Inviting from "../features/desk/Inviting.svelte";
import Document from "../features/documents/Document.svelte";
import Employer from "../features/employer/Employer.svelte";
import Events from "../features/events/Events.svelte";
import Guide from "../features/guides/Guide.svelte";
import Guides from "../features/guides/Guides.svelte";
import Plan from "../features/plan/Plan.svelte";
import Search from "../features/search/Search.svelte";
import About from "../features/settings/About.svelte";
import Answers from "../features/settings/Answers.svelte";
import Copy from "../features/settings/Copy.svelte";
import Settings from "../features/settings/Settings.svelte";
import Step from "../features/step/Step.svelte";
import Invitation from "../features/talk/Invitation.svelte";
import Mentor from "../features/talk/Mentor.svelte";
import Talk from "../features/talk/Talk.svelte";
import Today from "../features/today/Today.svelte";
import ChooseLanguage from "../features/welcome/ChooseLanguage.svelte";
import ChoosePlace from "../features/welcome/ChoosePlace.svelte";
import Questions from "../features/welcome/Questions.svelte";

/** The component of each route. It takes the route's parameters as properties. */
export const screens: { [Name in RouteName]: Component<Parameters<Name>> } = {
  "welcome-language": ChooseLanguage,
  "welcome-place": ChoosePlace,
  "welcome-questions": Questions,
  copy: Copy,
  today: Today,
  changes: Changes,
  plan: Plan,
  step: Step,
  document: Document,
  contacts: Contacts,
  guides: Guides,
  guide: Guide,
  events: Events,
  search: Search,
  talk: Talk,
  invitation: Invitation,
  mentor: Mentor,
  confirmation: Confirmation,
  conversation: Conversation,
  share: Share,
  peer: Peer,
  safety: Safety,
  report: Report,
  desk: Desk,
  inviting: Inviting,
  settings: Settings,
  answers: Answers,
  content: Content,
  employer: Employer,
  about: About,
};
