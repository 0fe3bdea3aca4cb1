import Agreement from "$components/talk/Agreement.svelte";
import Confirmed from "$components/talk/Confirmed.svelte";
import MailboxState from "$components/talk/MailboxState.svelte";
import QrCode from "$components/talk/QrCode.svelte";
import RoleWord from "$components/talk/RoleWord.svelte";
import { confirmation, me } from "../samples";
import { story } from "../story";

export default {
  Agreement: story(Agreement, { own: {}, "in both languages": { other: "ar" } }),
  Confirmed: story(Confirmed, {
    confirmed: { confirmation },
    short: { confirmation, short: true },
    over: { confirmation: { ...confirmation, state: "over" } },
    withdrawn: { confirmation: { ...confirmation, state: "withdrawn" } },
    otherPerson: { confirmation: { ...confirmation, state: "other-person" } },
    doubtful: { confirmation: { ...confirmation, state: "doubtful" } },
    none: { confirmation: { state: "none", by: null, until: null } },
  }),
  MailboxState: story(MailboxState, {
    "all is well": { me },
    waiting: { me: { ...me, isOpen: false } },
    unreached: { me: { ...me, reached: false } },
    "ticket refused": { me: { ...me, trouble: "ticket-refused" } },
    "not ours": { me: { ...me, trouble: "not-ours", invites: false } },
  }),
  QrCode: story(QrCode, {
    "a small code": { qr: { size: 6, path: "M2 2h1v1h-1zM3 3h1v1h-1z" }, label: "safety-qr" },
  }),
  RoleWord: story(RoleWord, {
    newcomer: { role: "newcomer" },
    mentor: { role: "mentor" },
    "welcome centre": { role: "welcome-centre" },
  }),
};
