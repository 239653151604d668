package io.saleswright.finance.gates;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people look for among receivables, because it is not as usual, and what they added.
 *
 * @param exceptions gates that were opened without money, oldest first
 * @param reopened how it came to be open again after all was paid; null when it did not, or is paid
 *     again
 * @param deviations what else of the order did not go as the rules have it, oldest first (SEC-07);
 *     null when nothing did
 * @param attachments files that people added (DOC-10); null while there are none
 * @param block that its customer is blocked (FIN-17); null when they are not
 */
public record Marks(
    List<GateException> exceptions,
    @Nullable Reopening reopened,
    @Nullable List<Deviation> deviations,
    @Nullable List<Attachment> attachments,
    @Nullable Block block) {

  /** All is as usual. */
  public static final Marks NONE = new Marks(List.of(), null, null, null, null);

  private static final int MOST = 200;
  private static final String OF_GATE = "gate-";
  private static final String OF_ORDER = "order-";

  public Marks {
    exceptions = List.copyOf(exceptions);
    deviations = deviations == null || deviations.isEmpty() ? null : List.copyOf(deviations);
    attachments = attachments == null || attachments.isEmpty() ? null : List.copyOf(attachments);
  }

  /**
   * A receivable that was paid and is not any more.
   *
   * @param at since when
   * @param reason why, in English
   */
  public record Reopening(Instant at, String reason) {}

  /**
   * One exception of whatever kind, as all of them are told.
   *
   * @param id its identity among those of one order
   * @param what what it is; of a gate, without what was missing
   * @param gate the same of a gate; null of anything else
   */
  public record Entry(String id, Deviation what, @Nullable GateException gate) {}

  /** All that did not go as the rules have it, in the order in which it came to be known. */
  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (GateException exception : exceptions) {
      all.add(new Entry(OF_GATE + (all.size() + 1), asDeviation(exception), exception));
    }
    List<Deviation> others = known();
    for (int i = 0; i < others.size(); i++) {
      all.add(new Entry(OF_ORDER + (i + 1), others.get(i), null));
    }
    all.sort((a, b) -> a.what().at().compareTo(b.what().at()));
    return all;
  }

  private static Deviation asDeviation(GateException exception) {
    Deviation.Kind kind =
        switch (exception.gate()) {
          case RELEASE -> Deviation.Kind.RELEASE_WITHOUT_MONEY;
          case SHIPMENT -> Deviation.Kind.SHIPMENT_WITHOUT_MONEY;
        };
    return new Deviation(
        kind,
        exception.orderRevision(),
        exception.reason(),
        exception.by(),
        exception.at(),
        exception.review());
  }

  private List<Deviation> known() {
    return deviations == null ? List.of() : deviations;
  }

  /** Whether a manager has yet to look at something. */
  public boolean awaitsReview() {
    return entries().stream().anyMatch(entry -> entry.what().review() == null);
  }

  /** With one more exception. */
  public Marks with(GateException exception) {
    return new Marks(
        Stream.concat(exceptions.stream(), Stream.of(exception)).toList(),
        reopened,
        deviations,
        attachments,
        block);
  }

  /**
   * With something else that did not go as the rules have it; of a system that does nothing right,
   * the first of it is enough.
   */
  public Marks with(Deviation deviation) {
    if (known().size() >= MOST) {
      return this;
    }
    return new Marks(
        exceptions,
        reopened,
        Stream.concat(known().stream(), Stream.of(deviation)).toList(),
        attachments,
        block);
  }

  /**
   * With a manager's look at one of the entries.
   *
   * @throws NotFound when there is none with this identity
   * @throws io.saleswright.platform.kernel.RuleViolation when it was reviewed, or the manager let
   *     it themselves
   */
  public Marks reviewed(String entry, Review review) {
    Deviation what =
        entries().stream()
            .filter(one -> one.id().equals(entry))
            .map(Entry::what)
            .findFirst()
            .orElseThrow(() -> new NotFound("exception"));
    GateRefusal.EXCEPTION_REVIEWED.when(what.review() != null);
    CommonRefusal.OWN_PAPER.when(what.by().equals(review.by()));
    List<GateException> gates = new ArrayList<>(exceptions);
    List<Deviation> others = new ArrayList<>(known());
    if (entry.startsWith(OF_GATE)) {
      int index = Integer.parseInt(entry.substring(OF_GATE.length())) - 1;
      gates.set(index, gates.get(index).reviewed(review));
    } else {
      int index = Integer.parseInt(entry.substring(OF_ORDER.length())) - 1;
      others.set(index, others.get(index).reviewed(review));
    }
    return new Marks(gates, reopened, others, attachments, block);
  }

  /** Open again. */
  public Marks reopened(Instant at, String reason) {
    return new Marks(exceptions, new Reopening(at, reason), deviations, attachments, block);
  }

  /** All is paid, or nothing is owed any more. */
  public Marks settled() {
    return new Marks(exceptions, null, deviations, attachments, block);
  }

  /** With other files. */
  public Marks with(List<Attachment> files) {
    return new Marks(exceptions, reopened, deviations, files, block);
  }

  /** Of a customer who is blocked, or is not any more. */
  public Marks with(@Nullable Block now) {
    return new Marks(exceptions, reopened, deviations, attachments, now);
  }

  /** Whether an exception lets this revision of the order pass the gate. */
  public boolean open(Gate gate, long orderRevision) {
    return exceptions.stream()
        .anyMatch(e -> e.gate() == gate && e.orderRevision() == orderRevision);
  }
}
