use lotse_core::Mark;
use lotse_i18n::Text;
use lotse_talk::{MailboxTrouble, Role};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{ContactView, QrView};

/// The person's identity in conversations, and all conversations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TalkView {
    /// The person's identity; `None` until the user has a mailbox.
    pub me: Option<TalkerView>,
    /// The conversations, the one whose latest message arrived last first.
    pub conversations: Vec<ConversationCard>,
}

/// A conversation with unread messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnreadView {
    /// Id of the conversation.
    pub conversation: String,
    /// The peer's name.
    pub name: Option<String>,
    /// Number of unread messages from the peer.
    pub count: u32,
}

/// The person's identity in conversations.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about the person"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TalkerView {
    /// Display name.
    pub name: String,
    /// May invite others: a mentor or a welcome centre.
    pub invites: bool,
    /// The person's role.
    pub role: Role,
    /// The relay, as people read it: `relay.example.org`.
    pub relay: String,
    /// The mailbox is open on the relay.
    pub is_open: bool,
    /// Why the mailbox cannot be opened.
    pub trouble: Option<MailboxTrouble>,
    /// The last call got an answer from the relay.
    pub reached: bool,
    /// Whether a programme has confirmed the person.
    pub confirmation: ConfirmationView,
    /// Peers get read receipts.
    pub tells_when_read: bool,
}

/// Whether a programme has confirmed the mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmationView {
    /// State of the confirmation.
    pub state: ConfirmationState,
    /// Who runs the programme: "Stadt Mannheim".
    pub by: Option<String>,
    /// The last day on which it is valid.
    pub until: Option<String>,
}

/// State of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ConfirmationState {
    /// Not confirmed.
    None,
    /// Confirmed by a programme that the packs name, and valid today.
    Confirmed,
    /// Expired.
    Over,
    /// The programme has withdrawn it.
    Withdrawn,
    /// It is genuine and was issued to somebody else.
    OtherPerson,
    /// It cannot be checked or is not genuine.
    Doubtful,
}

/// A conversation in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationCard {
    /// Its id.
    pub id: String,
    /// The peer's name; `None` until the invitation is accepted.
    pub name: Option<String>,
    /// The peer's name before the last change.
    pub former_name: Option<String>,
    /// The peer's role; none until the invitation is accepted.
    pub role: Option<Role>,
    /// The language of the peer's app.
    pub language: Option<String>,
    /// Stage of the conversation.
    pub stage: StageView,
    /// The last day on which the invitation can be accepted.
    pub until: Option<String>,
    /// Whether a programme has confirmed the peer.
    pub confirmation: ConfirmationView,
    /// Whether the conversation began with an older version, and the peer has not
    /// updated yet.
    pub waits_for_update: bool,
    /// Whether both people have compared the safety number.
    pub is_compared: bool,
    /// Whether envelopes with the peer's grant arrive that cannot be opened.
    pub sends_junk: bool,
    /// Number of unread messages from the peer.
    pub unread: u32,
    /// Number of outgoing messages waiting on this device.
    pub waiting: u32,
    /// Number of outgoing messages that cannot be sent.
    pub stuck: u32,
    /// The latest displayed message.
    pub last: Option<MessageView>,
}

/// A relay, as people see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RelayView {
    /// Its host name: `relay.example.org`.
    pub host: String,
    /// Whether the place recommends relays and this one is not among them.
    pub is_other: bool,
}

/// What two people compare to be sure that nobody stands between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SafetyNumberView {
    /// Twelve groups of five digits.
    pub groups: Vec<String>,
    /// The number as a QR code.
    pub qr: QrView,
    /// Whether both have compared it.
    pub is_compared: bool,
}

/// Stage of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum StageView {
    /// I have sent an invitation; it has not been accepted.
    Invited,
    /// My invitation expired before it was accepted.
    InvitationOver,
    /// I have accepted and not heard from the peer yet.
    Asked,
    /// Both sides have sent a message.
    Open,
    /// I have blocked the peer.
    Blocked,
    /// I have left.
    Left,
    /// The peer has left.
    PeerLeft,
}

