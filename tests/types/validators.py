"""Writes what both flavours of the log event say of each event, formats asserted."""
import json
import os
import sys

from jsonschema import Draft202012Validator

flavours = []
for name in ["log-event", "log-event.strict"]:
    with open(f"{os.environ['SCHEMAS']}/{name}.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    flavours.append(Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER))

with open(os.environ["EVENTS"], encoding="utf-8") as events, open(sys.argv[1], "w", encoding="utf-8") as verdicts:
    for line in events:
        event = json.loads(line)
        print(*("accepted" if flavour.is_valid(event) else "refused" for flavour in flavours), file=verdicts)
