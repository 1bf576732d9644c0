//! What both pages are made of; knows neither of them.

pub mod browser;
pub mod components;
pub mod covered;
pub mod effects;
pub mod embedding;
pub mod entries;
pub mod message_codec;
pub mod question_group;
pub mod shell;
pub mod text_size;
pub mod web_worker_scope;
pub mod wording;
pub mod workplace;
