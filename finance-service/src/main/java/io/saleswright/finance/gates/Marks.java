package io.saleswright.finance.gates;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people look for among receivables, because it is not as usual.
 *
 * @param exceptions gates that were opened without money, oldest first
 * @param reopened how it came to be open again after all was paid; null when it did not, or is paid
 *     again
 */
public record Marks(List<GateException> exceptions, @Nullable Reopening reopened) {

  /** All is as usual. */
  public static final Marks NONE = new Marks(List.of(), null);

  public Marks {
    exceptions = List.copyOf(exceptions);
  }

  /**
   * A receivable that was paid and is not any more.
   *
   * @param at since when
   * @param reason why, in English
   */
  public record Reopening(Instant at, String reason) {}

  /** With one more exception. */
  public Marks with(GateException exception) {
    return new Marks(Stream.concat(exceptions.stream(), Stream.of(exception)).toList(), reopened);
  }

  /** Open again. */
  public Marks reopened(Instant at, String reason) {
    return new Marks(exceptions, new Reopening(at, reason));
  }

  /** All is paid, or nothing is owed any more. */
  public Marks settled() {
    return new Marks(exceptions, null);
  }

  /** Whether an exception lets this revision of the order pass the gate. */
  public boolean open(Gate gate, long orderRevision) {
    return exceptions.stream()
        .anyMatch(e -> e.gate() == gate && e.orderRevision() == orderRevision);
  }
}
