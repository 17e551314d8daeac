"""The language server: findings while a text is written. Only `server` speaks the protocol."""
