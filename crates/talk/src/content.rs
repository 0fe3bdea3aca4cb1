//! Content of messages. CBOR, with a number for each kind and each field: later
//! versions may add fields, and unknown kinds are stored as received.

use jiff::civil::Date;
use lotse_core::{ContactId, Mark, StepId};
use lotse_wire::Secret;
use minicbor::{Decode, Encode};

use minicbor::bytes::ByteVec;

use crate::{
    DeviceList, Role, TalkError, device_list,
    introduction::Introduction,
    name::{checked_language, clean_name},
};

/// The content of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageContent {
    /// First message of each side: who writes, with which devices, and the grant for
    /// answering.
    Hello(Box<Hello>),
    /// Text.
    Text(String),
    /// A step of the plan to talk about.
    Step(StepCard),
    /// A contact to pass on.
    Contact(ContactCard),
    /// The complete shared part of the plan; empty once sharing has ended.
    Plan(SharedPlan),
    /// A read receipt up to this message. Sent only if the user opts in.
    Read,
    /// From now on, both sides keep messages for this many days; 0 keeps them forever.
    Keep(u16),
    /// The confirmation of the mentor by a programme.
    Confirmed(Vec<u8>),
    /// The writer leaves the conversation.
    Leave {
        /// Whether the peer is asked to erase it too.
        erase: bool,
    },
    /// In a conversation from before version 2: the signed keys of the writer.
    Introduction(Box<Introduction>),
    /// A kind from a newer version: its number, and the bytes as received.
    Newer(u32, Vec<u8>),
}

/// Who writes, with which devices, and the grant for answering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hello {
    /// Display name in this conversation.
    pub name: String,
    /// Language of the sender's app (BCP 47).
    pub language: String,
    /// Role in this conversation.
    pub role: Role,
    /// The sender's devices.
    pub list: DeviceList,
    /// Grant for writing to the sender.
    pub grant: Secret,
    /// Accepted version of the agreement.
    pub agreement: u16,
    /// Digest of the receiver's device list, as the sender knows it.
    pub to: [u8; 32],
}

/// A step as it appears in the sender's plan.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct StepCard {
    /// Id, for receivers with the same content.
    #[cbor(n(0), encode_with = "text", decode_with = "parsed")]
    pub step: StepId,
    /// Title in the sender's language.
    #[n(1)]
    pub title: String,
    /// Language of the title (BCP 47).
    #[n(2)]
    pub language: String,
    /// Deadline, if it has a date.
    #[cbor(n(3), encode_with = "text_or_none", decode_with = "parsed_or_none")]
    pub due: Option<Date>,
}

/// A contact as the sender has it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Default)]
#[cbor(array)]
pub struct ContactCard {
    /// Id, for receivers with the same content.
    #[cbor(n(0), encode_with = "text_or_none", decode_with = "parsed_or_none")]
    pub contact: Option<ContactId>,
    /// Name.
    #[n(1)]
    pub name: String,
    /// Phone number.
    #[n(2)]
    pub phone: Option<String>,
    /// Email address.
    #[n(3)]
    pub email: Option<String>,
    /// Website.
    #[n(4)]
    pub website: Option<String>,
    /// Postal address on one line.
    #[n(5)]
    pub address: Option<String>,
}

/// The shared part of the sender's plan.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Default)]
#[cbor(array)]
pub struct SharedPlan {
    /// The steps, in plan order.
    #[n(0)]
    pub steps: Vec<SharedStep>,
}

/// A shared step.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SharedStep {
    /// Id.
    #[cbor(n(0), encode_with = "text", decode_with = "parsed")]
    pub step: StepId,
    /// Title in the sender's language.
    #[n(1)]
    pub title: String,
    /// Language of the title (BCP 47).
    #[n(2)]
    pub language: String,
    /// The sender's mark.
    #[cbor(n(3), encode_with = "mark_text", decode_with = "mark_parsed")]
    pub mark: Option<Mark>,
    /// Deadline, if it has a date.
    #[cbor(n(4), encode_with = "text_or_none", decode_with = "parsed_or_none")]
    pub due: Option<Date>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct HelloCbor {
    #[n(0)]
    name: String,
    #[n(1)]
    language: String,
    #[n(2)]
    role: u8,
    #[n(3)]
    list: ByteVec,
    #[cbor(n(4), with = "minicbor::bytes")]
    grant: [u8; 32],
    #[n(5)]
    agreement: u16,
    #[cbor(n(6), with = "minicbor::bytes")]
    to: [u8; 32],
}

mod kind {
    /// The first message of version 1, which named keys that nobody had signed.
    pub(super) const FORMER_HELLO: u32 = 0;
    pub(super) const TEXT: u32 = 1;
    pub(super) const STEP: u32 = 2;
    pub(super) const CONTACT: u32 = 3;
    pub(super) const PLAN: u32 = 4;
    pub(super) const READ: u32 = 5;
    pub(super) const KEEP: u32 = 6;
    pub(super) const CONFIRMED: u32 = 7;
    pub(super) const LEAVE: u32 = 8;
    pub(super) const INTRODUCTION: u32 = 9;
    pub(super) const HELLO: u32 = 10;
}

