package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import org.junit.jupiter.api.Test;

/** Complaints that were closed, and remedies that were carried out (CMP-04, CMP-05). */
class CheckerComplaintTests extends CheckedWorld {

  private static final String TOPIC = "complaint.complaints.v1";
  private int sequence;

  @Test
  void findsNothingWhereTheCustomerWasContent() throws Exception {
    told("ComplaintOpened", "");
    told("RemedyApproved", "\"remedy\": 1");
    told("RemedyExecuted", "\"remedy\": 1");
    told("ComplaintResolved", "");
    told("ComplaintRevisited", "\"solved\": false");
    told("ComplaintReopened", "");
    told("ComplaintResolved", "");
    told("ComplaintRevisited", "\"solved\": true");
    told("ComplaintClosed", "");
    stored();

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsOneThatWasClosedWithoutTheCustomersWord() throws Exception {
    told("ComplaintOpened", "");
    told("ComplaintResolved", "");
    told("ComplaintRevisited", "\"solved\": true");
    told("ComplaintReopened", "");
    told("ComplaintResolved", "");
    told("ComplaintClosed", "");
    stored();

    assertOnly(
        Promise.COMPLAINT,
        "complaint k-1",
        "event 6 tells that the complaint is closed, and the customer did not say that it is solved");
  }

  @Test
  void tellsARemedyThatNobodyAgreedTo() throws Exception {
    told("ComplaintOpened", "");
    told("RemedyApproved", "\"remedy\": 1");
    told("RemedyDropped", "\"remedy\": 1");
    told("RemedyExecuted", "\"remedy\": 1");
    stored();

    assertOnly(
        Promise.COMPLAINT,
        "complaint k-1",
        "event 4 tells that remedy 1 is carried out, which its chain had not approved");
  }

  private void told(String type, String data) {
    sequence++;
    world.publish(TOPIC, Event.of("complaint." + type + ".v1", "k-1", sequence, "{" + data + "}"));
  }

  private void stored() {
    world.put(
        "complaint",
        "complaints",
        """
        {"_id": "k-1", "version": 1, "revision": 1, "lastEvent": {"$numberLong": "%1$d"},
         "outbox": [], "seen": [], "state": {}}
        """
            .formatted(sequence));
    world.put("customer", "complaints", "{\"_id\": \"k-1\", \"sequence\": %d}".formatted(sequence));
    world.put("order", "complaints", "{\"_id\": \"k-1\", \"sequence\": %d}".formatted(sequence));
    world.put("finance", "disputes", "{\"_id\": \"k-1\", \"sequence\": %d}".formatted(sequence));
  }
}
