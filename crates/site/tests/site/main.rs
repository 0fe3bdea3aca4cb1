//! The sites of real places, and of a malicious made-up one.

#![cfg(test)]

mod folder;
mod hostile;
mod machines;
mod numbers;
mod pages;
mod support;
