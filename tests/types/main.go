// Reads the events and the catalog into the generated types.
package main

import (
	"bytes"
	"encoding/json"
	"os"

	"types/catalog"
	"types/eventhookdelivery"
	"types/eventtype"
	"types/logevent"
)

func check(holds bool, what string) {
	if !holds {
		panic(what)
	}
}

func read(variable string) []byte {
	data, err := os.ReadFile(os.Getenv(variable))
	if err != nil {
		panic(err)
	}
	return data
}

func main() {
	var events []logevent.LogEvent
	lines := bytes.Split(bytes.TrimSpace(read("EVENTS")), []byte("\n"))
	for _, line := range lines {
		event, err := logevent.UnmarshalLogEvent(line)
		if err != nil {
			panic(err)
		}
		events = append(events, event)
	}
	check(events[1].EventType == "vendor.invented.this", "an unknown event type is kept")
	check(*events[0].Client.GeographicalContext.City == "Bath", "a nested member is read")
	check(*events[2].Version.Double == 0, "a version can be a number")

	body := append([]byte(`{"eventType":"com.okta.event_hook","data":{"events":[`), bytes.Join(lines, []byte(","))...)
	delivery, err := eventhookdelivery.UnmarshalEventHookDelivery(append(body, []byte("]}}")...))
	check(err == nil && len(delivery.Data.Events) == len(events), "a delivery is read")

	eventType, err := eventtype.UnmarshalEventType([]byte(`"user.session.start"`))
	check(err == nil && eventType == eventtype.UserSessionStart, "an event type is a constant")
	all, err := catalog.UnmarshalCatalog(read("CATALOG"))
	check(err == nil && len(all.EventTypes) > 1000, "the catalog is read")
	_, err = json.Marshal(events)
	check(err == nil, "events are written")
}
