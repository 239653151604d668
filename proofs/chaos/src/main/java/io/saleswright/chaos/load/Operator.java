package io.saleswright.chaos.load;

import io.saleswright.client.Reply;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Looks after what consumers have put aside: lets the messages that nobody can read be skipped, and
 * what waits behind them be replayed. Whatever else was put aside stays, to be found at the end.
 * Thread-safe.
 */
public final class Operator {

  private static final String SERVICE = "order";
  private static final String PARKED = "/api/admin/parked";

  private final Client client;
  private final History history;

  Operator(Client client, History history) {
    this.client = client;
    this.history = history;
  }

  /** Looks once; what can't be done now is left for the next time. */
  public void tidyUp() throws InterruptedException {
    Optional<Reply> parked = client.read(SERVICE, Person.ADMINISTRATOR, PARKED);
    if (parked.isEmpty()) {
      return;
    }
    for (JsonNode mark : parked.get().body().path("items")) {
      String event = mark.path("eventId").asString("");
      if (history.isSpoilt(event)) {
        replay(mark.path("id").asString(), event);
      }
    }
  }

  private void replay(String mark, String skipped) throws InterruptedException {
    Optional<Reply> outcome =
        client.post(SERVICE, Person.ADMINISTRATOR, PARKED + "/" + mark + "/replay?skip=" + skipped);
    if (outcome.filter(reply -> reply.body().path("lifted").asBoolean(false)).isPresent()) {
      history.replayed();
    }
  }
}
