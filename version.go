package tassadar

// Version is the program's version, recorded in every receipt.
const Version = "0.1.0"
