"""Reads the events and the catalog into the generated models."""
import json
import os

from catalog import Catalog
from event_hook_delivery import EventHookDelivery
from event_type import EventType
from log_event import KnownEventType, LogEvent
from pydantic import ValidationError


def refuses(model, value):
    try:
        model.model_validate(value)
    except ValidationError:
        return True
    return False


with open(os.environ["EVENTS"], encoding="utf-8") as file:
    events = [json.loads(line) for line in file]
models = [LogEvent.model_validate(event) for event in events]
# Of an enumeration and text, pydantic takes text.
assert KnownEventType(models[0].eventType.root) is KnownEventType("user.session.start")
assert models[1].eventType.root == "vendor.invented.this"
assert models[0].client.geographicalContext.city == "Bath"
assert refuses(LogEvent, {**events[1], "uuid": 1}) and refuses(LogEvent, {})

delivery = EventHookDelivery.model_validate({"eventType": "com.okta.event_hook", "data": {"events": events}})
assert len(delivery.data.events) == len(events)
EventType.model_validate("user.session.start")
assert refuses(EventType, "vendor.invented.this")
with open(os.environ["CATALOG"], encoding="utf-8") as file:
    catalog = Catalog.model_validate(json.load(file))
assert any(event.id == "user.session.start" for event in catalog.event_types)