/// A conversation with its messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationView {
    /// Its summary.
    pub card: ConversationCard,
    /// My role in it.
    pub my_role: Role,
    /// Messages can be written.
    pub is_open: bool,
    /// The latest messages, the oldest of them first.
    pub messages: Vec<MessageView>,
    /// There are older ones.
    pub has_older: bool,
    /// How many days both sides keep messages; 0 is for ever.
    pub keep_days: u32,
    /// The parts of my plan shared in this conversation.
    pub shares: Vec<ShareView>,
    /// The steps the peer shares with me.
    pub shared: Vec<SharedStepView>,
    /// The peer has left and asks for the conversation to be erased here too.
    pub asks_to_erase: bool,
    /// Id of the last message the peer has read, if the peer sends read receipts.
    pub read_by_peer: Option<String>,
    /// The relay that outgoing messages are sent to, where the peer fetches them.
    pub relay: Option<RelayView>,
    /// The relay that the peer has moved to, until the person agrees to it.
    pub moves_to: Option<RelayView>,
    /// The recipient of a report.
    pub report_to: Option<ContactView>,
    /// Emergency numbers.
    pub emergency: Vec<ContactView>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MessageView {
    /// Its id.
    pub id: String,
    /// Sent by the person.
    pub mine: bool,
    /// When it was written, in UTC: `2026-11-23T09:00:00Z`.
    pub at: String,
    /// Delivery state; outgoing messages only.
    pub state: Option<MessageStateView>,
    /// Its text.
    pub text: Option<String>,
    /// A single step that was sent.
    pub step: Option<SharedStepView>,
    /// A contact that was passed on.
    pub contact: Option<ContactCardView>,
    /// Both sides keep messages this many days from now on; 0 is for ever.
    pub keep_days: Option<u32>,
    /// Warning signs; only in messages from others.
    pub cautions: Vec<Caution>,
}

/// Delivery state of an outgoing message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MessageStateView {
    /// It waits on this device.
    Waiting,
    /// The relay has accepted it.
    Sent,
    /// The peer's device has received it.
    Received,
    /// The peer no longer accepts messages.
    StuckRefused,
    /// The invitation expired before it could be answered.
    StuckInvitationOver,
    /// The relay rejects it.
    StuckNotTaken,
}

/// A warning sign in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// A request for money or account data.
    Money,
    /// A request to move the conversation elsewhere.
    Channel,
}

/// A step shared by a peer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SharedStepView {
    /// Its id.
    pub id: String,
    /// Its title, in the reader's language if the installed packs have the
    /// step, else as the peer sent it.
    pub title: Text,
    /// The step is in the person's plan, so it can be opened.
    pub in_plan: bool,
    /// The sharer's mark.
    pub mark: Option<Mark>,
    /// Its due date, if it has one.
    pub due: Option<String>,
}

/// A contact that was passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactCardView {
    /// Id of the contact, if the installed packs have it.
    pub contact: Option<String>,
    /// Its name.
    pub name: String,
    /// Its phone number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web page.
    pub web: Option<String>,
    /// Its address in one line.
    pub address: Option<String>,
}

/// A part of the person's plan that is shared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareView {
    /// Kind of the part.
    pub kind: ShareKind,
    /// Its id.
    pub id: String,
}

/// Kind of a shared part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ShareKind {
    /// One step.
    Step,
    /// All steps of a topic.
    Topic,
}

/// One of the user's own invitations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnInvitationView {
    /// The conversation that it begins.
    pub conversation: String,
    /// The invitation link, also encoded in the QR code.
    pub link: String,
    /// The QR code.
    pub qr: QrView,
    /// The last day on which it can be accepted.
    pub until: String,
}

/// Kind of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKindView {
    /// An invitation to accept.
    Invitation,
    /// A ticket, to become a mentor.
    Ticket,
    /// A confirmation from the person's programme.
    Confirmation,
    /// A copy of what a person entered on another device.
    Copy,
}

/// A peer's invitation, before it is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    /// Name of the inviter.
    pub name: String,
    /// The inviter's role.
    pub role: Role,
    /// The inviter's language, if the interface supports it: the agreement is shown in
    /// it too.
    pub language: Option<String>,
    /// Whether a programme has confirmed the inviter.
    pub confirmation: ConfirmationView,
    /// The inviter's relay.
    pub relay: RelayView,
    /// The relay of the person's mailbox, if it is another one.
    pub moves_from: Option<RelayView>,
    /// The last day on which it can be accepted.
    pub until: String,
    /// It has expired.
    pub is_over: bool,
    /// Id of the conversation, if the invitation was accepted or created on this device.
    pub used_by: Option<String>,
    /// The person's display name, if there is one.
    pub my_name: Option<String>,
}

/// The mentor's desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// The mentees and pending invitations: those with unread messages first.
    pub mentees: Vec<MenteeView>,
    /// The ready answers.
    pub ready_answers: Vec<ReadyAnswer>,
}

/// A mentee at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MenteeView {
    /// Summary of the conversation.
    pub card: ConversationCard,
    /// The steps the mentee shares, and only those.
    pub shared: Vec<SharedStepView>,
    /// The next dates among the shared steps, the nearest first.
    pub next_dates: Vec<SharedStepView>,
}

/// A ready answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadyAnswer {
    /// Its id.
    pub id: i32,
    /// Its text.
    pub text: String,
}

impl ConfirmationView {
    /// No confirmation.
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