impl MessageContent {
    /// Returns whether it is displayed as a message; other kinds only change state.
    pub fn is_shown(&self) -> bool {
        match self {
            Self::Text(_) | Self::Step(_) | Self::Contact(_) | Self::Keep(_) => true,
            Self::Newer(kind, _) => *kind != kind::FORMER_HELLO,
            _ => false,
        }
    }

    /// Encodes the kind, then the content.
    pub fn encode(&self) -> Vec<u8> {
        let hello;
        let mut bytes = minicbor::to_vec(self.kind()).unwrap_or_default();
        let rest = match self {
            Self::Hello(value) => {
                hello = HelloCbor::from(&**value);
                minicbor::to_vec(&hello)
            }
            Self::Text(text) => minicbor::to_vec(text),
            Self::Step(card) => minicbor::to_vec(card),
            Self::Contact(card) => minicbor::to_vec(card),
            Self::Plan(plan) => minicbor::to_vec(plan),
            Self::Read => Ok(Vec::new()),
            Self::Keep(days) => minicbor::to_vec(days),
            Self::Confirmed(certificate) => Ok(certificate.clone()),
            Self::Leave { erase } => minicbor::to_vec(erase),
            Self::Introduction(introduction) => Ok(introduction.to_bytes()),
            Self::Newer(_, whole) => return whole.clone(),
        };
        // Writing to memory cannot fail, and every type can be encoded.
        bytes.extend(rest.unwrap_or_default());
        bytes
    }

    /// Decodes a received content.
    ///
    /// # Errors
    /// If it does not start with a kind, or the rest does not match that kind.
    pub fn decode(bytes: &[u8]) -> Result<Self, TalkError> {
        let mut decoder = minicbor::Decoder::new(bytes);
        let kind = decoder.u32().map_err(|_| TalkError::Unreadable)?;
        let rest = bytes.get(decoder.position()..).unwrap_or_default();
        let unreadable = |_| TalkError::Unreadable;
        Ok(match kind {
            kind::HELLO => {
                let hello: HelloCbor = minicbor::decode(rest).map_err(unreadable)?;
                Self::Hello(Box::new(hello.try_into()?))
            }
            kind::TEXT => Self::Text(minicbor::decode(rest).map_err(unreadable)?),
            kind::STEP => Self::Step(minicbor::decode(rest).map_err(unreadable)?),
            kind::CONTACT => Self::Contact(minicbor::decode(rest).map_err(unreadable)?),
            kind::PLAN => Self::Plan(minicbor::decode(rest).map_err(unreadable)?),
            kind::READ => Self::Read,
            kind::KEEP => Self::Keep(minicbor::decode(rest).map_err(unreadable)?),
            kind::CONFIRMED => Self::Confirmed(rest.to_vec()),
            kind::LEAVE => Self::Leave {
                erase: minicbor::decode(rest).map_err(unreadable)?,
            },
            kind::INTRODUCTION => Self::Introduction(Box::new(Introduction::from_bytes(rest)?)),
            _ => Self::Newer(kind, bytes.to_vec()),
        })
    }

    fn kind(&self) -> u32 {
        match self {
            Self::Hello(_) => kind::HELLO,
            Self::Text(_) => kind::TEXT,
            Self::Step(_) => kind::STEP,
            Self::Contact(_) => kind::CONTACT,
            Self::Plan(_) => kind::PLAN,
            Self::Read => kind::READ,
            Self::Keep(_) => kind::KEEP,
            Self::Confirmed(_) => kind::CONFIRMED,
            Self::Leave { .. } => kind::LEAVE,
            Self::Introduction(_) => kind::INTRODUCTION,
            Self::Newer(kind, _) => *kind,
        }
    }
}

impl SharedPlan {
    /// Encodes it.
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec(self).unwrap_or_default()
    }

    /// Decodes the bytes written by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)
    }
}

impl Hello {
    pub(crate) fn encode(&self) -> Vec<u8> {
        minicbor::to_vec(HelloCbor::from(self)).unwrap_or_default()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, TalkError> {
        let hello: HelloCbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        hello.try_into()
    }
}

impl From<&Hello> for HelloCbor {
    fn from(hello: &Hello) -> Self {
        Self {
            name: hello.name.clone(),
            language: hello.language.clone(),
            role: hello.role.number(),
            list: device_list::nested(&hello.list),
            grant: *hello.grant.as_bytes(),
            agreement: hello.agreement,
            to: hello.to,
        }
    }
}

impl TryFrom<HelloCbor> for Hello {
    type Error = TalkError;

