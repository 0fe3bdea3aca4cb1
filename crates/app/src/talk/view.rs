use lotse_core::Mark;
use lotse_i18n::Text;
use lotse_talk::{MailboxTrouble, Role};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ContactView;

/// Who the person is in conversations, and all conversations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TalkView {
    /// Who the person is in conversations; nobody yet when there is none.
    pub me: Option<TalkerView>,
    /// The conversations, the one with the latest message first.
    pub conversations: Vec<ConversationCard>,
    /// How many messages of others nobody has read.
    pub unread: u32,
}

/// Who the person is in conversations.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the person of its own"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TalkerView {
    /// The name that the person goes by.
    pub name: String,
    /// The person invites others: a mentor or a welcome centre.
    pub invites: bool,
    /// What the person is.
    pub role: Role,
    /// The relay, as people read it: `relay.example.org`.
    pub relay: String,
    /// The relay has the person's mailbox.
    pub is_open: bool,
    /// Why the mailbox cannot be opened.
    pub trouble: Option<MailboxTrouble>,
    /// The relay answered the last time that something was asked of it.
    pub reached: bool,
    /// Whether a programme has confirmed the person.
    pub confirmation: ConfirmationView,
    /// Others learn when the person has read their messages.
    pub tells_when_read: bool,
}

/// Whether a programme has confirmed somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmationView {
    /// Whether.
    pub state: ConfirmationState,
    /// Who answers for the programme: "Stadt Mannheim".
    pub by: Option<String>,
    /// The last day on which it holds.
    pub until: Option<String>,
}

/// Whether a programme has confirmed somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ConfirmationState {
    /// Nobody has.
    None,
    /// A programme that the packs name has, and it holds today.
    Confirmed,
    /// It did hold, and is over.
    Over,
    /// There is one, but it cannot be checked or is not genuine.
    Doubtful,
}

/// A conversation in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationCard {
    /// Its id.
    pub id: String,
    /// The name of the other; none while nobody has accepted.
    pub name: Option<String>,
    /// What the other is; none while nobody has accepted.
    pub role: Option<Role>,
    /// The language of the other's app.
    pub language: Option<String>,
    /// How far it is.
    pub stage: StageView,
    /// Until when the invitation can be accepted, as a day.
    pub until: Option<String>,
    /// Whether the other's programme has confirmed the other.
    pub confirmation: ConfirmationView,
    /// How many messages of the other nobody has read.
    pub unread: u32,
    /// How many own messages wait on this device.
    pub waiting: u32,
    /// How many own messages cannot go.
    pub stuck: u32,
    /// The latest message that is shown.
    pub last: Option<MessageView>,
}

/// How far a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum StageView {
    /// I have invited somebody; nobody has accepted yet.
    Invited,
    /// My invitation was over before anyone accepted.
    InvitationOver,
    /// I have accepted and not heard from the other yet.
    Asked,
    /// Both have spoken.
    Open,
    /// I have blocked the other.
    Blocked,
    /// I have left.
    Left,
    /// The other has left.
    PeerLeft,
}

/// A conversation with its messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationView {
    /// In short.
    pub card: ConversationCard,
    /// What I am in it.
    pub my_role: Role,
    /// Messages can be written.
    pub is_open: bool,
    /// The latest messages, the oldest of them first.
    pub messages: Vec<MessageView>,
    /// There are older ones than those shown.
    pub has_older: bool,
    /// How many days messages are kept for both; 0 is for ever.
    pub keep_days: u32,
    /// What of the own plan is shared here.
    pub shares: Vec<ShareView>,
    /// What the other shares with me.
    pub shared: Vec<SharedStepView>,
    /// The other has left and asks for the conversation to be erased here too.
    pub asks_to_erase: bool,
    /// The other has read up to here, where the other says so.
    pub read_by_peer: Option<String>,
    /// The server that one's own messages go to, where the other fetches them.
    pub relay: Option<String>,
    /// Whom a report goes to.
    pub report_to: Option<ContactView>,
    /// Numbers for emergencies.
    pub emergency: Vec<ContactView>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MessageView {
    /// Its id.
    pub id: String,
    /// The person wrote it.
    pub mine: bool,
    /// When it was written, in UTC: `2026-11-23T09:00:00Z`.
    pub at: String,
    /// What has become of it; only of own messages.
    pub state: Option<MessageStateView>,
    /// Words.
    pub text: Option<String>,
    /// A step that is talked about.
    pub step: Option<SharedStepView>,
    /// A contact that is passed on.
    pub contact: Option<ContactCardView>,
    /// How many days messages are kept from now on, for both; 0 is for ever.
    pub keep_days: Option<u32>,
    /// What speaks for caution; only of messages of others.
    pub cautions: Vec<Caution>,
}

