package io.saleswright.platform.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.pulse.Rehearsal;
import io.saleswright.platform.pulse.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SweepTests {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Heap parcels = new Heap("open parcels");
  private final Heap letters = new Heap("open letters");
  private Instant now = NOW;
  private final Sweep sweep =
      new Sweep(List.of(parcels, letters), () -> now, "post", PATIENCE, registry);

  /** Half-done work that lies in memory. */
  private static final class Heap implements UnfinishedWork {

    private final String name;
    private final Map<String, Instant> waiting = new TreeMap<>();
    private final List<Cause> causes = new ArrayList<>();
    private Predicate<String> damaged = _ -> false;
    private @Nullable RuntimeException unreadable;
    private RuntimeException failure = new IllegalStateException("damaged");
    private int attempts;

    Heap(String name) {
      this.name = name;
    }

    void put(int from, int to, Instant since) {
      IntStream.range(from, to).forEach(i -> waiting.put("%04d".formatted(i), since.plusMillis(i)));
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public SequencedMap<String, Instant> unfinished(Look look) {
      if (unreadable != null) {
        throw unreadable;
      }
      return waiting.entrySet().stream()
          .filter(entry -> entry.getValue().isBefore(look.before()))
          .filter(entry -> !look.without().contains(entry.getKey()))
          .sorted(Comparator.comparing(Map.Entry::getValue))
          .limit(look.limit())
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
    }

    @Override
    public void finish(String id, Cause cause) {
      attempts++;
      if (damaged.test(id)) {
        throw failure;
      }
      causes.add(cause);
      waiting.remove(id);
    }
  }

  @Test
  void finishesInTheNameOfTheService() {
    parcels.put(0, 1, NOW.minusSeconds(3));

    sweep.look();

    assertThat(parcels.waiting).isEmpty();
    assertThat(parcels.causes.getFirst().by()).isEqualTo("post");
    assertThat(parcels.causes.getFirst().at()).isEqualTo(NOW);
  }

  /** The heaps ask no store, so nothing shows whether there is work. */
  @Test
  void looksAtEveryBeatForWhatShowsNoSign() {
    assertThat(sweep.signs(NOW)).isEmpty();

    assertThat(sweep.isDue(Set.of())).isTrue();
    sweep.lookAtDue();
    assertThat(sweep.isDue(Set.of())).isTrue();
  }

  @Test
  void looksForWhatShowsASignAndOnceMoreWhenItIsGone() {
    Notebook notes = new Notebook();
    Sweep noting = new Sweep(List.of(notes), () -> now, "post", PATIENCE, registry);
    Sign sign = new Sign("notes", Filters.exists("open"));
    assertThat(noting.signs(NOW)).containsExactly(sign);
    assertThat(noting.isDue(Set.of())).isFalse();

    notes.open = true;
    assertThat(noting.isDue(Set.of(sign))).isTrue();
    noting.lookAtDue();
    assertThat(notes.looks).isEqualTo(1);

    notes.open = false;
    assertThat(noting.isDue(Set.of())).as("one more, which finds none").isTrue();
    noting.lookAtDue();
    assertThat(notes.looks).isEqualTo(2);
    assertThat(noting.isDue(Set.of())).isFalse();
  }

  /** Work of which the store shows a sign. */
  private static final class Notebook implements UnfinishedWork {

    private boolean open;
    private int looks;

    @Override
    public String name() {
      return "open notes";
    }

    @Override
    public SequencedMap<String, Instant> unfinished(Look look) {
      SequencedMap<String, Instant> found = new LinkedHashMap<>();
      if (Rehearsal.notes("notes", Filters.exists("open"))) {
        return found;
      }
      looks++;
      if (open) {
        found.put("note", look.before());
      }
      return found;
    }

    @Override
    public void finish(String id, Cause cause) {}
  }

  @Test
  void leavesWhatIsYoungToWhoeverBeganIt() {
    parcels.waiting.put("young", NOW.minus(PATIENCE));
    parcels.waiting.put("old", NOW.minus(PATIENCE).minusMillis(1));

    sweep.look();

    assertThat(parcels.waiting).containsOnlyKeys("young");
  }

  @Test
  void hundredsThatFailKeepNoOthersWaiting() {
    parcels.put(0, 450, NOW.minusSeconds(60));
    parcels.damaged = id -> id.compareTo("0449") < 0;
    letters.put(0, 1, NOW.minusSeconds(60));

    sweep.look();

    assertThat(parcels.waiting).hasSize(449).doesNotContainKey("0449");
    assertThat(letters.waiting).isEmpty();
    assertThat(parcels.attempts).isEqualTo(450);
  }

  @Test
  void tellsOnceOfThoseThatFail(CapturedOutput output) {
    parcels.put(0, 300, NOW.minusSeconds(60));
    parcels.damaged = _ -> true;

    sweep.look();
    sweep.look();
    sweep.look();

    assertThat(output)
        .containsOnlyOnce("could not finish 300 of the open parcels, such as [0000, 0001, 0002]")
        .containsOnlyOnce("IllegalStateException: damaged");
  }

  @Test
  void tellsAgainWhenOthersFail(CapturedOutput output) {
    parcels.put(0, 2, NOW.minusSeconds(60));
    parcels.damaged = _ -> true;
    sweep.look();

    parcels.waiting.put("0002", NOW.minusSeconds(50));
    sweep.look();
    parcels.damaged = _ -> false;
    sweep.look();

    assertThat(output)
        .contains("could not finish 2 of the open parcels", "could not finish 3 of the open")
        .contains("no open parcels fail any more");
  }

  @Test
  void aKindThatCanNotBeLookedForKeepsNoOtherWaiting(CapturedOutput output) {
    parcels.unreadable = new IllegalArgumentException("no such rule");
    letters.put(0, 1, NOW.minusSeconds(60));

    sweep.look();
    sweep.look();

    assertThat(letters.waiting).isEmpty();
    assertThat(output).containsOnlyOnce("could not look for open parcels");
  }

  @Test
  void looksForTheOtherKindsWhenTheStoreIsAwayForOne(CapturedOutput output) {
    parcels.unreadable = new MongoTimeoutException("no server");
    letters.put(0, 1, NOW.minusSeconds(60));

    assertThatThrownBy(sweep::look).isSameAs(parcels.unreadable);

    assertThat(letters.waiting).isEmpty();
    assertThat(output).doesNotContain("open parcels");
  }

  @Test
  void endsTheLookWhenTheStoreGoesAwayUnderway(CapturedOutput output) {
    parcels.put(0, 200, NOW.minusSeconds(60));
    parcels.damaged = _ -> true;
    parcels.failure = new OutcomeUnknown(new MongoTimeoutException("no server"));

    assertThatThrownBy(sweep::look).isInstanceOf(OutcomeUnknown.class);

    assertThat(parcels.attempts).isEqualTo(3);
    assertThat(output).doesNotContain("open parcels");
  }

  @Test
  void oneAtWhichTheStoreFailsKeepsNoOthersWaiting() {
    parcels.put(0, 5, NOW.minusSeconds(60));
    parcels.damaged = "0000"::equals;
    parcels.failure = new OutcomeUnknown(new MongoTimeoutException("slow"));

    sweep.look();

    assertThat(parcels.waiting).containsOnlyKeys("0000");
  }

  @Test
  void showsTheAgeOfTheOldest() {
    parcels.put(0, 3, NOW.minusSeconds(90));
    parcels.damaged = _ -> true;

    sweep.look();

    assertThat(age(parcels)).isEqualTo(90);
    assertThat(age(letters)).isZero();
    now = NOW.plusSeconds(10);
    assertThat(age(parcels)).isEqualTo(100);

    parcels.damaged = _ -> false;
    sweep.look();
    sweep.look();
    assertThat(age(parcels)).isZero();
  }

  @Test
  void theAgeGrowsWhileTheStoreIsAway() {
    parcels.put(0, 1, NOW.minusSeconds(90));
    parcels.damaged = _ -> true;
    sweep.look();
    parcels.unreadable = new MongoTimeoutException("no server");
    now = NOW.plusSeconds(60);

    assertThatThrownBy(sweep::look).isSameAs(parcels.unreadable);

    assertThat(age(parcels)).isEqualTo(150);
  }

  private double age(UnfinishedWork work) {
    return registry.get("unfinished.oldest.age").tag("work", work.name()).gauge().value();
  }
}
