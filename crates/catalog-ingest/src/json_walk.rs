//! Reading JSON into types of our own while remembering where we are.
//!
//! The derived readers of `serde` pass over unknown keys in silence and do not say which value of thousands did not
//! fit. Here a [`Walk`] keeps the path to the value at hand, so that every error and every unknown key has a JSON
//! pointer, and a key that stands twice in one object is refused at every depth. Texts are borrowed where they can be.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use catalog_model::Safe;
use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::{Problem, Spot, names};

/// More unknown keys than these are another format, and no list that anybody would read.
const MAX_UNKNOWN: usize = 100;

/// A text of the document.
pub(crate) type Text<'de> = Cow<'de, str>;

/// A value that a walk can read.
pub(crate) trait Read<'de>: Sized {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error>;
}

/// One step from a value to a value in it.
#[derive(Clone, Debug)]
pub(crate) enum Step<'de> {
    /// To the value of a key that the format knows.
    Key(&'static str),
    /// To the value of a key that is a name.
    Name(Text<'de>),
    /// To an item of a list.
    Index(usize),
}

/// The path to the value at hand, and what was met on the way.
#[derive(Default)]
pub(crate) struct Walk<'de> {
    steps: RefCell<Vec<Step<'de>>>,
    trouble: RefCell<Option<Problem>>,
    unknown: RefCell<BTreeSet<String>>,
}

/// Reads the whole of `text` as one value, and gives the pointers of the unknown keys with it.
pub(crate) fn read<'de, T: Read<'de>>(text: &'de str) -> Result<(T, BTreeSet<String>), (Spot, Problem)> {
    let walk = Walk::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::read(&walk, &mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match value {
        Ok(value) => Ok((value, walk.unknown.into_inner())),
        Err(error) => Err(walk.explain(&error)),
    }
}

/// A JSON pointer of these reference tokens.
pub(crate) fn pointer<'a>(tokens: impl IntoIterator<Item = Cow<'a, str>>) -> String {
    let mut pointer = String::new();
    for token in tokens {
        pointer.push('/');
        pointer.push_str(&Safe::new(&token).shortened(80).replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

impl<'de> Walk<'de> {
    /// Takes a step for as long as `read` takes. After an error the path stays where the error is.
    pub(crate) fn step<T, E>(&self, step: Step<'de>, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.steps.borrow_mut().push(step);
        let value = read()?;
        self.steps.borrow_mut().pop();
        Ok(value)
    }

    /// What makes `serde` read a `T` along this walk.
    pub(crate) fn seed<T: Read<'de>>(&self) -> Seed<'_, 'de, T> {
        Seed { walk: self, kind: PhantomData }
    }

    /// Reads the value of a known key into its place, which is still empty unless the key stands twice.
    pub(crate) fn once<T: Read<'de>, A: MapAccess<'de>>(
        &self,
        key: &'static str,
        place: &mut Option<T>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.step(Step::Key(key), || {
            if place.is_some() {
                return Err(self.twice());
            }
            *place = Some(map.next_value_seed(self.seed())?);
            Ok(())
        })
    }

    /// Passes over the value of an unknown key and remembers where it stands, for a finding.
    pub(crate) fn pass_over<A: MapAccess<'de>>(
        &self,
        key: Text<'de>,
        others: &mut BTreeSet<Text<'de>>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.step(Step::Name(key.clone()), || {
            let steps = self.steps.borrow();
            let known = steps.len() - 1;
            let is_in_versions = matches!(steps.first(), Some(Step::Key("versions")));
            let tokens = steps.iter().enumerate().map(|(index, step)| match step {
                Step::Key(key) => Cow::Borrowed(*key),
                Step::Name(key) if index == known => Cow::Owned(names::shown("a key", key)),
                // The version is worth telling; which of a thousand entries is not.
                Step::Index(version) if index == 1 && is_in_versions => Cow::Owned(version.to_string()),
                Step::Name(_) | Step::Index(_) => Cow::Borrowed("*"),
            });
            self.unknown.borrow_mut().insert(pointer(tokens));
            drop(steps);
            if self.unknown.borrow().len() > MAX_UNKNOWN {
                let why = format!("there are more than {MAX_UNKNOWN} unknown keys");
                return Err(self.in_trouble(Problem::JsonField { why }));
            }
            if !others.insert(key) {
                return Err(self.twice());
            }
            map.next_value_seed(self.seed::<Skipped>())?;
            Ok(())
        })
    }

    /// The error for a key that is not there.
    pub(crate) fn missing<E: serde::de::Error>(&self, key: &'static str) -> E {
        self.steps.borrow_mut().push(Step::Key(key));
        self.in_trouble(Problem::JsonField { why: format!("the key `{key}` is missing") })
    }

    fn twice<E: serde::de::Error>(&self) -> E {
        self.in_trouble(Problem::DuplicateKey)
    }

    fn in_trouble<E: serde::de::Error>(&self, problem: Problem) -> E {
        *self.trouble.borrow_mut() = Some(problem);
        E::custom("refused")
    }

    fn explain(self, error: &serde_json::Error) -> (Spot, Problem) {
        let tokens = self.steps.into_inner().into_iter().map(|step| match step {
            Step::Key(key) => Cow::Borrowed(key),
            Step::Name(name) => name,
            Step::Index(index) => Cow::Owned(index.to_string()),
        });
        let pointer = pointer(tokens);
        if let Some(problem) = self.trouble.into_inner() {
            return (Spot::Pointer(pointer), problem);
        }
        let (line, column) = (error.line(), error.column());
        let why = error.to_string();
        let why = why.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&why);
        let why = Safe::new(why).shortened(160);
        match error.classify() {
            Category::Data => (Spot::Pointer(pointer), Problem::JsonField { why }),
            _ => (Spot::Json { line, column, pointer }, Problem::JsonSyntax { why }),
        }
    }
}

