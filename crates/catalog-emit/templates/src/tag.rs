//! Tags, and sets of them.

use core::fmt;
use core::iter::FusedIterator;
use core::str::FromStr;

use crate::ParseTagError;
use crate::tags::{TAG_NAMES, TAG_WORDS, TagIndex};

/// A tag of event types, such as `session`.
///
/// Every tag that Okta ever gave to a documented event type is a constant, [`Tag::ALL`] has them all. It is a `struct`
/// with constants and no `enum`, because tags have no numbers: a new tag may come anywhere in the order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub(crate) TagIndex);

impl Tag {
    /// Every tag, sorted.
    pub const ALL: &'static [Self] = &{
        let mut all = [Self(0); TAG_NAMES.len()];
        let mut index = 0;
        while index < TAG_NAMES.len() {
            all[index] = Self(index as TagIndex);
            index += 1;
        }
        all
    };

    /// The tag as Okta writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        TAG_NAMES[self.0 as usize]
    }
}

impl FromStr for Tag {
    type Err = ParseTagError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        TAG_NAMES.binary_search(&text).map(|index| Self(index as TagIndex)).map_err(|_| ParseTagError::NEW)
    }
}

impl TryFrom<&str> for Tag {
    type Error = ParseTagError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl AsRef<str> for Tag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Tag {
    /// The tag as Okta writes it. Width, alignment and precision work as for a `str`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({self})")
    }
}

/// A set of tags, such as those of an event type: a bit for each tag.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TagSet([u64; TAG_WORDS]);

impl TagSet {
    /// The set of the tags with these indexes.
    pub(crate) const fn of(tags: &[Tag]) -> Self {
        let mut words = [0; TAG_WORDS];
        let mut next = 0;
        while next < tags.len() {
            words[tags[next].0 as usize / 64] |= 1 << (tags[next].0 % 64);
            next += 1;
        }
        Self(words)
    }

    /// Whether the tag is in the set.
    #[must_use]
    pub const fn contains(self, tag: Tag) -> bool {
        self.0[tag.0 as usize / 64] & 1 << (tag.0 % 64) != 0
    }

    /// How many tags are in the set.
    #[must_use]
    pub const fn len(self) -> usize {
        let mut len = 0;
        let mut word = 0;
        while word < TAG_WORDS {
            len += self.0[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    /// Whether no tag is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The tags of the set, sorted.
    #[must_use]
    pub const fn iter(self) -> TagSetIter {
        TagSetIter { words: self.0, word: 0 }
    }
}

impl IntoIterator for TagSet {
    type Item = Tag;
    type IntoIter = TagSetIter;

    fn into_iter(self) -> TagSetIter {
        self.iter()
    }
}

impl IntoIterator for &TagSet {
    type Item = Tag;
    type IntoIter = TagSetIter;

    fn into_iter(self) -> TagSetIter {
        self.iter()
    }
}

impl fmt::Debug for TagSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}

/// The tags of a [`TagSet`], sorted.
#[derive(Clone, Debug)]
pub struct TagSetIter {
    words: [u64; TAG_WORDS],
    word: usize,
}

impl Iterator for TagSetIter {
    type Item = Tag;

    fn next(&mut self) -> Option<Tag> {
        while let Some(bits) = self.words.get_mut(self.word) {
            if *bits != 0 {
                let tag = self.word * 64 + bits.trailing_zeros() as usize;
                *bits &= *bits - 1;
                return Some(Tag(tag as TagIndex));
            }
            self.word += 1;
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = TagSet(self.words).len();
        (len, Some(len))
    }
}

impl ExactSizeIterator for TagSetIter {}
impl FusedIterator for TagSetIter {}
