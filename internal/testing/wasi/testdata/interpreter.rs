//! Interprets a small stack language: the file that its first argument names, or
//! standard input. Words are numbers, + - * / . dup swap over drop, : name … ; and
//! n times … end.
use std::collections::HashMap;
use std::io::Read;

struct Machine {
    stack: Vec<i64>,
    words: HashMap<String, Vec<String>>,
}

impl Machine {
    fn pop(&mut self) -> Result<i64, String> {
        self.stack.pop().ok_or_else(|| "nothing on the stack".to_string())
    }

    fn run(&mut self, code: &[String], depth: usize) -> Result<(), String> {
        if depth > 50 {
            return Err("too deep".into());
        }
        let mut i = 0;
        while i < code.len() {
            let word = code[i].as_str();
            i += 1;
            match word {
                "+" | "-" | "*" | "/" => {
                    let b = self.pop()?;
                    let a = self.pop()?;
                    self.stack.push(match word {
                        "+" => a.wrapping_add(b),
                        "-" => a.wrapping_sub(b),
                        "*" => a.wrapping_mul(b),
                        _ => a.checked_div(b).ok_or("division by zero")?,
                    });
                }
                "." => println!("{}", self.pop()?),
                "dup" => {
                    let a = self.pop()?;
                    self.stack.extend([a, a]);
                }
                "drop" => drop(self.pop()?),
                "swap" => {
                    let (b, a) = (self.pop()?, self.pop()?);
                    self.stack.extend([b, a]);
                }
                "over" => {
                    let (b, a) = (self.pop()?, self.pop()?);
                    self.stack.extend([a, b, a]);
                }
                ":" => {
                    let end = i + code[i..].iter().position(|w| w == ";").ok_or("no ;")?;
                    self.words.insert(code[i].clone(), code[i + 1..end].to_vec());
                    i = end + 1;
                }
                "times" => {
                    let end = i + code[i..].iter().position(|w| w == "end").ok_or("no end")?;
                    for _ in 0..self.pop()? {
                        self.run(&code[i..end], depth + 1)?;
                    }
                    i = end + 1;
                }
                _ => {
                    if let Ok(n) = word.parse() {
                        self.stack.push(n);
                    } else if let Some(body) = self.words.get(word).cloned() {
                        self.run(&body, depth + 1)?;
                    } else {
                        return Err(format!("no word {}", word));
                    }
                }
            }
        }
        Ok(())
    }
}

fn main() {
    let mut text = String::new();
    match std::env::args().nth(1) {
        Some(path) => text = std::fs::read_to_string(&path).unwrap_or_else(|e| {
            eprintln!("{}: {}", path, e.kind());
            std::process::exit(3)
        }),
        None => drop(std::io::stdin().read_to_string(&mut text).unwrap()),
    }
    let code: Vec<String> = text.split_whitespace().map(String::from).collect();
    let mut machine = Machine { stack: Vec::new(), words: HashMap::new() };
    if let Err(e) = machine.run(&code, 0) {
        eprintln!("{}", e);
        std::process::exit(1);
    }
}
