//! The sites of real places, and of a made-up one that means harm.

#![cfg(test)]

mod folder;
mod hostile;
mod machines;
mod numbers;
mod pages;
mod support;
