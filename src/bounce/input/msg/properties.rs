//! The properties of a storage: those of fixed length in one stream, each other in a stream of its own (MS-OXMSG 2.1, 2.4).

use std::collections::HashMap;
use std::io::{Cursor, Read};

use cfb::CompoundFile;

use crate::bounce::input::charset;

// MS-OXPROPS
pub(super) const MESSAGE_CLASS: u16 = 0x001a;
pub(super) const SUBJECT: u16 = 0x0037;
pub(super) const CLIENT_SUBMIT_TIME: u16 = 0x0039;
pub(super) const SENT_REPRESENTING_NAME: u16 = 0x0042;
pub(super) const SENT_REPRESENTING_EMAIL: u16 = 0x0065;
pub(super) const ORIGINAL_SUBJECT: u16 = 0x0049;
pub(super) const ORIGINAL_SUBMIT_TIME: u16 = 0x004e;
pub(super) const ORIGINAL_DISPLAY_TO: u16 = 0x0074;
pub(super) const TRANSPORT_HEADERS: u16 = 0x007d;
pub(super) const NDR_DIAG_CODE: u16 = 0x0c05;
pub(super) const SENDER_NAME: u16 = 0x0c1a;
pub(super) const SUPPLEMENTARY_INFO: u16 = 0x0c1b;
pub(super) const SENDER_EMAIL: u16 = 0x0c1f;
pub(super) const NDR_STATUS_CODE: u16 = 0x0c20;
pub(super) const REMOTE_MTA: u16 = 0x0c21;
pub(super) const DISPLAY_CC: u16 = 0x0e03;
pub(super) const DISPLAY_TO: u16 = 0x0e04;
pub(super) const DELIVERY_TIME: u16 = 0x0e06;
pub(super) const BODY: u16 = 0x1000;
pub(super) const REPORT_TEXT: u16 = 0x1001;
pub(super) const RTF_COMPRESSED: u16 = 0x1009;
pub(super) const HTML: u16 = 0x1013;
pub(super) const INTERNET_MESSAGE_ID: u16 = 0x1035;
pub(super) const IN_REPLY_TO: u16 = 0x1042;
pub(super) const ORIGINAL_MESSAGE_ID: u16 = 0x1046;
pub(super) const DISPLAY_NAME: u16 = 0x3001;
pub(super) const ADDRESS_TYPE: u16 = 0x3002;
pub(super) const EMAIL_ADDRESS: u16 = 0x3003;
pub(super) const ATTACH_DATA: u16 = 0x3701;
pub(super) const ATTACH_NAME: u16 = 0x3704;
pub(super) const ATTACH_METHOD: u16 = 0x3705;
pub(super) const ATTACH_LONG_NAME: u16 = 0x3707;
pub(super) const ATTACH_MIME_TAG: u16 = 0x370e;
pub(super) const SMTP_ADDRESS: u16 = 0x39fe;
const INTERNET_CODE_PAGE: u16 = 0x3fde;
const MESSAGE_CODE_PAGE: u16 = 0x3ffd;
pub(super) const SENDER_SMTP: u16 = 0x5d01;
pub(super) const SENT_REPRESENTING_SMTP: u16 = 0x5d02;
pub(super) const REPORTING_MTA: u16 = 0x6820;

/// Most octets of one property, and of all together.
const MOST_OF_PROPERTY: usize = 4 * 1024 * 1024;
const MOST_IN_ALL: usize = 16 * 1024 * 1024;
/// Most storages of one kind that are visited in a message.
const MOST_STORAGES: usize = 1000;

/// The file, and how much may still be read of it: a forged one can name the same octets over and over.
pub(super) struct Budget<'a> {
    file: CompoundFile<Cursor<&'a [u8]>>,
    left: usize,
    pub exceeded: bool,
}

impl<'a> Budget<'a> {
    pub fn new(file: CompoundFile<Cursor<&'a [u8]>>) -> Self {
        Self { file, left: MOST_IN_ALL, exceeded: false }
    }

    fn stream(&mut self, path: &str) -> Option<Vec<u8>> {
        let stream = self.file.open_stream(path).ok()?;
        let most = MOST_OF_PROPERTY.min(self.left);
        self.exceeded |= stream.len() > most as u64;
        let mut octets = Vec::new();
        // What could be read before an error is worth keeping.
        let _ = stream.take(most as u64).read_to_end(&mut octets);
        self.left -= octets.len().min(self.left);
        (!octets.is_empty()).then_some(octets)
    }

