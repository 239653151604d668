package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Writes whose answer gets lost: never reported as failed, and harmless to repeat. */
interface OutcomeCases extends StoreCases {

  /** Runs a case over a connection that can be broken. */
  private void overABreakableLine(BiConsumer<EnvelopeStore<Ticket>, TcpProxy> test) {
    try (StoreLine line = new StoreLine(server());
        MongoClient client =
            MongoClients.create(
                MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(line.uri()))
                    // The driver must not hide the lost answer by a try of its own.
                    .retryWrites(false)
                    .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                    .build())) {
      test.accept(fixture().anotherInstance(client).tickets(), line.proxy());
    }
  }

  @Test
  default void doesNotCallACreationFailedWhoseAnswerIsLost() {
    Cause cause = command("open", "k", "body");
    overABreakableLine((tickets, line) -> {
      assertThatThrownBy(() ->
              tickets.create(
                  cause,
                  id -> {
                    line.loseReplies();
                    return Ticket.opened("pump").apply(id);
                  }))
          .isInstanceOf(OutcomeUnknown.class);
      line.recover();

      Stored<Ticket> repeat = tickets.create(cause, Ticket.opened("pump"));

      assertThat(repeat.repeated()).isTrue();
      assertThat(tickets.count(new BsonDocument())).isEqualTo(1);
      assertThat(fixture().waitingSequences(repeat.id())).isEqualTo(List.of(1L));
    });
  }

  @Test
  default void doesNotCallAChangeFailedWhoseAnswerIsLost() {
    Cause cause = command("step", "k", "body");
    String id = tickets().create(command(), Ticket.opened("pump")).id();
    overABreakableLine((tickets, line) -> {
      stepWithUnknownOutcome(tickets, id, cause, line::loseReplies);
      line.recover();

      Stored<Ticket> repeat = tickets.change(id, cause, Ticket::step);

      assertThat(repeat.repeated()).isTrue();
      assertThat(repeat.state().steps()).isEqualTo(1);
      assertThat(fixture().waitingSequences(id)).containsExactly(1L, 2L);
    });
  }

  @Test
  default void carriesOutTheRepeatOfAChangeThatNeverArrived() {
    Cause cause = command("step", "k", "body");
    String id = tickets().create(command(), Ticket.opened("pump")).id();
    overABreakableLine((tickets, line) -> {
      stepWithUnknownOutcome(tickets, id, cause, line::loseRequests);
      line.recover();

      Stored<Ticket> done = tickets.change(id, cause, Ticket::step);

      assertThat(done.repeated()).isFalse();
      assertThat(done.state().steps()).isEqualTo(1);
    });
  }

  @Test
  default void callsAWriteFailedWhenThereIsNoServerToSendItTo() {
    overABreakableLine((tickets, line) -> {
      line.goAway();
      assertThatThrownBy(() -> tickets.find("any")).isInstanceOf(MongoException.class);

      assertThatThrownBy(() -> tickets.create(command("open", "k", "b"), Ticket.opened("pump")))
          .isInstanceOf(MongoException.class);

      line.recover();
      assertThat(tickets.create(command("open", "k", "b"), Ticket.opened("pump")).repeated())
          .isFalse();
    });
  }

  /** The line breaks between the decision and the write. */
  private static void stepWithUnknownOutcome(
      Aggregates<Ticket> tickets, String id, Cause cause, Runnable breakLine) {
    assertThatThrownBy(() ->
            tickets.change(
                id,
                cause,
                stored -> {
                  breakLine.run();
                  return Ticket.step(stored);
                }))
        .isInstanceOf(OutcomeUnknown.class);
  }
}
