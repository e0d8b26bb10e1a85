//! Reads JSON on standard input and prints it with two spaces of indentation and
//! sorted keys, or says where it is wrong and exits with 1.
use std::collections::BTreeMap;
use std::io::{self, Read, Write};

enum Value {
    Word(String), // null, true, false and numbers as they stand
    Text(String), // with its escapes
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
}

type Result<T> = std::result::Result<T, String>;

impl<'a> Parser<'a> {
    fn space(&mut self) {
        while self.at < self.text.len() && self.text[self.at].is_ascii_whitespace() {
            self.at += 1;
        }
    }
    fn peek(&mut self) -> u8 {
        self.space();
        *self.text.get(self.at).unwrap_or(&0)
    }
    fn fail<T>(&self, want: &str) -> Result<T> {
        Err(format!("byte {}: want {}", self.at, want))
    }
    fn expect(&mut self, c: u8) -> Result<()> {
        if self.peek() != c {
            return self.fail(&format!("{:?}", c as char));
        }
        self.at += 1;
        Ok(())
    }
    fn string(&mut self) -> Result<String> {
        self.expect(b'"')?;
        let from = self.at;
        while self.at < self.text.len() && self.text[self.at] != b'"' {
            self.at += if self.text[self.at] == b'\\' { 2 } else { 1 };
        }
        if self.at >= self.text.len() {
            return self.fail("the end of a string");
        }
        self.at += 1;
        Ok(String::from_utf8_lossy(&self.text[from..self.at - 1]).into_owned())
    }
    fn value(&mut self) -> Result<Value> {
        match self.peek() {
            b'"' => Ok(Value::Text(self.string()?)),
            b'[' => {
                self.at += 1;
                let mut list = Vec::new();
                while self.peek() != b']' {
                    if !list.is_empty() {
                        self.expect(b',')?;
                    }
                    list.push(self.value()?);
                }
                self.at += 1;
                Ok(Value::List(list))
            }
            b'{' => {
                self.at += 1;
                let mut object = BTreeMap::new();
                while self.peek() != b'}' {
                    if !object.is_empty() {
                        self.expect(b',')?;
                    }
                    let key = self.string()?;
                    self.expect(b':')?;
                    object.insert(key, self.value()?);
                }
                self.at += 1;
                Ok(Value::Object(object))
            }
            _ => {
                let from = self.at;
                while self.at < self.text.len() && (self.text[self.at].is_ascii_alphanumeric() || b"+-.".contains(&self.text[self.at])) {
                    self.at += 1;
                }
                if from == self.at {
                    return self.fail("a value");
                }
                Ok(Value::Word(String::from_utf8_lossy(&self.text[from..self.at]).into_owned()))
            }
        }
    }
}

fn print(v: &Value, depth: usize, out: &mut String) {
    let line = |out: &mut String, n: usize| {
        out.push('\n');
        for _ in 0..n {
            out.push_str("  ");
        }
    };
    match v {
        Value::Word(w) => out.push_str(w),
        Value::Text(t) => {
            out.push('"');
            out.push_str(t);
            out.push('"');
        }
        Value::List(list) if list.is_empty() => out.push_str("[]"),
        Value::List(list) => {
            out.push('[');
            for (i, v) in list.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                print(v, depth + 1, out);
            }
            line(out, depth);
            out.push(']');
        }
        Value::Object(object) if object.is_empty() => out.push_str("{}"),
        Value::Object(object) => {
            out.push('{');
            for (i, (k, v)) in object.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                out.push('"');
                out.push_str(k);
                out.push_str("\": ");
                print(v, depth + 1, out);
            }
            line(out, depth);
            out.push('}');
        }
    }
}

fn main() {
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text).unwrap();
    let mut p = Parser { text: &text, at: 0 };
    let parsed = p.value().and_then(|v| if p.peek() == 0 { Ok(v) } else { p.fail("the end") });
    match parsed {
        Ok(v) => {
            let mut out = String::new();
            print(&v, 0, &mut out);
            out.push('\n');
            io::stdout().write_all(out.as_bytes()).unwrap();
        }
        Err(e) => {
            eprintln!("{}", e);
            std::process::exit(1);
        }
    }
}
