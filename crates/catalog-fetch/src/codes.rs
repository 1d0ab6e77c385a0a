//! The error codes of this crate.

catalog_model::codes! {
    F_SOURCE, "F-SOURCE", FileSystem,
        "A file of the source folder cannot be read, is not a regular file, or links to a file outside the folder.",
        "replace it by a readable copy of the document";
    H_CHARSET, "H-CHARSET", Refused,
        "The server declares a character encoding other than UTF-8. The documents are UTF-8.",
        "check the headers with `curl -sI` and try again later";
    H_COMPRESSION, "H-COMPRESSION", Refused,
        "A document has a content encoding that was not requested. Only gzip is requested and decoded.",
        "check the headers with `curl -sI` and try again later";
    H_NOTFOUND, "H-NOTFOUND", Refused,
        "The document does not exist: the server answered 404 or 410, or the source folder has no such file.",
        "check whether the document moved or the repository's branch was renamed; if so, update the path in \
         crates/catalog-fetch/src/lib.rs, otherwise try again in an hour";
    H_PATH, "H-PATH", Refused,
        "A link is not a plain path of the site. Only such paths are fetched, so that a page cannot cause requests to other hosts.",
        "look at the links of the page; if their format changed, update crates/catalog-fetch/src/path.rs";
    H_REDIRECT, "H-REDIRECT", Refused,
        "A redirect leads to another site, in a loop, or nowhere. Documents are accepted from the site only.",
        "open the URL in a browser: it may show a login page, a block or the new location of the document";
    H_RETRYLATER, "H-RETRYLATER", Unreachable,
        "The server answered 429 or 503 to every attempt: it is busy or limits the number of requests.",
        "wait for an hour, then run the same command again";
    H_SERVER, "H-SERVER", Unreachable,
        "The server failed or was not ready (status 408, 425 or 5xx) on every attempt.",
        "run the same command again later";
    H_STATUS, "H-STATUS", Refused,
        "The server answered with a status other than 200. Only 200 means that the response is the complete, current document.",
        "open the URL in a browser: it may show a login page, a block or the new location of the document";
    N_CLIENT, "N-CLIENT", Unreachable,
        "The HTTP client cannot be created: this machine has no root certificates, or has reached its limit of threads or open files.",
        "install the root certificates (package ca-certificates), check SSL_CERT_FILE and SSL_CERT_DIR if they are set, and \
         check the limits of threads (`ulimit -u`) and open files (`ulimit -n`)";
    N_CONNECT, "N-CONNECT", Unreachable,
        "Cannot connect to the site: the host name has no address, or the host or proxy does not answer.",
        "check the network and the host name, then run the same command again";
    N_GZIP, "N-GZIP", Unreachable,
        "The document is declared to be gzip and cannot be decoded. It was damaged in transit, or it is not gzip.",
        "run the same command again; if the error persists, check the proxies between this machine and the site";
    N_PROTOCOL, "N-PROTOCOL", Unreachable,
        "The connection ended before the headers were complete, or the answer is not valid HTTP.",
        "check what answers at this address: it may be a proxy or the login page of the network";
    N_RESET, "N-RESET", Unreachable,
        "The connection was reset before a response arrived.",
        "check the network, then run the same command again later";
    N_SLOW, "N-SLOW", Unreachable,
        "The document arrives more slowly than the minimum rate.",
        "check the network, then run the same command again later";
    N_TIMEOUT, "N-TIMEOUT", Unreachable,
        "A time limit was exceeded.",
        "check the network, then run the same command again later";
    N_TLS, "N-TLS", Unreachable,
        "The connection could not be secured, or the server's certificate is not valid for the site. No option \
         accepts it anyway.",
        "check this machine's clock and root certificates, and any proxy that intercepts connections";
    N_TOOBIG, "N-TOOBIG", Refused,
        "The document exceeds the size limit. The real documents are one or two megabytes in size.",
        "look at the document in a browser; if it really is that large, raise the limit in crates/catalog-fetch/src/policy.rs";
    N_TRUNCATED, "N-TRUNCATED", Unreachable,
        "The answer ended before the document was complete.",
        "run the same command again; if the error persists, check the proxies between this machine and the site";
    U_SOURCE, "U-SOURCE", Usage,
        "The source is neither an https site nor an existing folder.",
        "name an https site such as https://developer.okta.com, or a folder laid out like it";
}
