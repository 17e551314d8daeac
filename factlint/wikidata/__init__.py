"""Compare claims with Wikidata, or with any Wikibase: asked for, never by default.

Only `client` uses the network, and only it imports requests. What is compared, and with what
outcome, does not depend on where the items came from: an API, a snapshot file or a dump.
"""