    fn try_from(cbor: HelloCbor) -> Result<Self, TalkError> {
        Ok(Self {
            name: clean_name(&cbor.name)?,
            language: checked_language(cbor.language)?,
            role: Role::of_number(cbor.role).ok_or(TalkError::Unreadable)?,
            list: DeviceList::from_bytes(&cbor.list)?,
            grant: cbor.grant.into(),
            agreement: cbor.agreement,
            to: cbor.to,
        })
    }
}

type Encoder<W> = minicbor::Encoder<W>;
type Encoded<E> = Result<(), minicbor::encode::Error<E>>;
type Decoded<T> = Result<T, minicbor::decode::Error>;

fn text<C, W: minicbor::encode::Write>(
    value: &impl std::fmt::Display,
    encoder: &mut Encoder<W>,
    _: &mut C,
) -> Encoded<W::Error> {
    encoder.str(&value.to_string())?.ok()
}

fn parsed<C, T: std::str::FromStr>(decoder: &mut minicbor::Decoder<'_>, _: &mut C) -> Decoded<T> {
    let wrong = |_| minicbor::decode::Error::message("not a value of its kind");
    decoder.str()?.parse().map_err(wrong)
}

#[expect(clippy::ref_option, reason = "minicbor passes fields by reference")]
fn text_or_none<C, W: minicbor::encode::Write>(
    value: &Option<impl std::fmt::Display>,
    encoder: &mut Encoder<W>,
    context: &mut C,
) -> Encoded<W::Error> {
    match value {
        Some(value) => text(value, encoder, context),
        None => encoder.null()?.ok(),
    }
}

fn parsed_or_none<C, T: std::str::FromStr>(
    decoder: &mut minicbor::Decoder<'_>,
    context: &mut C,
) -> Decoded<Option<T>> {
    if decoder.datatype()? == minicbor::data::Type::Null {
        decoder.null()?;
        return Ok(None);
    }
    parsed(decoder, context).map(Some)
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "minicbor passes fields by reference"
)]
fn mark_text<C, W: minicbor::encode::Write>(
    mark: &Option<Mark>,
    encoder: &mut Encoder<W>,
    context: &mut C,
) -> Encoded<W::Error> {
    text_or_none(&mark.map(mark_name), encoder, context)
}

fn mark_parsed<C>(decoder: &mut minicbor::Decoder<'_>, context: &mut C) -> Decoded<Option<Mark>> {
    let name: Option<String> = parsed_or_none(decoder, context)?;
    // An unknown mark from a newer version counts as no mark.
    Ok(name.and_then(|name| {
        [Mark::Begun, Mark::Done, Mark::SetAside]
            .into_iter()
            .find(|mark| mark_name(*mark) == name)
    }))
}

fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::Begun => "begun",
        Mark::Done => "done",
        Mark::SetAside => "set-aside",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_the_same_after_it_was_written_and_read() {
        let step = StepCard {
            step: "register-address".parse().unwrap(),
            title: "سجّل عنوانك".to_owned(),
            language: "ar".to_owned(),
            due: Some(jiff::civil::date(2026, 11, 30)),
        };
        let shared = SharedStep {
            step: step.step.clone(),
            title: step.title.clone(),
            language: step.language.clone(),
            mark: Some(Mark::SetAside),
            due: None,
        };
        for content in [
            MessageContent::Text("Hallo \u{1F600}".to_owned()),
            MessageContent::Step(step),
            MessageContent::Contact(ContactCard {
                name: "Bürgerservice".to_owned(),
                phone: Some("115".to_owned()),
                ..ContactCard::default()
            }),
            MessageContent::Plan(SharedPlan {
                steps: vec![shared],
            }),
            MessageContent::Plan(SharedPlan::default()),
            MessageContent::Read,
            MessageContent::Keep(30),
            MessageContent::Confirmed(vec![1, 2, 3]),
            MessageContent::Leave { erase: true },
        ] {
            assert_eq!(MessageContent::decode(&content.encode()), Ok(content));
        }
    }

    #[test]
    fn what_a_newer_app_says_is_kept_as_it_came() {
        let bytes = minicbor::to_vec(99_u32).unwrap();
        let whole = [bytes, b"whatever".to_vec()].concat();
        let newer = MessageContent::decode(&whole).unwrap();
        assert_eq!(newer, MessageContent::Newer(99, whole.clone()));
        assert_eq!(newer.encode(), whole);
        assert!(newer.is_shown(), "unknown content is shown as received");
    }

    #[test]
    fn a_field_that_a_newer_app_adds_is_passed_over() {
        let later = [minicbor::to_vec(kind::LEAVE).unwrap(), vec![0xf5, 0x01]].concat();
        assert_eq!(
            MessageContent::decode(&later),
            Ok(MessageContent::Leave { erase: true })
        );
    }

    proptest::proptest! {
        #[test]
        fn whatever_bytes_come_they_are_read_or_refused(bytes: Vec<u8>) {
            let _ = MessageContent::decode(&bytes);
        }
    }
}
