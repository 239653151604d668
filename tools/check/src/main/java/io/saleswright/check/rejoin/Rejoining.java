package io.saleswright.check.rejoin;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.LostEvents;
import io.saleswright.check.rules.Numbered;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.log.ConsumerGroups;
import io.saleswright.client.log.EventLog;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes restored stores and topics agree. May be repeated. */
final class Rejoining {

  /** How much earlier consumers begin to read again than the stores say: repeats are absorbed. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private static final int BATCH = 500;
  static final String LAST_EVENT = "lastEvent";
  static final String LAST_NOTICE = "lastNotice";

  private final EventLog log;
  private final ConsumerGroups groups;
  private final Databases databases;
  private final Landscape landscape;
  private final Instant taken;
  private final Instant now;
  private final LostEvents before = new LostEvents();
  private final Map<Numbered, Long> known = new HashMap<>();
  private final Map<Numbered, Loss> losses = new LinkedHashMap<>();

  /**
   * @param taken the moment of which the stores are
   * @param now the moment of the rejoining
   */
  Rejoining(EventLog log, ConsumerGroups groups, Databases databases, Instant taken, Instant now) {
    this.log = log;
    this.groups = groups;
    this.databases = databases;
    this.landscape = databases.landscape();
    this.taken = taken;
    this.now = now;
  }

  /**
   * Looks whether a service runs.
   *
   * @throws CommandFailure when one does
   * @throws InterruptedException when the caller is told to give up
   */
  void requireThatNobodyReads() throws InterruptedException {
    Collection<String> atWork =
        groups.atWork(landscape.consumers().stream().map(Consumer::group).toList());
    if (!atWork.isEmpty()) {
      throw new CommandFailure(
          "Services run and would give numbers out again; these read now: "
              + String.join(", ", atWork));
    }
    for (String service : landscape.services()) {
      if (!databases.has(service)) {
        throw new CommandFailure(
            "The store has no database "
                + landscape.database(service)
                + " for "
                + service
                + ". Is it the right one?");
      }
    }
  }

  /**
   * Looks what is lost; changes nothing.
   *
   * @param each is shown every lost event
   */
  Collection<Loss> look(java.util.function.Consumer<LoggedEvent> each) {
    readStores();
    Offsets ends = log.ends(topics());
    log.read(
        log.beginnings(ends),
        ends,
        event -> {
          if (isLost(event)) {
            Numbered stream = Numbered.of(event);
            losses.computeIfAbsent(stream, this::lossOf).add(event);
            each.accept(event);
          }
        });
    return losses.values();
  }

  private Collection<String> topics() {
    List<String> topics = new ArrayList<>();
    landscape.publishers().forEach(publisher -> topics.add(publisher.topic()));
    topics.addAll(landscape.system().sharedTopics());
    return topics;
  }

  private void readStores() {
    for (String service : landscape.services()) {
      // What this restore has lost is worked out again: it may not be in every database yet.
      databases
          .collection(new Place(service, LostEvents.COLLECTION))
          .find(Filters.ne("taken", Date.from(taken)))
          .forEach(before::add);
    }
    for (Publisher publisher : landscape.publishers()) {
      String source = Numbered.source(publisher.place().service());
      databases
          .collection(publisher.place())
          .find()
          .projection(Projections.include(LAST_EVENT, LAST_NOTICE))
          .batchSize(BATCH)
          .forEach(document -> {
            String id = document.getString("_id").getValue();
            known.put(
                new Numbered(publisher.topic(), source, id),
                document.getNumber(LAST_EVENT).longValue());
            if (document.containsKey(LAST_NOTICE)) {
              landscape
                  .system()
                  .sharedTopics()
                  .forEach(topic ->
                      known.merge(
                          new Numbered(topic, source, id),
                          document.getNumber(LAST_NOTICE).longValue(),
                          Math::max));
            }
          });
    }
  }

  private boolean isLost(LoggedEvent event) {
    return event.sequence() > known.getOrDefault(Numbered.of(event), 0L) && !before.contains(event);
  }

  private Loss lossOf(Numbered stream) {
    Long last = known.get(stream);
    long lost = before.last(stream);
    return new Loss(stream, Math.max(last == null ? 0 : last, lost) + 1, last == null);
  }

  /**
   * Writes down what is lost, and moves numbers on.
   *
   * @param from the moment from which consumers read again; that of the stores, or of the first
   *     lost event, with a margin, when it is earlier
   * @return from how many partitions consumers read again
   * @throws InterruptedException when the caller is told to give up
   */
  int mend(Instant from) throws InterruptedException {
    requireThatGroupsObey();
    new LostNumbers(databases).keep(losses.values(), taken, now);
    Offsets back = groups.at(readAgainFrom(from), log.ends(landscape.topics()));
    int again = 0;
    for (Consumer consumer : landscape.consumers()) {
      again += groups.takeBack(consumer.group(), log.committed(consumer.group()), back);
    }
    return again;
  }

  private Instant readAgainFrom(Instant wanted) {
    Instant first =
        losses.values().stream().map(Loss::earliest).min(Instant::compareTo).orElse(taken);
    return Stream.of(wanted, taken, first).min(Instant::compareTo).orElseThrow().minus(MARGIN);
  }

  /** Before anything is written: who may not move groups finds out here. */
  private void requireThatGroupsObey() throws InterruptedException {
    for (Consumer consumer : landscape.consumers()) {
      groups.keep(consumer.group(), log.committed(consumer.group()));
    }
  }
}