    /// The storages below another whose names begin so, in the order of their numbers.
    pub fn storages(&mut self, path: &str, prefix: &str) -> Vec<String> {
        let Ok(entries) = self.file.read_storage(path) else { return Vec::new() };
        let mut paths: Vec<String> = entries
            .filter(|entry| entry.is_storage() && entry.name().starts_with(prefix))
            .take(MOST_STORAGES + 1)
            .map(|entry| join(path, entry.name()))
            .collect();
        self.exceeded |= paths.len() > MOST_STORAGES;
        paths.truncate(MOST_STORAGES);
        paths.sort();
        paths
    }

    pub fn has_storage(&self, path: &str) -> bool {
        self.file.is_storage(path)
    }
}

pub(super) fn join(path: &str, name: &str) -> String {
    format!("{}/{name}", path.trim_end_matches('/'))
}

/// One message, recipient or attachment.
pub(super) struct Storage<'b, 'a> {
    budget: &'b mut Budget<'a>,
    pub path: String,
    fixed: HashMap<u16, [u8; 8]>,
    /// Of strings that are not Unicode.
    pub code_page: Option<u32>,
}

impl<'b, 'a> Storage<'b, 'a> {
    /// A message: its fixed properties follow a header, a shorter one within another message (MS-OXMSG 2.4.1).
    pub fn message(budget: &'b mut Budget<'a>, path: &str, embedded: bool) -> Option<Self> {
        budget.has_storage(path).then(|| Self::new(budget, path, if embedded { 24 } else { 32 }, None))
    }

    /// A recipient or an attachment.
    pub fn part(budget: &'b mut Budget<'a>, path: &str, code_page: Option<u32>) -> Self {
        Self::new(budget, path, 8, code_page)
    }

    fn new(budget: &'b mut Budget<'a>, path: &str, header: usize, code_page: Option<u32>) -> Self {
        let stream = budget.stream(&join(path, "__properties_version1.0")).unwrap_or_default();
        let fixed = stream
            .get(header..)
            .unwrap_or_default()
            .chunks_exact(16)
            .take(4096)
            .filter_map(|entry| Some((u16::from_le_bytes([entry[2], entry[3]]), entry.get(8..16)?.try_into().ok()?)))
            .collect();
        let mut storage = Self { budget, path: path.to_owned(), fixed, code_page };
        storage.code_page = storage.number(MESSAGE_CODE_PAGE).or(code_page);
        storage
    }

    pub fn has_storage(&self, path: &str) -> bool {
        self.budget.has_storage(path)
    }

    pub fn number(&self, id: u16) -> Option<u32> {
        let value = self.fixed.get(&id)?;
        Some(u32::from_le_bytes([value[0], value[1], value[2], value[3]]))
    }

    /// A time, in units of 100 ns since 1601.
    pub fn file_time(&self, id: u16) -> Option<u64> {
        self.fixed.get(&id).map(|value| u64::from_le_bytes(*value))
    }

    /// A string in Unicode or in the message's code page, without what stands behind a zero.
    pub fn string(&mut self, id: u16) -> Option<String> {
        let text = match self.variable(id, "001F") {
            Some(octets) => encoding_rs::UTF_16LE.decode_without_bom_handling(&octets).0.into_owned(),
            None => charset::in_code_page(&self.variable(id, "001E")?, self.code_page),
        };
        let text = text.trim_end_matches('\0');
        (!text.trim().is_empty()).then(|| text.to_owned())
    }

    pub fn binary(&mut self, id: u16) -> Option<Vec<u8>> {
        self.variable(id, "0102")
    }

    /// Text that is stored as octets: its code page is that of the internet.
    pub fn html(&mut self) -> Option<String> {
        match self.binary(HTML) {
            Some(octets) => {
                let page = self.number(INTERNET_CODE_PAGE).or(self.code_page);
                Some(charset::in_code_page(&octets, page))
            }
            None => self.string(HTML),
        }
    }

    fn variable(&mut self, id: u16, kind: &str) -> Option<Vec<u8>> {
        self.budget.stream(&join(&self.path, &format!("__substg1.0_{id:04X}{kind}")))
    }

    /// The parts of a message: recipients or attachments.
    pub fn parts(&mut self, prefix: &str) -> Vec<String> {
        self.budget.storages(&self.path, prefix)
    }

    pub fn open_part(&mut self, path: &str) -> Storage<'_, 'a> {
        let code_page = self.code_page;
        Storage::part(self.budget, path, code_page)
    }
}
