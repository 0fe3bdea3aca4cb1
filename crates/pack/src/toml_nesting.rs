//! Nesting depth of a TOML file, computed without parsing it.
//!
//! The parser bounds brackets and the parts of a key, but not their product:
//! an inline table with a dotted key in another one is thousands of levels deep,
//! and code that walks through it runs out of stack.

use toml_parser::{Source, lexer::TokenKind};

use crate::limits;

/// Whether the tables and lists of a text nest more than [`limits::NESTING`]
/// levels, in the header of a table or in a value.
pub fn nests_too_deeply(text: &str) -> bool {
    let mut nesting = Nesting::default();
    let tokens = Source::new(text).lex();
    tokens
        .into_iter()
        .any(|token| nesting.after(token.kind()) > limits::NESTING)
}

/// The open brackets.
#[derive(Default)]
struct Nesting {
    /// Dots outside brackets: of a key, or of a number.
    dots: usize,
    brackets: Vec<Bracket>,
}

/// An open bracket.
struct Bracket {
    /// The token that closes it. The parser skips any other bracket as a mistake.
    closes: TokenKind,
    /// Dots of the key in it.
    dots: usize,
}

impl Nesting {
    /// Depth after a token.
    fn after(&mut self, token: TokenKind) -> usize {
        match token {
            TokenKind::LeftSquareBracket => self.open(TokenKind::RightSquareBracket),
            TokenKind::LeftCurlyBracket => self.open(TokenKind::RightCurlyBracket),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                self.brackets.pop_if(|bracket| bracket.closes == token);
            }
            TokenKind::Dot => *self.current() += 1,
            TokenKind::Comma => *self.current() = 0,
            TokenKind::Newline if self.brackets.is_empty() => self.dots = 0,
            _ => {}
        }
        let dots: usize = self.brackets.iter().map(|bracket| bracket.dots).sum();
        self.dots + self.brackets.len() + dots
    }

    fn open(&mut self, closes: TokenKind) {
        self.brackets.push(Bracket { closes, dots: 0 });
    }

    fn current(&mut self) -> &mut usize {
        let bracket = self.brackets.last_mut();
        bracket.map_or(&mut self.dots, |bracket| &mut bracket.dots)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_files_are_flat() {
        let numbers = "a = [ 1.5, 2.5, 3.5 ]\n".repeat(100);
        let rule = "[step]\nwhen = { any = [ { all = [ { not = { purpose = \"work\" } } ] } ] }\n";
        let texts = "a = \"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\" # {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\n";
        let dates = "on = [ 2026-11-28T10:00:00.5Z, 2026-11-29T10:00:00.5Z ]\n";
        for text in [numbers.as_str(), rule, texts, dates] {
            assert!(!nests_too_deeply(text), "{text}");
        }
    }

    #[test]
    fn brackets_and_dots_are_counted_together() {
        let brackets = format!("a = {}{}", "[".repeat(33), "]".repeat(33));
        let lines = format!("a = {}{}", "[\n".repeat(33), "]\n".repeat(33));
        let header = format!("[{}a]\n", "a.".repeat(40));
        let key = format!("{}a = 1\n", "a.".repeat(40));
        let both = format!("{}1{}", "a.a.a.a.a = { ".repeat(9), "}".repeat(9));
        for text in [brackets, lines, header, key, both] {
            assert!(nests_too_deeply(&text), "{text}");
        }
    }
}