/// Reads a `T` along a walk.
pub(crate) struct Seed<'w, 'de, T> {
    walk: &'w Walk<'de>,
    kind: PhantomData<T>,
}

impl<'de, T: Read<'de>> DeserializeSeed<'de> for Seed<'_, 'de, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(self.walk, deserializer)
    }
}

impl<'de> Read<'de> for Text<'de> {
    fn read<D: Deserializer<'de>>(_: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Cow::Borrowed(text))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Cow::Owned(text.to_owned()))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

impl<'de> Read<'de> for bool {
    fn read<D: Deserializer<'de>>(_: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<'de, T: Read<'de>> Read<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de, T>(&'w Walk<'de>, PhantomData<T>);
        impl<'de, T: Read<'de>> Visitor<'de> for Reader<'_, 'de, T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                T::read(self.0, deserializer).map(Some)
            }
        }
        deserializer.deserialize_option(Reader(walk, PhantomData))
    }
}

impl<'de, T: Read<'de>> Read<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de, T>(&'w Walk<'de>, PhantomData<T>);
        impl<'de, T: Read<'de>> Visitor<'de> for Reader<'_, 'de, T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                loop {
                    let item = self.0.step(Step::Index(items.len()), || list.next_element_seed(self.0.seed()))?;
                    match item {
                        Some(item) => items.push(item),
                        None => return Ok(items),
                    }
                }
            }
        }
        deserializer.deserialize_seq(Reader(walk, PhantomData))
    }
}

/// An object whose keys are names: each once.
impl<'de, T: Read<'de>> Read<'de> for BTreeMap<Text<'de>, T> {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de, T>(&'w Walk<'de>, PhantomData<T>);
        impl<'de, T: Read<'de>> Visitor<'de> for Reader<'_, 'de, T> {
            type Value = BTreeMap<Text<'de>, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut values = BTreeMap::new();
                while let Some(name) = map.next_key_seed(self.0.seed::<Text<'de>>())? {
                    self.0.step(Step::Name(name.clone()), || {
                        let value = map.next_value_seed(self.0.seed())?;
                        if values.insert(name, value).is_some() {
                            return Err(self.0.twice());
                        }
                        Ok(())
                    })?;
                }
                Ok(values)
            }
        }
        deserializer.deserialize_map(Reader(walk, PhantomData))
    }
}

/// A value that is passed over: well-formed, not nested too deep, and no key twice in one object.
///
/// `serde`'s own `IgnoredAny` has no bound on depth, since `serde_json` passes over a value without recursion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Skipped;

impl<'de> Read<'de> for Skipped {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de>(&'w Walk<'de>);
        impl<'de> Visitor<'de> for Reader<'_, 'de> {
            type Value = Skipped;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_unit<E: serde::de::Error>(self) -> Result<Skipped, E> {
                Ok(Skipped)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Skipped, A::Error> {
                while list.next_element_seed(self.0.seed::<Skipped>())?.is_some() {}
                Ok(Skipped)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Skipped, A::Error> {
                let mut names = BTreeSet::new();
                while let Some(name) = map.next_key_seed(self.0.seed::<Text<'de>>())? {
                    self.0.step(Step::Name(name.clone()), || {
                        if !names.insert(name) {
                            return Err(self.0.twice());
                        }
                        map.next_value_seed(self.0.seed::<Skipped>())
                    })?;
                }
                Ok(Skipped)
            }
        }
        deserializer.deserialize_any(Reader(walk))
    }
}

/// Declares an object of known keys, with a reader that remembers unknown ones.
///
/// `required`: an error where the key is missing. `optional`: the field is an `Option`, `None` where it is missing.
/// What may be null has a type that says so.
macro_rules! object {
    (
        $(#[$docs:meta])*
        $name:ident<$de:lifetime>, $what:literal {
            $($(#[$field_docs:meta])* $need:ident $field:ident: $kind:ty = $key:literal,)*
        }
    ) => {
        $(#[$docs])*
        pub(crate) struct $name<$de> {
            $($(#[$field_docs])* pub(crate) $field: $crate::json_walk::object!(@held $need $kind),)*
        }

        impl<$de> $crate::json_walk::Read<$de> for $name<$de> {
            fn read<D: ::serde::Deserializer<$de>>(
                walk: &$crate::json_walk::Walk<$de>,
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Reader<'w, $de>(&'w $crate::json_walk::Walk<$de>);
                impl<$de> ::serde::de::Visitor<$de> for Reader<'_, $de> {
                    type Value = $name<$de>;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_map<A: ::serde::de::MapAccess<$de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        let Self(walk) = self;
                        $(let mut $field: Option<$kind> = None;)*
                        let mut others = ::std::collections::BTreeSet::new();
                        while let Some(key) = map.next_key_seed(walk.seed::<$crate::json_walk::Text<$de>>())? {
                            match &*key {
                                $($key => walk.once($key, &mut $field, &mut map)?,)*
                                _ => walk.pass_over(key, &mut others, &mut map)?,
                            }
                        }
                        Ok($name { $($field: $crate::json_walk::object!(@taken $need walk $field $key),)* })
                    }
                }
                deserializer.deserialize_map(Reader(walk))
            }
        }
    };
    (@held required $kind:ty) => { $kind };
    (@held optional $kind:ty) => { Option<$kind> };
    (@taken required $walk:ident $field:ident $key:literal) => {
        match $field {
            Some(value) => value,
            None => return Err($walk.missing($key)),
        }
    };
    (@taken optional $walk:ident $field:ident $key:literal) => { $field };
}

pub(crate) use object;
