//! The error codes of the command line itself.

catalog_model::codes! {
    F_CLOSED, "F-CLOSED", FileSystem, "The program that reads the output closed it before the end, as `head` does. No message is printed.",
        "nothing: this is not an error of the command";
    F_STDOUT, "F-STDOUT", FileSystem, "The output cannot be written completely. A part of a result must not be mistaken for the whole.",
        "check where the output goes and whether there is room, then run the command again";
    T_NOSNAPSHOT, "T-NOSNAPSHOT", Refused, "The command needs a snapshot, and there is none yet.",
        "fetch one: cargo xtask refresh";
    U_ARGUMENT, "U-ARGUMENT", Usage, "An argument or an environment variable has a value that the command cannot use.",
        "run the command with --help to see what it accepts";
    U_CREDENTIALS, "U-CREDENTIALS", Usage, "An argument contains a user name or a password. Arguments end up in shell histories and process lists, so they must not contain secrets.",
        "remove the user name and password, up to and including the last `@`";
    U_UNKNOWN, "U-UNKNOWN", NotFound, "No event type has this id or legacy id, or an id with this start or pattern.",
        "search for it: cargo xtask search TERM";
}
