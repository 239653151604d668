package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Reason;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a parked aggregate's messages to the one consumer that put them aside, in order, and lifts
 * the mark at the end. Two replays of one aggregate at once harm nothing: an effect happens once.
 */
public final class Replay {

  private static final int MOST_LETTERS = 500;

  private final ParkingLot parking;
  private final DeadLetters deadLetters;
  private final Map<String, EventDispatcher> dispatchers;
  private final Map<String, Subscription> subscriptions;
  private final InstantSource time;

  Replay(
      ParkingLot parking,
      DeadLetters deadLetters,
      Map<String, EventDispatcher> dispatchers,
      Map<String, Subscription> subscriptions,
      InstantSource time) {
    this.parking = parking;
    this.deadLetters = deadLetters;
    this.dispatchers = dispatchers;
    this.subscriptions = subscriptions;
    this.time = time;
  }

  /**
   * How a replay went.
   *
   * @param lifted whether the aggregate is not parked any more
   * @param handled how many messages were handled
   * @param stoppedBy why a message could not be handled again, if one could not
   */
  public record Outcome(boolean lifted, int handled, @Nullable String stoppedBy) {}

  /** How many aggregates are parked. */
  public long parkedSources() {
    return parking.count();
  }

  /** The aggregates that are parked, the longest first. */
  public List<ParkedAggregate> parked(int limit) {
    return parked(limit, ParkedReason::english);
  }

  /**
   * The same, told in the reader's language.
   *
   * @param words tells a reason so
   */
  List<ParkedAggregate> parked(int limit, Function<Reason, String> words) {
    return parking.all(limit).stream()
        .map(mark -> {
          Reason reason = mark.reason();
          return reason == null ? mark.aggregate() : mark.aggregate().saying(words.apply(reason));
        })
        .toList();
  }

  /**
   * The messages that wait, in order, at most some hundreds of them: type, id, sequence, offset in
   * their topic, and why each was put aside.
   *
   * @throws NotFound when the aggregate is not parked
   */
  public List<Map<String, String>> letters(String id) {
    return letters(id, ParkedReason::english);
  }

  List<Map<String, String>> letters(String id, Function<Reason, String> words) {
    ParkingLot.Mark mark = mark(id);
    List<Map<String, String>> letters = new ArrayList<>();
    deadLetters.read(
        subscription(mark),
        mark,
        letter -> {
          letters.add(DeadLetters.describe(letter, words));
          return letters.size() < MOST_LETTERS;
        });
    return letters;
  }

  /**
   * Replays a parked aggregate. Where it stops, the next replay begins.
   *
   * @param skipped what shall not be handled at all: ids of events, or places of messages that have
   *     none, as {@link #letters} tells them
   * @param by staff id of who decided so
   * @throws NotFound when the aggregate is not parked
   */
  public Outcome replay(String id, List<String> skipped, String by) {
    return replay(id, skipped, by, ParkedReason::english);
  }

  Outcome replay(String id, List<String> skipped, String by, Function<Reason, String> words) {
    int handled = 0;
    while (true) {
      // Read before the letters: the mark is not lifted if a letter arrives after they were read.
      ParkingLot.Mark mark = mark(id);
      Round round = new Round(mark.aggregate(), dispatcher(mark), Set.copyOf(skipped), by);
      try {
        deadLetters.read(subscription(mark), mark, round::handle);
      } catch (DeadLetters.LettersMissing e) {
        return new Outcome(false, handled, e.getMessage());
      }
      handled += round.handled;
      if (round.stoppedAt != null && round.failure != null) {
        Reason reason = ParkedReason.of(round.failure);
        stop(id, round.stoppedAt, reason);
        return new Outcome(false, handled, words.apply(reason));
      }
      if (parking.lift(mark)) {
        return new Outcome(true, handled, null);
      }
    }
  }

  private void stop(String id, ConsumerRecord<String, byte[]> letter, Reason reason) {
    Attributes attributes = Attributes.asFarAsReadable(letter);
    parking.stoppedAt(
        id,
        letter.offset(),
        DeadLetters.name(letter),
        String.valueOf(attributes.get("type")),
        reason);
  }

  /** One pass over the letters. */
  private final class Round {

    private final ParkedAggregate parked;
    private final EventDispatcher dispatcher;
    private final Set<String> skipped;
    private final String by;
    private int handled;
    private @Nullable ConsumerRecord<String, byte[]> stoppedAt;
    private @Nullable RuntimeException failure;

    Round(ParkedAggregate parked, EventDispatcher dispatcher, Set<String> skipped, String by) {
      this.parked = parked;
      this.dispatcher = dispatcher;
      this.skipped = skipped;
      this.by = by;
    }

    /** Handles the next letter; false when it can't be handled. */
    boolean handle(ConsumerRecord<String, byte[]> letter) {
      String name = DeadLetters.name(letter);
      if (skipped.contains(name)) {
        parking.skip(parked, name, DeadLetters.originPlace(letter), by, time.instant());
        return true;
      }
      failure = dispatcher.tryHandle(letter);
      if (failure != null) {
        stoppedAt = letter;
        return false;
      }
      parking.unskip(parked, name);
      handled++;
      return true;
    }
  }

  private ParkingLot.Mark mark(String id) {
    return parking.find(id).orElseThrow(() -> new NotFound("parked aggregate"));
  }

  private EventDispatcher dispatcher(ParkingLot.Mark mark) {
    EventDispatcher dispatcher = dispatchers.get(mark.aggregate().consumer());
    if (dispatcher == null) {
      throw new NotFound("consumer " + mark.aggregate().consumer());
    }
    return dispatcher;
  }

  private Subscription subscription(ParkingLot.Mark mark) {
    Subscription subscription = subscriptions.get(mark.aggregate().consumer());
    if (subscription == null) {
      throw new NotFound("consumer " + mark.aggregate().consumer());
    }
    return subscription;
  }
}
