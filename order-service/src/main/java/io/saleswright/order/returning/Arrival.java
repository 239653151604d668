package io.saleswright.order.returning;

import io.saleswright.order.returnable.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came, as it was counted with the warehouse keeper (ORD-36).
 *
 * @param at when it came
 * @param by who counted
 * @param counted what came of each line that was announced, never more than that
 * @param quarantine what lies apart: more than was announced, or other goods
 * @param approved whether the goods were approved when they came; the others lie apart until they
 *     are
 * @param note what else was noted
 */
public record Arrival(
    Instant at,
    String by,
    List<Part> counted,
    List<Quarantined> quarantine,
    boolean approved,
    @Nullable String note) {

  public Arrival {
    counted = List.copyOf(counted);
    quarantine = List.copyOf(quarantine);
  }

  /** Whether goods lie apart of which nobody has said what becomes of them. */
  public boolean isOpen() {
    return quarantine.stream().anyMatch(apart -> apart.answer() == null);
  }

  /** Goods that lay apart and go back to the store. */
  public List<Quarantined> goingBack() {
    return quarantine.stream().filter(apart -> apart.is(Quarantined.Fate.SENT_BACK)).toList();
  }

  /** The same, with what becomes of goods that lie apart. */
  public Arrival answering(int item, Quarantined.Answer answer) {
    return new Arrival(
        at,
        by,
        counted,
        quarantine.stream()
            .map(apart -> apart.item() == item ? apart.with(answer) : apart)
            .toList(),
        approved,
        note);
  }
}