/// What has become of an own message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MessageStateView {
    /// It waits on this device.
    Waiting,
    /// The relay has it.
    Sent,
    /// The other's device has it.
    Received,
    /// The other takes no messages of ours any more.
    StuckRefused,
    /// The invitation was over before it could be answered.
    StuckInvitationOver,
    /// The relay does not take it as it is.
    StuckNotTaken,
}

/// What speaks for caution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// Money is asked for, or account data.
    Money,
    /// The talk is to go on somewhere else.
    Channel,
}

/// A step as somebody shares it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SharedStepView {
    /// Its id.
    pub id: String,
    /// Its title: in the reader's language where the own packs have the step,
    /// else as the other has it.
    pub title: Text,
    /// The own plan has the step, so it can be opened.
    pub in_plan: bool,
    /// What the sharer has said of it.
    pub mark: Option<Mark>,
    /// By when, if it has a date.
    pub due: Option<String>,
}

/// A contact as somebody passed it on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactCardView {
    /// The own contact of this id, when the own packs have it.
    pub contact: Option<String>,
    /// Its name.
    pub name: String,
    /// Its number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its page.
    pub web: Option<String>,
    /// Its address in one line.
    pub address: Option<String>,
}

/// Something of the own plan that is shared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareView {
    /// What kind of thing.
    pub kind: ShareKind,
    /// Its id.
    pub id: String,
}

/// What kind of thing is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ShareKind {
    /// One step.
    Step,
    /// All steps of a topic.
    Topic,
}

/// An invitation of the own, to be shown to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnInvitationView {
    /// The conversation that it begins.
    pub conversation: String,
    /// The link; also what is in the QR code.
    pub link: String,
    /// The QR code.
    pub qr: QrView,
    /// The last day on which it can be accepted.
    pub until: String,
}

/// A QR code as a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QrView {
    /// How many modules wide and high, with the quiet zone.
    pub size: u32,
    /// The dark modules as an SVG path.
    pub path: String,
}

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKindView {
    /// To accept an invitation.
    Invitation,
    /// To become a mentor.
    Ticket,
    /// To take the confirmation of the own programme.
    Confirmation,
}

/// An invitation of somebody else, before it is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    /// The name of whoever invites.
    pub name: String,
    /// What whoever invites is.
    pub role: Role,
    /// The language of whoever invites, where the interface speaks it: the
    /// agreement is shown in it too.
    pub language: Option<String>,
    /// Whether a programme has confirmed whoever invites.
    pub confirmation: ConfirmationView,
    /// The relay, as people read it.
    pub relay: String,
    /// The last day on which it can be accepted.
    pub until: String,
    /// It is over.
    pub is_over: bool,
    /// It was accepted on this device, or made on it: this conversation.
    pub used_by: Option<String>,
    /// The name that the person goes by already.
    pub my_name: Option<String>,
}

/// What a mentor sees of all mentees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// The mentees, and invitations that wait: those with something unread first.
    pub mentees: Vec<MenteeView>,
    /// The answers that are kept ready.
    pub ready_answers: Vec<ReadyAnswer>,
}

/// A mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MenteeView {
    /// The conversation in short.
    pub card: ConversationCard,
    /// What the mentee shares, and only that.
    pub shared: Vec<SharedStepView>,
    /// The next dates among it, the nearest first.
    pub next_dates: Vec<SharedStepView>,
}

/// An answer that is kept ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadyAnswer {
    /// Its number.
    pub id: i32,
    /// Its words.
    pub text: String,
}

impl ConfirmationView {
    /// Nobody has confirmed.
    pub(crate) fn none() -> Self {
        Self {
            state: ConfirmationState::None,
            by: None,
            until: None,
        }
    }
}

/// The mentors to whom a step can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MentorsView {
    /// The mentors, those of the oldest conversation first.
    pub mentors: Vec<MentorView>,
    /// The person is a mentor and invites others.
    pub invites: bool,
}

/// A mentor of the newcomer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MentorView {
    /// The conversation with the mentor.
    pub conversation: String,
    /// The mentor's name.
    pub name: String,
}
