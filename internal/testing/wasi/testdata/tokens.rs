//! Counts the tokens of a program text by kind and name, with a hash map.
use std::collections::HashMap;
use std::io::{self, BufRead};

fn main() {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        let mut rest = line.as_str();
        while let Some(c) = rest.chars().next() {
            let length = |f: fn(char) -> bool| rest.find(|c| !f(c)).unwrap_or(rest.len());
            let (kind, n) = if c.is_alphabetic() || c == '_' {
                ("name", length(|c| c.is_alphanumeric() || c == '_'))
            } else if c.is_ascii_digit() {
                ("number", length(|c| c.is_ascii_digit()))
            } else if c.is_whitespace() {
                ("", length(char::is_whitespace))
            } else {
                ("mark", c.len_utf8())
            };
            if !kind.is_empty() {
                *seen.entry(format!("{} {}", kind, &rest[..n])).or_insert(0) += 1;
            }
            rest = &rest[n..];
        }
    }
    let mut all: Vec<_> = seen.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    for (token, n) in all {
        println!("{} {}", n, token);
    }
}
